package recto.sink;

/** What the head of a JPEG says (ISO/IEC 10918-1, annex B). */
final class Jpeg {
  private static final int MARK = 0xFF;
  private static final int START = 0xD8;
  private static final int SCAN = 0xDA;
  private static final int FRAME = 0xC0;
  private static final int FRAME_HEAD = 9;

  private Jpeg() {}

  /**
   * How many components its pixels have: 1 for grey, 3 for colours, 4 for CMYK; 0 for what is no
   * JPEG.
   *
   * @throws IllegalArgumentException where it ends before it says so
   */
  static int components(byte[] bytes) {
    if (bytes.length < 4 || at(bytes, 0) != MARK || at(bytes, 1) != START) {
      return 0;
    }
    int at = 2;
    while (at + FRAME_HEAD < bytes.length && at(bytes, at) == MARK) {
      int kind = at(bytes, at + 1);
      if (kind == MARK) {
        at++;
      } else if (frame(kind)) {
        return at(bytes, at + FRAME_HEAD);
      } else if (kind == SCAN) {
        break;
      } else {
        at += 2 + (at(bytes, at + 2) << 8 | at(bytes, at + 3));
      }
    }
    throw new IllegalArgumentException("it has no frame");
  }

  /** True for the marks C0 to CF that begin a frame: all but tables and arithmetic conditions. */
  private static boolean frame(int kind) {
    return (kind & 0xF0) == FRAME && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
  }

  private static int at(byte[] bytes, int index) {
    return Byte.toUnsignedInt(bytes[index]);
  }
}
