package recto.font;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A face that can be loaded, from the jar or from the disk.
 *
 * @param path on the disk, or null for a resource of the jar
 * @param resource in the jar, or empty
 * @param start where the face's table directory stands in the file
 * @param family the family's name
 */
record FontFile(
    @Nullable Path path, String resource, long start, String family, boolean bold, boolean italic) {

  /** A face in the jar. */
  static FontFile builtIn(String resource, String family, boolean bold, boolean italic) {
    return new FontFile(null, resource, 0, family, bold, italic);
  }

  /** How a message names it. */
  String shown() {
    return path == null ? family : path.toString();
  }

  /** Loads the face. */
  HarfBuzzFace load() throws FontException {
    try {
      byte[] bytes = read();
      FontHeader header = FontHeader.read((at, length) -> slice(bytes, at, length), start);
      if (!header.trueType()) {
        throw new FontException(
            shown()
                + " has PostScript (CFF) outlines, which cannot be embedded;"
                + " use the TrueType (.ttf) version of the font");
      }
      if (!header.embeddable()) {
        throw new FontException(
            shown() + " does not allow embedding in a document; use another font");
      }
      return new HarfBuzzFace(header, bytes);
    } catch (IOException e) {
      throw new FontException(
          "cannot read the font " + shown() + ": " + e.getMessage() + "; use another file", e);
    }
  }

  private byte[] read() throws IOException {
    if (path != null) {
      return Files.readAllBytes(path);
    }
    try (InputStream in = FontFile.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new IOException(resource + " is not in the jar");
      }
      return in.readAllBytes();
    }
  }

  /** The headers of a file's faces, in the order of {@link FontHeader#starts}. */
  static java.util.List<FontFile> read(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path)) {
      FontHeader.Bytes bytes = (at, length) -> slice(channel, at, length);
      java.util.List<FontFile> files = new java.util.ArrayList<>();
      for (long start : FontHeader.starts(bytes)) {
        FontHeader header = FontHeader.read(bytes, start);
        files.add(new FontFile(path, "", start, header.family(), header.bold(), header.italic()));
      }
      return files;
    }
  }

  private static ByteBuffer slice(byte[] bytes, long at, int length) throws IOException {
    if (at + length > bytes.length) {
      throw new EOFException("the file is too short");
    }
    return ByteBuffer.wrap(bytes, (int) at, length).slice();
  }

  private static ByteBuffer slice(SeekableByteChannel channel, long at, int length)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    channel.position(at);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw new EOFException("the file is too short");
      }
    }
    return buffer.flip();
  }
}
