package recto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * PDFs of other systems, and such as nobody expects: each command ends with an answer or a word.
 */
class OddPdfTest {
  @TempDir Path folder;

  private interface Making {
    void in(PDDocument document) throws IOException;
  }

  private Path pdf(Making making) throws IOException {
    Path file = folder.resolve("odd.pdf");
    try (PDDocument document = new PDDocument()) {
      making.in(document);
      document.save(file.toFile());
    }
    return file;
  }

  /** What each command says of {@code pdf} on standard error, by the command and its exit code. */
  private Map<String, String> said(Path pdf) throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    Map<String, String> said = new TreeMap<>();
    for (List<Object> words :
        List.<List<Object>>of(
            List.of("preflight", pdf),
            List.of("measure", pdf),
            List.of("render", pdf, "-o", out),
            List.of("impose", pdf, "-o", out.resolve("sheets.pdf")))) {
      Session session = Session.of(words.toArray());
      said.put(words.get(0) + " " + session.exit(), session.err());
      assertTrue(session.lines().size() < 2, session.err());
      assertFalse(session.err().contains("fault in Recto"), session.err());
      if (session.exit() == 2) {
        assertTrue(session.err().contains("odd.pdf: "), session.err());
      }
    }
    try (Stream<Path> files = Files.list(out)) {
      assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith(".")));
    }
    return said;
  }

  @Test
  void aLockedFileIsAskedForWithoutItsPassword() throws IOException {
    Path pdf =
        pdf(
            document -> {
              document.addPage(new PDPage());
              document.protect(
                  new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            });
    Map<String, String> said = said(pdf);
    assertEquals("[impose 2, measure 2, preflight 2, render 2]", said.keySet().toString());
    said.forEach((command, words) -> assertTrue(words.contains("is encrypted"), words));
  }

  @Test
  void whatIsNoPdfIsSaidToBeNone() throws IOException {
    Path text = Files.writeString(folder.resolve("odd.pdf"), "A letter, not a PDF.");
    Map<String, String> said = said(text);
    assertEquals("[impose 2, measure 2, preflight 2, render 2]", said.keySet().toString());
    said.forEach(
        (command, words) ->
            assertTrue(
                words.strip().endsWith("is no PDF, or a damaged one; make it again"), words));
  }

  @Test
  void onePageIsCountedAsOne() throws IOException {
    Session session = Session.of("preflight", pdf(document -> document.addPage(new PDPage())));
    assertTrue(session.out().contains("1 page; the last leaf"), session.out());
  }

  @Test
  void noPagesAreSaid() throws IOException {
    Map<String, String> said = said(pdf(document -> {}));
    assertEquals("[impose 2, measure 0, preflight 1, render 2]", said.keySet().toString());
    assertTrue(said.getOrDefault("render 2", "").contains("has no pages"));
  }

  @ParameterizedTest
  @CsvSource({"0, 612, 792", "90, 612, 792", "270, 200, 9000", "45, 612, 792", "0, 3, 3"})
  void pagesAreTurnedAndOfAnySize(int turned, float width, float height) throws IOException {
    Path pdf =
        pdf(
            document -> {
              PDPage page = new PDPage(new PDRectangle(width, height));
              page.getCOSObject().setInt(COSName.ROTATE, turned);
              document.addPage(page);
              document.addPage(new PDPage(new PDRectangle(-20, -30, 300, 400)));
            });
    Map<String, String> said = said(pdf);
    assertTrue(said.containsKey("render 0"), said.toString());
    assertTrue(said.containsKey("measure 0"), said.toString());
    assertFalse(said.containsKey("preflight 2"), said.toString());
  }

  @Test
  void aPageTooLargeToBeDrawnIsSaid() throws IOException {
    Path pdf = pdf(document -> document.addPage(new PDPage(new PDRectangle(14_400, 14_400))));
    Session session = Session.of("render", pdf, "--dpi", 2400, "-o", folder);
    assertEquals(2, session.exit());
    assertEquals(
        pdf
            + ": error: page 1 is too large to be drawn at 2400 dots to the inch; ask for fewer"
            + " with --dpi",
        session.err().strip());
  }

  @Test
  void boxesThatContradictEachOtherDoNoHarm() throws IOException {
    Path pdf =
        pdf(
            document -> {
              PDPage page = new PDPage(new PDRectangle(100, 100));
              page.setTrimBox(new PDRectangle(500, 500, 10, 10));
              page.setBleedBox(new PDRectangle(-50, -50, 1, 1));
              page.setCropBox(new PDRectangle(90, 90, 500, 0));
              document.addPage(page);
            });
    Map<String, String> said = said(pdf);
    assertFalse(said.containsKey("preflight 2"), said.toString());
  }

  @Test
  void contentWithoutFontsOrEndIsRead() throws IOException {
    Path pdf =
        pdf(
            document -> {
              PDPage page = new PDPage();
              document.addPage(page);
              String ink = "q q q BT /None 12 Tf (lost) Tj 1 0 0 RG 5 w 0 0 m 9 9 l S";
              byte[] bytes = ink.getBytes(StandardCharsets.US_ASCII);
              page.setContents(new PDStream(document, new ByteArrayInputStream(bytes)));
            });
    Map<String, String> said = said(pdf);
    assertTrue(said.containsKey("measure 0"), said.toString());
    assertTrue(said.containsKey("impose 0"), said.toString());
  }

  @Test
  void aPageInTheTreeThatIsNoneIsDamage() throws IOException {
    Path pdf =
        pdf(
            document -> {
              document.addPage(new PDPage());
              PDPage other = new PDPage();
              document.addPage(other);
              other.getCOSObject().setItem(COSName.TYPE, COSName.getPDFName("Pjge"));
            });
    Map<String, String> said = said(pdf);
    assertTrue(said.getOrDefault("render 2", "").contains("page 2 is damaged"), said.toString());
  }
}
