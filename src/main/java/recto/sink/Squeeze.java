package recto.sink;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Deflates byte arrays; belongs to one thread at a time. */
final class Squeeze implements AutoCloseable {
  private static final int MOSTLY = 5;
  private static final int QUICK = 4;

  private final Deflater deflater;
  private byte[] room = new byte[1 << 14];

  private Squeeze(int level) {
    deflater = new Deflater(level);
  }

  /** For what is few: fonts, pictures, the table of objects. */
  static Squeeze small() {
    return new Squeeze(Deflater.DEFAULT_COMPRESSION);
  }

  /**
   * For the objects of a volume, some three megabytes of them: a quarter less time than the usual
   * level takes, and files larger by 3 in 1,000.
   */
  static Squeeze ofObjects() {
    return new Squeeze(MOSTLY);
  }

  /**
   * For pages, some five megabytes in a volume: a fifth less time than the usual level takes, and
   * files larger by 14 in 1,000.
   */
  static Squeeze ofPages() {
    return new Squeeze(QUICK);
  }

  byte[] deflate(byte[] bytes, int length) {
    deflater.reset();
    deflater.setInput(bytes, 0, length);
    deflater.finish();
    int done = 0;
    while (!deflater.finished()) {
      if (done == room.length) {
        room = Arrays.copyOf(room, 2 * done);
      }
      done += deflater.deflate(room, done, room.length - done);
    }
    return Arrays.copyOf(room, done);
  }

  byte[] deflate(byte[] bytes) {
    return deflate(bytes, bytes.length);
  }

  @Override
  public void close() {
    deflater.end();
  }
}
