package recto.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.READING_DIRECTION;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImposeTest {
  private static final PDRectangle HALF_LETTER = new PDRectangle(396, 612);

  @TempDir Path folder;

  /** A PDF whose pages say "p1", "p2", … in the middle. */
  private Path numbered(int pages, PDRectangle size) throws IOException {
    Path pdf = folder.resolve("pages.pdf");
    try (PDDocument document = document(pages, size)) {
      document.save(pdf.toFile());
    }
    return pdf;
  }

  private static PDDocument document(int pages, PDRectangle size) throws IOException {
    PDDocument document = new PDDocument();
    PDType1Font font = new PDType1Font(FontName.HELVETICA);
    for (int i = 1; i <= pages; i++) {
      PDPage page = new PDPage(size);
      document.addPage(page);
      try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
        ink.beginText();
        ink.setFont(font, 20);
        ink.newLineAtOffset(size.getWidth() / 2, size.getHeight() / 2);
        ink.showText("p" + i);
        ink.endText();
      }
    }
    return document;
  }

  private Path out() {
    return folder.resolve("sheets.pdf");
  }

  /** What stands in the left and the right half of each page, parted by bars. */
  private List<String> halves() throws IOException {
    try (PDDocument document = Loader.loadPDF(out().toFile())) {
      List<String> halves = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        float half = page.getMediaBox().getWidth() / 2;
        float height = page.getMediaBox().getHeight();
        PDFTextStripperByArea areas = new PDFTextStripperByArea();
        areas.addRegion("left", new Rectangle2D.Float(0, 0, half, height));
        areas.addRegion("right", new Rectangle2D.Float(half, 0, half, height));
        areas.extractRegions(page);
        String left = areas.getTextForRegion("left").strip();
        halves.add(left + "|" + areas.getTextForRegion("right").strip());
      }
      return halves;
    }
  }

  @Test
  void aBookletIsStitchedThroughTheFold() throws IOException {
    Session session = Session.watched("impose", numbered(7, HALF_LETTER), "-o", out());

    assertEquals(0, session.exit(), session.err());
    assertEquals(List.of(out() + ": 7 pages on 2 sheets"), session.lines());
    assertEquals(List.of("|p1", "p2|p7", "p6|p3", "p4|p5"), halves());
  }

  @Test
  void signaturesBeginAnew() throws IOException {
    Path pdf = numbered(12, HALF_LETTER);
    assertEquals(
        0, Session.of("impose", pdf, "-o", out(), "--as", "signatures", "--signature", 8).exit());

    assertEquals(List.of("p8|p1", "p2|p7", "p6|p3", "p4|p5", "p12|p9", "p10|p11"), halves());
  }

  @Test
  void aBookReadToTheLeftIsBoundOnTheRight() throws IOException {
    Path pdf = folder.resolve("arabic.pdf");
    try (PDDocument document = document(4, HALF_LETTER)) {
      PDViewerPreferences wishes = new PDViewerPreferences(new COSDictionary());
      wishes.setReadingDirection(READING_DIRECTION.R2L);
      document.getDocumentCatalog().setViewerPreferences(wishes);
      document.save(pdf.toFile());
    }
    assertEquals(0, Session.of("impose", pdf, "-o", out()).exit());
    assertEquals(List.of("p1|p4", "p3|p2"), halves());

    assertEquals(0, Session.of("impose", pdf, "-o", out(), "--binding", "left").exit());
    assertEquals(List.of("p4|p1", "p2|p3"), halves());
  }

  @Test
  void pagesSideBySideEndWithTheLast() throws IOException {
    Path pdf = numbered(5, PDRectangle.A4);
    Session session = Session.watched("impose", pdf, "-o", out(), "--as", "two-up");

    assertEquals(List.of("p1|p2", "p3|p4", "p5|"), halves());
    assertEquals(List.of(out() + ": 5 pages on 2 sheets, at 67 %"), session.lines());
  }

  @Test
  void aPageIsRepeatedToBeCut() throws IOException {
    Path pdf = numbered(2, HALF_LETTER);
    Session.of("impose", pdf, "-o", out(), "--as", "two-up", "--repeat", "--sheet", "letter");

    assertEquals(List.of("p1|p1", "p2|p2"), halves());
  }

  @ParameterizedTest
  @CsvSource({"0", "90", "180", "270"})
  void turnedPagesStandAsTheyAreShown(int turned) throws IOException {
    Path pdf = folder.resolve("turned.pdf");
    PDRectangle size = turned % 180 == 0 ? HALF_LETTER : new PDRectangle(612, 396);
    try (PDDocument document = document(2, size)) {
      document.getPages().forEach(page -> page.setRotation(turned));
      document.save(pdf.toFile());
    }
    Session session = Session.watched("impose", pdf, "-o", out(), "--as", "two-up");

    assertEquals(List.of(out() + ": 2 pages on 1 sheet"), session.lines());
    assertEquals(List.of("p1|p2"), halves());
  }

  @Test
  void theSameSheetsAreTheSameBytes() throws IOException {
    Path pdf = numbered(9, HALF_LETTER);
    Session.of("impose", pdf, "-o", out(), "--marks");
    byte[] once = Files.readAllBytes(out());
    Session.of("impose", pdf, "-o", out(), "--marks");

    assertArrayEquals(once, Files.readAllBytes(out()));
    Session.of("impose", pdf, "-o", out());
    assertFalse(id(once).equals(id(Files.readAllBytes(out()))), "the ID says nothing");
  }

  private static String id(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    return text.substring(text.lastIndexOf("/ID"), text.lastIndexOf("/ID") + 40);
  }

  @Test
  void aThousandPagesPassThroughASmallHeap() throws IOException, InterruptedException {
    Path pdf = numbered(1000, HALF_LETTER);
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "impose",
                pdf.toString(),
                "-o",
                out().toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(0, program.waitFor(), said);
    assertEquals(500, halves().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --sheet=foolscap         | --sheet is "foolscap"; it must be a3, a4,
          --as=triptych            | --as is "triptych"; it must be one of booklet, four-up, signatures, two-up
          --signature=12           | --signature is "12"; it must be one of 8, 16, 32
          --signature=8            | --signature goes with --as signatures
          --as=two-up --caliper=1mm | --caliper goes with --as booklet or signatures
          --caliper=thin           | --caliper is "thin"; it must be a thickness as in 0.1mm
          --caliper=5mm            | --caliper is 5mm; no paper is so thick
          --repeat                 | --repeat goes with --as two-up or four-up
          """)
  void wrongWordsAreNamed(String option, String message) throws IOException {
    List<Object> words = new ArrayList<>(List.of("impose", numbered(1, HALF_LETTER), "-o", out()));
    words.addAll(List.of(option.split(" ", -1)));
    Session session = Session.of(words.toArray());

    assertEquals(2, session.exit());
    assertTrue(session.err().contains(message), session.err());
    assertFalse(Files.exists(out()));
  }

  @Test
  void whatCannotBeLaidIsRefusedAndNothingIsWritten() throws IOException {
    Path wide = numbered(1, PDRectangle.A3);
    refused(wide, "do not fit 2 to a side on a sheet of 792 x 612 pt", "--scale", "none");
    Path text = Files.writeString(folder.resolve("text.pdf"), "no PDF at all");
    refused(text, "is no PDF, or a damaged one");
    refused(folder.resolve("absent.pdf"), "no such file");
    refused(folder, "is a folder; name a file in it");
    Path locked = folder.resolve("locked.pdf");
    try (PDDocument document = document(1, HALF_LETTER)) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(locked.toFile());
    }
    refused(locked, "is encrypted; save it without a password");
    byte[] half = Files.readAllBytes(numbered(20, HALF_LETTER));
    Path cut = folder.resolve("cut.pdf");
    Files.write(cut, Arrays.copyOf(half, half.length / 2));
    refused(cut, "is no PDF, or a damaged one");
  }

  private void refused(Path pdf, String why, String... options) {
    List<Object> words = new ArrayList<>(List.of("impose", pdf, "-o", out()));
    words.addAll(List.of(options));
    Session session = Session.of(words.toArray());

    assertEquals(2, session.exit(), session.err());
    assertTrue(session.err().contains(why), session.err());
    assertEquals(1, session.err().lines().count(), session.err());
    assertFalse(Files.exists(out()));
  }
}
