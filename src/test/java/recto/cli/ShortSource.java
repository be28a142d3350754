package recto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shortest of sources: one document of one paragraph. */
final class ShortSource {
  private ShortSource() {}

  /** Writes it into a folder, as short.xml. */
  static Path in(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("short.xml"),
        "<TEI><text><body><div xml:id='d1'><p>A short text.</p></div></body></text></TEI>");
  }
}
