package recto.sink;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Deflates byte arrays; belongs to one thread at a time. */
final class Squeeze implements AutoCloseable {
  private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
  private byte[] room = new byte[1 << 14];

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
