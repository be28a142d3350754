package recto.input;

import java.util.Locale;
import java.util.Map;

/** Languages as TEI files name them, made BCP 47 tags: two letters where there are two. */
final class TeiLanguage {
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("eng", "en"),
          Map.entry("lat", "la"),
          Map.entry("deu", "de"),
          Map.entry("ger", "de"),
          Map.entry("fra", "fr"),
          Map.entry("fre", "fr"),
          Map.entry("ita", "it"),
          Map.entry("spa", "es"),
          Map.entry("por", "pt"),
          Map.entry("cat", "ca"),
          Map.entry("ron", "ro"),
          Map.entry("rum", "ro"),
          Map.entry("nld", "nl"),
          Map.entry("dut", "nl"),
          Map.entry("swe", "sv"),
          Map.entry("dan", "da"),
          Map.entry("nor", "no"),
          Map.entry("isl", "is"),
          Map.entry("ice", "is"),
          Map.entry("fin", "fi"),
          Map.entry("hun", "hu"),
          Map.entry("pol", "pl"),
          Map.entry("ces", "cs"),
          Map.entry("cze", "cs"),
          Map.entry("slk", "sk"),
          Map.entry("slv", "sl"),
          Map.entry("hrv", "hr"),
          Map.entry("srp", "sr"),
          Map.entry("bul", "bg"),
          Map.entry("rus", "ru"),
          Map.entry("ukr", "uk"),
          Map.entry("chu", "cu"),
          Map.entry("ell", "el"),
          Map.entry("gre", "grc"),
          Map.entry("heb", "he"),
          Map.entry("yid", "yi"),
          Map.entry("ara", "ar"),
          Map.entry("fas", "fa"),
          Map.entry("per", "fa"),
          Map.entry("tur", "tr"),
          Map.entry("san", "sa"),
          Map.entry("hye", "hy"),
          Map.entry("kat", "ka"),
          Map.entry("cym", "cy"),
          Map.entry("gle", "ga"),
          Map.entry("eus", "eu"),
          Map.entry("jpn", "ja"),
          Map.entry("zho", "zh"),
          Map.entry("chi", "zh"));

  private TeiLanguage() {}

  /** The language that an element names itself, or an empty string. */
  static String of(XmlNode node) {
    String named = node.attribute("xml:lang");
    return tag(named.isEmpty() ? node.attribute("lang") : named);
  }

  /** A BCP 47 tag for a language as written. */
  static String tag(String written) {
    if (written.isEmpty()) {
      return "";
    }
    String tag = written.strip().replace('_', '-');
    int dash = tag.indexOf('-');
    String primary = (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
    return SHORT.getOrDefault(primary, primary) + (dash < 0 ? "" : tag.substring(dash));
  }
}
