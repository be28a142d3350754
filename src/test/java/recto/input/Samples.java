package recto.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The real editions that the tests read, where they are at hand. */
final class Samples {
  private Samples() {}

  /** The folder {@code recto.samples}, or {@code ../shared/samples}; skips the test without it. */
  static Path folder() {
    Path folder = Path.of(System.getProperty("recto.samples", "../shared/samples"));
    Assumptions.assumeTrue(Files.isDirectory(folder), () -> "no samples in " + folder);
    return folder;
  }

  /** All TEI files among the samples. */
  static List<Path> tei() throws IOException {
    try (Stream<Path> files = Files.walk(folder())) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }
}
