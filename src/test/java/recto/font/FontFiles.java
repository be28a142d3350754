package recto.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Font files altered for tests. */
final class FontFiles {
  private FontFiles() {}

  /** A copy whose table has another tag. */
  static byte[] renamed(byte[] font, String table, String name) {
    ByteBuffer copy = ByteBuffer.wrap(font.clone());
    copy.put(entry(copy, table), name.getBytes(StandardCharsets.US_ASCII));
    return copy.array();
  }

  /** A copy with other licence bits (fsType of OS/2). */
  static byte[] licence(byte[] font, int bits) {
    ByteBuffer copy = ByteBuffer.wrap(font.clone());
    copy.putShort(copy.getInt(entry(copy, "OS/2") + 8) + 8, (short) bits);
    return copy.array();
  }

  /** A collection of two fonts that share nothing. */
  static byte[] collection(byte[] one, byte[] other) {
    int start = 12 + 2 * 4;
    int second = start + (one.length + 3) / 4 * 4;
    ByteBuffer file = ByteBuffer.allocate(second + other.length);
    file.put("ttcf".getBytes(StandardCharsets.US_ASCII)).putInt(0x00010000).putInt(2);
    file.putInt(start).putInt(second);
    file.put(start, moved(one, start));
    file.put(second, moved(other, second));
    return file.array();
  }

  private static byte[] moved(byte[] font, int by) {
    ByteBuffer copy = ByteBuffer.wrap(font.clone());
    for (int i = 0; i < copy.getShort(4); i++) {
      int offset = 12 + 16 * i + 8;
      copy.putInt(offset, copy.getInt(offset) + by);
    }
    return copy.array();
  }

  private static int entry(ByteBuffer font, String table) {
    int tag = ByteBuffer.wrap(table.getBytes(StandardCharsets.US_ASCII)).getInt();
    for (int i = 0; i < font.getShort(4); i++) {
      if (font.getInt(12 + 16 * i) == tag) {
        return 12 + 16 * i;
      }
    }
    throw new IllegalArgumentException("no table " + table);
  }
}
