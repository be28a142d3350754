package recto.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.folio.Folio;
import recto.folio.Ink;
import recto.font.FontLibrary;
import recto.sink.PdfSink;
import recto.sink.SampleBook;
import recto.sink.SampleLetter;
import recto.unit.Length;
import recto.unit.Rect;

class PdfReadingTest {
  @TempDir private static Path folder;
  private static FontLibrary library;
  private static SampleBook book;
  private static Path file;
  private static PdfReading reading;

  @BeforeAll
  static void write() throws IOException {
    library = new FontLibrary();
    book = SampleLetter.book(library);
    file = folder.resolve("letter.pdf");
    new PdfSink(1).write(book, file);
    reading = PdfReading.open(file);
  }

  @AfterAll
  static void close() throws IOException {
    reading.close();
    library.close();
  }

  private static List<String> lines(int page) throws IOException {
    return reading.page(page).lines().stream().map(ReadLine::text).toList();
  }

  @Test
  void ligaturesAndHyphensReadAsLetters() throws IOException {
    assertEquals(
        List.of(
            "1. Letter From the Office",
            "The office first found its final efflux of fine offices, AVAST Tom and a",
            "flying figure in the affair; the difficulty was that Toynbee was in the depart\u00AD",
            "ment, said so.1",
            "1. A note of office.",
            "vii"),
        lines(0));
  }

  @Test
  void smallCapitalsAndOtherScriptsReadAsLetters() throws IOException {
    assertEquals(
        List.of(
            "8 Letters & Papers",
            "Small capitals stand.",
            "שלום עולם בְּרֵאשִׁית",
            "السلام عليكم",
            "μῆνιν ἄειδε θεὰ e\u0301te\u0323\u0302 x\u0323\u0301",
            "rubric"),
        lines(1));
  }

