package recto.edition;

/**
 * Words as a reader quotes them: quotation marks, dashes, capitals and white space are one whatever
 * their kind; soft hyphens are nothing.
 */
public final class Folding {
  private Folding() {}

  /** {@code words} with one space for any white space, and none at either end. */
  public static String words(String words) {
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char sign = sign(words.charAt(i));
      boolean again =
          sign == ' ' && (signs.length() == 0 || signs.charAt(signs.length() - 1) == ' ');
      if (sign != 0 && !again) {
        signs.append(sign);
      }
    }
    return signs.toString().strip();
  }

  /** What a sign counts as; 0 for nothing. */
  public static char sign(char c) {
    return switch (c) {
      case '“', '”', '„', '«', '»' -> '"';
      case '‘', '’', '‚' -> '\'';
      case '–', '—', '‐', '‑' -> '-';
      case '\u00AD', '\u200B' -> 0;
      default ->
          Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
    };
  }
}
