package recto.line;

/**
 * What stands between two notes that are run in: white at which a line may end, and perhaps a sign,
 * which stays with what follows. Lengths are scaled points.
 *
 * @param letters of both in the text, as {@link #part} made them
 * @param sign how many of these belong to the sign
 * @param white the width of the white
 * @param whiteSpace how much of it stretches
 * @param signWidth the width of the sign and of the white after it
 * @param signSpace how much of that stretches
 */
record Joint(
    String letters, int sign, long white, long whiteSpace, long signWidth, long signSpace) {
  /** Parts what is ordered from left to right, or from right to left, by itself. */
  static final char PART = '\u2029';

  /** Letters for {@code words}, white in them after the first sign never ending a line. */
  static String part(String words) {
    int first = white(words);
    StringBuilder letters = new StringBuilder(words.substring(0, first)).append(PART);
    if (first < words.length()) {
      letters.append(words.substring(first).replace(' ', '\u00A0')).append(PART);
    }
    return letters.toString();
  }

  /** How many letters are white before the sign. */
  private static int white(String words) {
    int white = 0;
    while (white < words.length() && Itemizer.white(words.charAt(white))) {
      white++;
    }
    return white;
  }

  /** Measures letters that {@link #part} made. */
  static Joint of(Setting setting) {
    String letters = setting.text();
    int sign = letters.indexOf(PART) + 1;
    long[] widths = new long[2];
    long[] spaces = new long[2];
    for (int i = 0; i < setting.items().length; i++) {
      Item item = setting.items()[i];
      int side = setting.at()[i] < sign ? 0 : 1;
      widths[side] += item.width();
      spaces[side] += item.stretches() ? item.width() : 0;
    }
    return new Joint(letters, letters.length() - sign, widths[0], spaces[0], widths[1], spaces[1]);
  }
}
