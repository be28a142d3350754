package recto.font;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** The bytes of a font file, to be read anywhere. */
@FunctionalInterface
interface FontBytes {
  /**
   * {@code length} bytes from {@code offset} on, big-endian.
   *
   * @throws EOFException where the file has not so many
   */
  ByteBuffer at(long offset, int length) throws IOException;

  static FontBytes of(byte[] file) {
    return (offset, length) -> {
      if (length < 0 || offset < 0 || offset + length > file.length) {
        throw new EOFException("it ends too soon");
      }
      return ByteBuffer.wrap(file, (int) offset, length).slice();
    };
  }

  static FontBytes of(SeekableByteChannel channel) {
    return (offset, length) -> {
      if (length < 0 || offset < 0 || offset + length > channel.size()) {
        throw new EOFException("it ends too soon");
      }
      ByteBuffer buffer = ByteBuffer.allocate(length);
      channel.position(offset);
      while (buffer.hasRemaining()) {
        if (channel.read(buffer) < 0) {
          throw new EOFException("it ends too soon");
        }
      }
      return buffer.flip();
    };
  }
}
