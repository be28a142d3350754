package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recto.diagnostic.Diagnostics;

/**
 * The pages of small sources, as text. A case is a folder with its source, perhaps a {@code
 * style.toml}, and the pages expected of it; {@code -Dgolden=approve} writes these anew.
 */
class GoldenTest {
  private static final Path GOLDENS = Path.of("src", "test", "goldens");

  @TempDir Path folder;

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDENS)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void thePagesAreAsApproved(Path golden) throws Exception {
    Path style = golden.resolve("style.toml");
    Job job = Job.of(golden.resolve("source.xml"));
    Path pages = folder.resolve("pages.json");
    Press.typeset(
        Files.exists(style) ? job.styled(style.toString()) : job, pages, new Diagnostics());
    Path approved = golden.resolve("pages.json");
    if ("approve".equals(System.getProperty("golden"))) {
      Files.copy(pages, approved, StandardCopyOption.REPLACE_EXISTING);
    }
    assertTrue(
        Files.exists(approved), "no pages are approved; look at them, then -Dgolden=approve");
    assertEquals(Files.readString(approved), Files.readString(pages));
  }
}
