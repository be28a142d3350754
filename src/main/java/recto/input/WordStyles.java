package recto.input;

import java.util.Set;

/**
 * Paragraphs whose {@code rend} is the style that a word processor gave them, as programs that make
 * TEI of its files leave it: a title, a head, a quotation.
 */
final class WordStyles {
  /** So begin the names of styles of heads, in the languages of the program. */
  private static final Set<String> HEADS =
      Set.of(
          "heading", "überschrift", "ueberschrift", "titre", "título", "titolo", "kop", "rubrik");

  private static final Set<String> TITLES = Set.of("title", "titel", "subtitle", "untertitel");
  private static final Set<String> QUOTATIONS =
      Set.of("quote", "intensequote", "zitat", "citation", "blocktext", "quotations");

  private static final int LONGEST = 30;

  private WordStyles() {}

  /** True of a paragraph that is a title or a head. */
  static boolean heads(XmlNode paragraph) {
    String style = style(paragraph);
    if (TITLES.contains(style)) {
      return true;
    }
    int words = style.length();
    while (words > 0 && Character.isDigit(style.charAt(words - 1))) {
      words--;
    }
    return words < style.length() && HEADS.contains(style.substring(0, words));
  }

  /** True of a head that words stand before; a title is that of all that follows. */
  static boolean headsWithin(XmlNode paragraph) {
    if (!paragraph.is("p") || TITLES.contains(style(paragraph))) {
      return false;
    }
    for (XmlNode before = paragraph.previous; before != null; before = before.previous) {
      if (before.hasText()) {
        return true;
      }
    }
    return false;
  }

  /** True of a paragraph that is quoted, and so set off. */
  static boolean quotes(XmlNode paragraph) {
    return QUOTATIONS.contains(style(paragraph));
  }

  /** The name of the style in small letters without signs, as {@code heading1}. */
  private static String style(XmlNode paragraph) {
    String rend = paragraph.attribute("rend");
    if (rend.isEmpty() || rend.length() > LONGEST) {
      return "";
    }
    StringBuilder style = new StringBuilder();
    String name = rend.replace("_20_", "");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > ' ' && c != '_' && c != '-') {
        style.append(Character.toLowerCase(c));
      }
    }
    return style.toString();
  }
}
