package recto.input;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters and glyphs that a header describes, and what stands for them in print. */
final class Glyphs {
  private static final Pattern CODE = Pattern.compile("(?:U\\+|0x|&#x)([0-9A-Fa-f]{4,6});?");

  private final Map<String, String> letters = new HashMap<>();

  /** Learns of a {@code char} or {@code glyph}. */
  void learn(XmlNode glyph) {
    String letter = mapping(glyph);
    if (letter.isEmpty()) {
      letter = property(glyph, "normalized form");
    }
    if (letter.isEmpty()) {
      letter = property(glyph, "composition");
    }
    if (!letter.isEmpty() && !glyph.id().isEmpty()) {
      letters.putIfAbsent(glyph.id(), letter);
    }
  }

  /** What stands for the glyph that a pointer names, or an empty string. */
  String of(String reference) {
    return letters.getOrDefault(Pointer.bare(reference), "");
  }

  /** The first mapping to what any font may have: not one to letters for private use. */
  private static String mapping(XmlNode glyph) {
    for (XmlNode child = glyph.first; child != null; child = child.next) {
      String type = child.attribute("type").toUpperCase(Locale.ROOT);
      if (child.is("mapping") && child.hasText() && !type.equals("PUA")) {
        return decoded(child.words());
      }
    }
    return "";
  }

  /** The words of a mapping, or the letter whose number they are. */
  private static String decoded(String words) {
    Matcher code = CODE.matcher(words);
    if (!code.matches()) {
      return words;
    }
    int point = Integer.parseInt(code.group(1), 16);
    return Character.isValidCodePoint(point) ? Character.toString(point) : words;
  }

  private static String property(XmlNode glyph, String name) {
    for (XmlNode child = glyph.first; child != null; child = child.next) {
      XmlNode named = child.child("localName");
      XmlNode value = child.child("value");
      if (child.attribute("name").equals(name)) {
        return child.attribute("value");
      }
      if (child.is("charProp") && named != null && value != null && named.words().equals(name)) {
        return value.words();
      }
    }
    return "";
  }
}
