package recto.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import recto.font.FontLibrary;

class JsonSinkTest {
  private static final Path GOLDEN = Path.of("src/test/resources/recto/sink/letter.json");

  /** The pages are as approved; with {@code -Dgolden=approve} what is written is approved. */
  @Test
  void pagesAreAsApproved() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FontLibrary library = new FontLibrary()) {
      new JsonSink().write(SampleLetter.book(library), out);
    }
    String written = out.toString(StandardCharsets.UTF_8);
    if (System.getProperty("golden", "").equals("approve")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, written);
    }
    assertEquals(Files.readString(GOLDEN), written);
  }
}
