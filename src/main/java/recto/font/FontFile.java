package recto.font;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A face that can be loaded, from the jar or from the disk.
 *
 * @param path on the disk, or null for a resource of the jar
 * @param resource in the jar, or empty
 * @param index of the face in a collection; 0 for a file of one face
 * @param family the family's name
 * @param weight 100 to 900, 400 for regular
 * @param width 1 to 9, 5 for normal
 * @param trueType true where its outlines can be embedded
 */
record FontFile(
    @Nullable Path path,
    String resource,
    int index,
    String family,
    int weight,
    int width,
    boolean italic,
    boolean trueType) {

  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final int NORMAL_WIDTH = 5;

  /** The place of a file tells it from all others. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FontFile file
        && index == file.index
        && resource.equals(file.resource)
        && Objects.equals(path, file.path);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, resource, index);
  }

  /** A face in the jar. */
  static FontFile builtIn(String resource, String family, boolean bold, boolean italic) {
    return new FontFile(
        null, resource, 0, family, bold ? BOLD : REGULAR, NORMAL_WIDTH, italic, true);
  }

  /** The faces of a font file on the disk. */
  static List<FontFile> on(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path)) {
      FontBytes bytes = new FontBytes.OnDisk(channel);
      List<FontFile> files = new ArrayList<>();
      long[] starts = FontHeader.starts(bytes);
      for (int i = 0; i < starts.length; i++) {
        FontHeader header = FontHeader.read(bytes, starts[i]);
        files.add(
            new FontFile(
                path,
                "",
                i,
                header.family(),
                header.weight(),
                header.width(),
                header.italic(),
                header.trueType()));
      }
      return files;
    }
  }

  boolean bold() {
    return weight >= FontHeader.BOLD_FROM;
  }

  /** How far the face is from what is wanted: slope counts most, then width, then weight. */
  int distance(boolean wantBold, boolean wantItalic) {
    return (trueType ? 0 : 1_000_000)
        + (italic == wantItalic ? 0 : 100_000)
        + 1_000 * Math.abs(width - NORMAL_WIDTH)
        + Math.abs(weight - (wantBold ? BOLD : REGULAR));
  }

  /** How a message names it. */
  String shown() {
    return path == null ? family : path.toString();
  }

  /** Loads the face. */
  HarfBuzzFace load() throws FontException {
    try {
      byte[] file = read();
      FontBytes bytes = new FontBytes.InMemory(file);
      long[] starts = FontHeader.starts(bytes);
      if (index >= starts.length) {
        throw new IOException("it has changed since it was listed");
      }
      FontHeader header = FontHeader.read(bytes, starts[index]);
      if (!header.trueType()) {
        throw new FontException(
            shown()
                + " has PostScript (CFF) outlines, which cannot be embedded;"
                + " use the TrueType (.ttf) version of the font");
      }
      if (!header.embeddable()) {
        throw new FontException(
            shown() + " does not allow a subset of it in a document; use another font");
      }
      return new HarfBuzzFace(
          header, FontHeader.collection(bytes) ? HarfBuzzFace.single(file, index) : file);
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
}
