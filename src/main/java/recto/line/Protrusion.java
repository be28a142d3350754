package recto.line;

/**
 * How far a sign hangs in the margin, in thousandths of its own width.
 *
 * <p>A margin looks straight where the grey of the lines ends straight, not their outlines: a stop
 * or a hyphen at the end of a line is a hole in its edge, and letters such as T or V stand back
 * from theirs. After Thành 2000; the figures are set by eye for book faces.
 */
final class Protrusion {
  private static final int PLAIN = 0x2040;
  private static final byte[] LEFT = new byte[PLAIN];
  private static final byte[] RIGHT = new byte[PLAIN];

  static {
    right(60, "-\u2010\u00AD\u2011");
    right(65, ".,");
    right(40, ":;");
    right(15, "!?");
    right(55, "'\"\u2018\u2019\u201C\u201D\u201A\u201E");
    right(35, "\u2013\u00B7\u00BB\u203A");
    right(20, "\u2014*");
    right(8, ")]");
    right(5, "ATVWYKXkrvwyx");
    left(55, "'\"\u2018\u2019\u201C\u201D");
    left(40, "\u201A\u201E");
    left(30, "\u00AB\u2039-\u2010\u2013");
    left(15, "\u2014*");
    left(8, "([");
    left(5, "ATVWYXvwyx");
  }

  private Protrusion() {}

  private static void left(int hundredths, String signs) {
    signs.chars().forEach(sign -> LEFT[sign] = (byte) hundredths);
  }

  private static void right(int hundredths, String signs) {
    signs.chars().forEach(sign -> RIGHT[sign] = (byte) hundredths);
  }

  /** At the beginning of a line. */
  static int left(char sign) {
    return sign < PLAIN ? 10 * LEFT[sign] : 0;
  }

  /** At the end of a line. */
  static int right(char sign) {
    return sign < PLAIN ? 10 * RIGHT[sign] : 0;
  }
}