  @Test
  void anImageThatCannotBeWrittenSaysWhy() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("no space left");
          }
        };
    BufferedImage image = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
    IOException said = assertThrows(IOException.class, () -> PageImage.png(image, full));
    assertEquals("no space left", said.getMessage());
  }

  @Test
  void everyGlyphStandsWhereItWasPut() throws IOException {
    long near = Length.points(0.01);
    for (int index = 0; index < book.pages(); index++) {
      Folio folio = book.folio(index);
      List<ReadGlyph> read = new ArrayList<>(reading.page(index).glyphs());
      int expected = 0;
      for (Ink ink : folio.ink()) {
        if (ink instanceof Ink.Glyphs run) {
          long pen = run.x();
          for (int i = 0; i < run.glyphs().length; i++) {
            int[] xOffsets = run.xOffsets();
            int[] yOffsets = run.yOffsets();
            long x = pen + (xOffsets == null ? 0 : xOffsets[i]);
            long y = run.baseline() - (yOffsets == null ? 0 : yOffsets[i]);
            ReadGlyph nearest = nearest(read, x, y, run.face().name());
            assertTrue(
                Math.abs(nearest.x() - x) < near && Math.abs(nearest.baseline() - y) < near,
                () -> run.text() + ": " + nearest);
            assertEquals(run.expansion(), nearest.expansion());
            assertNear(run.size(), nearest.size());
            read.remove(nearest);
            pen += run.advances()[i];
            expected++;
          }
        }
      }
      assertEquals(expected, reading.page(index).glyphs().size());
    }
  }

  private static ReadGlyph nearest(List<ReadGlyph> glyphs, long x, long y, String face) {
    return glyphs.stream()
        .filter(g -> g.font().faceName().equals(face))
        .min(
            (a, b) ->
                Long.compare(
                    Math.abs(a.x() - x) + Math.abs(a.baseline() - y),
                    Math.abs(b.x() - x) + Math.abs(b.baseline() - y)))
        .orElseThrow();
  }

  @Test
  void justifiedLinesEndAtTheMeasure() throws IOException {
    long right = SampleBook.LEFT + SampleBook.MEASURE;
    List<ReadLine> lines = reading.page(0).lines();
    assertNear(right, lines.get(1).right());
    assertNear(right, lines.get(2).right());
  }

  @Test
  void structureLeadsThroughTheWords() throws IOException {
    StringBuilder way = new StringBuilder();
    reading.follow(
        new Follower() {
          @Override
          public void enter(ReadElement element) {
            way.append('<').append(element.role()).append('>');
          }

          @Override
          public void content(ReadElement owner, ReadPage page, List<ReadGlyph> glyphs) {
            way.append(ReadGlyph.text(glyphs));
          }

          @Override
          public void link(ReadElement owner, ReadLink link) {
            way.append('@').append(link.target());
          }

          @Override
          public void leave(ReadElement element) {
            way.append("</>");
          }
        });
    assertEquals(
        "<Document><Sect><H1>1. Letter From the Office</>"
            + "<P>The office first found its final efflux of fine offices, AVAST Tom and a flying"
            + " figure in the affair; the difficulty was that Toynbee was in the depart\u00ADment,"
            + " said so.<Reference><Link>1@note-1</></></>"
            + "<Note><Lbl>1. </><P>A note of office.</></>"
            + "<P><Span>Small capitals stand. </><Span>שלום עולם בְּרֵאשִׁית</>"
            + "<Span>السلام عليكم</>"
            + "μῆνιν ἄειδε θεὰ e\u0301te\u0323\u0302 x\u0323\u0301 rubric </></></>",
        way.toString());
  }

  @Test
  void placesLabelsAndLinksArrive() throws IOException {
    Place note = new Place(0, SampleBook.LEFT, Length.points(565));
    assertEquals(
        Map.of("d1", new Place(0, SampleBook.LEFT, Length.points(50)), "note-1", note),
        reading.destinations());
    assertEquals(List.of("vii", "8"), reading.pageLabels());
    ReadLink link = reading.page(0).links().get(0);
    assertEquals("note-1", link.target());
    assertEquals(Optional.of(note), link.place());
    assertEquals("Letter From the Office", reading.outline().get(0).title());
    assertEquals("he", reading.structure().owner(1, 1).orElseThrow().language());
  }

  @Test
  void artifactsAndRulesAreKnown() throws IOException {
    ReadPage page = reading.page(0);
    ReadRule rule = page.rules().get(0);
    assertTrue(rule.rectangle());
    assertTrue(page.marks().get(rule.mark()).isArtifact());
    assertEquals(
        new Rect(SampleBook.LEFT, Length.points(560), Length.points(50), Length.points(0.4)),
        new Rect(rule.area().x(), rule.area().y(), rule.area().width(), 26_214));
    ReadGlyph folio = page.glyphs().get(page.glyphs().size() - 1);
    assertEquals("Pagination/Footer", page.marks().get(folio.mark()).artifact());
    assertFalse(page.isArtifact(page.glyphs().get(0)));
  }

  @Test
  void inkIsMeasured() throws IOException {
    ReadGlyph letter = reading.page(0).glyphs().get(3);
    assertEquals("L", letter.text());
    Rect ink = letter.ink();
    assertTrue(Math.abs(letter.baseline() - ink.bottom()) < Length.points(0.1), ink.toString());
    assertTrue(ink.height() > Length.points(7) && ink.height() < Length.points(9), ink.toString());
    assertFalse(letter.isMissing());
  }

  @Test
  void fontsAndFactsAreRead() throws IOException {
    for (ReadFont font : reading.fonts()) {
      assertTrue(font.isEmbedded() && font.isSubset() && font.hasUnicode(), font.name());
    }
    FileFacts facts = reading.facts();
    assertEquals(book.info().making(), facts.making());
    assertEquals("Letters & Papers", facts.info().get("Title"));
    assertEquals("Letters & Papers", facts.metadata().get("http://purl.org/dc/elements/1.1/title"));
    assertEquals("1.7", facts.version());
    assertTrue(facts.tagged());
  }

  @Test
  void anotherLibraryReadsTheSameWords() throws IOException {
    try (PlainReading plain = PlainReading.open(file)) {
      String words = plain.words(0).replaceAll("\\s+", " ");
      assertTrue(words.contains("The office first found its final efflux of fine offices"), words);
      assertTrue(plain.words(1).contains("Small capitals stand."), plain.words(1));
      assertEquals(reading.destinations().keySet(), plain.destinations());
      assertEquals(2, plain.pages());
    }
  }

  @Test
  void pagesBecomePictures() throws IOException {
    try (PageImage images = PageImage.open(file)) {
      BufferedImage image = images.image(0, 72);
      assertEquals(432, image.getWidth());
      assertEquals(648, image.getHeight());
      assertTrue(dark(image, 120, 52, 125, 12) > 200);
      assertEquals(0, dark(image, 54, 200, 312, 300));
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      PageImage.png(images.image(0, 72), png);
      assertTrue(png.size() > 1000);
    }
  }

  private static int dark(BufferedImage image, int x, int y, int width, int height) {
    int dark = 0;
    for (int pixel : image.getRGB(x, y, width, height, null, 0, width)) {
      dark += (pixel & 0xFF) < 128 ? 1 : 0;
    }
    return dark;
  }

  @Test
  void badFilesAreSaidToBeBad() throws IOException {
    Path none = folder.resolve("none.pdf");
    assertEquals(
        none + ": no such file",
        assertThrows(IOException.class, () -> PdfReading.open(none)).getMessage());
    Path text = folder.resolve("text.pdf");
    Files.writeString(text, "no PDF at all", StandardCharsets.UTF_8);
    String message =
        String.valueOf(assertThrows(IOException.class, () -> PdfReading.open(text)).getMessage());
    assertTrue(message.startsWith(text + ": is no PDF"), message);
    assertFalse(message.contains("\n"));
  }

  private static void assertNear(long expected, long actual) {
    assertTrue(
        Math.abs(expected - actual) < Length.points(0.01),
        () -> Length.toPoints(expected) + " is not near " + Length.toPoints(actual));
  }
}
