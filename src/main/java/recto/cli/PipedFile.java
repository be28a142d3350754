package recto.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file for standard output, as {@code -o -} asks for: made whole first, then sent on. */
final class PipedFile implements AutoCloseable {
  static final Path NAME = Path.of("-");

  private final Path file;

  private PipedFile(Path file) {
    this.file = file;
  }

  /** True of the name that stands for standard output. */
  static boolean isMeant(Path output) {
    return output.equals(NAME);
  }

  static PipedFile make() throws IOException {
    return new PipedFile(Files.createTempFile("recto", ".pdf"));
  }

  Path file() {
    return file;
  }

  /** Sends it on. */
  void send(PrintStream out) throws IOException {
    Files.copy(file, out);
    if (out.checkError()) {
      throw new IOException("standard output cannot be written");
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
