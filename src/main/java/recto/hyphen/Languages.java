package recto.hyphen;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which pattern table serves which language tag. */
final class Languages {
  /** Language subtag to table; where a language has several, this one is for the plain tag. */
  private static final Map<String, String> TABLES =
      Map.ofEntries(
          entry("da", "da"),
          entry("de", "de"),
          entry("el", "el"),
          entry("en", "en-us"),
          entry("es", "es"),
          entry("fr", "fr"),
          entry("grc", "grc"),
          entry("it", "it"),
          entry("la", "la"),
          entry("nl", "nl"),
          entry("pl", "pl"),
          entry("pt", "pt"),
          entry("ru", "ru"),
          entry("sh", "sh"),
          entry("sv", "sv"),
          entry("tr", "tr"),
          entry("uk", "uk"));

  /** Languages served by another's table, and the three-letter codes of ISO 639-2. */
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          entry("bos", "sh"),
          entry("bs", "sh"),
          entry("cnr", "sh"),
          entry("dan", "da"),
          entry("deu", "de"),
          entry("dut", "nl"),
          entry("ell", "el"),
          entry("eng", "en"),
          entry("fra", "fr"),
          entry("fre", "fr"),
          entry("ger", "de"),
          entry("gre", "el"),
          entry("hbs", "sh"),
          entry("hr", "sh"),
          entry("hrv", "sh"),
          entry("ita", "it"),
          entry("lat", "la"),
          entry("nld", "nl"),
          entry("pol", "pl"),
          entry("por", "pt"),
          entry("rus", "ru"),
          entry("spa", "es"),
          entry("sr", "sh"),
          entry("srp", "sh"),
          entry("swe", "sv"),
          entry("tur", "tr"),
          entry("ukr", "uk"));

  private static final List<String> BRITISH_SPELLING =
      List.of("gb", "uk", "ie", "au", "nz", "za", "in", "oxendict", "scotland");

  private Languages() {}

  /** The name of the table for a tag, or nothing where no table serves it. */
  static Optional<String> table(String bcp47) {
    List<String> subtags =
        Arrays.asList(bcp47.strip().toLowerCase(Locale.ROOT).replace('_', '-').split("-", -1));
    String language = ALIASES.getOrDefault(subtags.get(0), subtags.get(0));
    if (language.equals("en") && !Collections.disjoint(subtags, BRITISH_SPELLING)) {
      return Optional.of("en-gb");
    }
    if (language.equals("de") && subtags.contains("1901")) {
      return Optional.of("de-1901");
    }
    return Optional.ofNullable(TABLES.get(language));
  }
}
