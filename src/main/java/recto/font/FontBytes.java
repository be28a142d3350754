package recto.font;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** The bytes of a font file, to be read anywhere. */
interface FontBytes {
  /**
   * {@code length} bytes from {@code offset} on, big-endian.
   *
   * @throws EOFException where the file has not so many
   */
  ByteBuffer at(long offset, int length) throws IOException;

  private static void require(long offset, int length, long size) throws EOFException {
    if (length < 0 || offset < 0 || offset + length > size) {
      throw new EOFException("it ends too soon");
    }
  }

  /** A file in memory. */
  @SuppressWarnings("ArrayRecordComponent")
  record InMemory(byte[] file) implements FontBytes {
    @Override
    public ByteBuffer at(long offset, int length) throws IOException {
      require(offset, length, file.length);
      return ByteBuffer.wrap(file, (int) offset, length).slice();
    }
  }

  /** A file on the disk, of which only the asked bytes are read. */
  record OnDisk(SeekableByteChannel channel) implements FontBytes {
    @Override
    public ByteBuffer at(long offset, int length) throws IOException {
      require(offset, length, channel.size());
      ByteBuffer buffer = ByteBuffer.allocate(length);
      channel.position(offset);
      while (buffer.hasRemaining()) {
        if (channel.read(buffer) < 0) {
          throw new EOFException("it ends too soon");
        }
      }
      return buffer.flip();
    }
  }
}
