package recto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderTest {
  @TempDir Path folder;
  private Path pdf;
  private Path images;

  @BeforeEach
  void blankPages() throws IOException {
    pdf = folder.resolve("blank.pdf");
    images = folder.resolve("images");
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 10; i++) {
        document.addPage(new PDPage());
      }
      document.save(pdf.toFile());
    }
  }

  @Test
  void pagesAreDrawnAtTheResolutionAskedFor() throws IOException {
    Session session = Session.watched("render", pdf, "-o", images, "--dpi", 36, "--pages", "9-");

    assertEquals(0, session.exit(), session.err());
    assertEquals(List.of("2 images"), session.lines());
    assertEquals(List.of("blank-09.png", "blank-10.png"), drawn());
    BufferedImage image = ImageIO.read(images.resolve("blank-10.png").toFile());
    assertEquals(612 / 2, image.getWidth());
    assertEquals(792 / 2, image.getHeight());
  }

  @ParameterizedTest
  @CsvSource({"3, 1", "2-4, 3", "10-99, 1", "'1-', 10"})
  void onePageOrARange(String range, int count) throws IOException {
    assertEquals(0, Session.of("render", pdf, "-o", images, "--dpi", 9, "--pages", range).exit());
    assertEquals(count, drawn().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --pages | x   | --pages is "x"; it must be one or a range
          --pages | 3-2 | --pages is "3-2"; it must be one or a range
          --pages | 0   | --pages is "0"; it must be one or a range
          --pages | 11  | has 10 pages; there is no page 11
          --dpi   | 0   | --dpi is 0
          """)
  void whatCannotBeMeantIsSaidInOneLine(String option, String value, String message)
      throws IOException {
    refused(message, "render", pdf, "-o", images, option, value);
    assertEquals(List.of(), drawn());
  }

  @Test
  void whatIsNoPdfIsSaidSo() throws IOException {
    Path text = Files.writeString(folder.resolve("text.pdf"), "text");

    refused("is no PDF", "render", text, "-o", images);
    refused("no such file", "render", folder.resolve("none.pdf"), "-o", images);
    refused("is a folder; name a file in it", "render", folder, "-o", images);
    refused("cannot be made", "render", pdf, "-o", text);
  }

  private static void refused(String message, Object... words) {
    Session session = Session.of(words);
    assertEquals(2, session.exit());
    assertEquals(1, session.lines().size(), session.err());
    assertTrue(session.err().contains(message), session.err());
  }

  private List<String> drawn() throws IOException {
    if (!Files.exists(images)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(images)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
