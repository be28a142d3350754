package recto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the shortest of sources: one document of one paragraph. */
abstract class ShortSource {
  @TempDir Path folder;

  Path source;

  /** The file that is to be written. */
  Path pdf;

  @BeforeEach
  void lay() throws IOException {
    source =
        Files.writeString(
            folder.resolve("short.xml"),
            "<TEI><text><body><div xml:id='d1'><p>A short text.</p></div></body></text></TEI>");
    pdf = folder.resolve("short.pdf");
  }
}
