package recto.sink;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.folio.Colour;
import recto.folio.Ink;
import recto.folio.Role;
import recto.font.FontLibrary;
import recto.reading.PdfReading;
import recto.reading.ReadGlyph;
import recto.reading.ReadImage;
import recto.reading.ReadLine;
import recto.unit.Length;
import recto.unit.Rect;

/** What becomes of ink that is more, larger or in another order than most. */
class InkToPagesTest {
  private static final FontLibrary LIBRARY = new FontLibrary();

  @TempDir Path folder;
  private final SampleBook book = new SampleBook(LIBRARY);
  private final int root = book.element(-1, Role.DOCUMENT);

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  private Path file() {
    return folder.resolve("book.pdf");
  }

  private PdfReading written() throws IOException {
    new PdfSink(2).write(book, file());
    return PdfReading.open(file());
  }

  /** The words of the file by its structure. */
  private List<String> read() throws IOException {
    List<String> read = new ArrayList<>();
    try (PdfReading reading = written()) {
      reading.follow((owner, page, glyphs) -> read.add(ReadGlyph.text(glyphs)));
    }
    return read;
  }

  @Test
  void aPageOfManyElements() throws IOException {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      words.add("word" + i);
      int row = i / 20;
      long x = SampleBook.LEFT + i % 20 * Length.points(15);
      book.size(Length.points(4));
      book.text(book.element(root, Role.P), "word" + i, x, SampleBook.LEADING * (row + 3));
    }
    book.page("1");
    assertEquals(words, read());
  }

  @Test
  void aFaceInTwoSizes() throws IOException {
    int words = book.element(root, Role.P);
    long pen = book.text(words, "large ", SampleBook.LEFT, Length.points(100));
    book.size(Length.points(7)).text(words, "small", pen, Length.points(100));
    book.page("1");
    try (PdfReading reading = written()) {
      List<ReadGlyph> glyphs = reading.page(0).glyphs();
      assertEquals(11, Length.toPoints(glyphs.get(0).size()), 0.01);
      assertEquals(7, Length.toPoints(glyphs.get(glyphs.size() - 1).size()), 0.01);
    }
  }

  @Test
  void onlyOneGlyphIsTheSpaceThatWordSpacingWidens() throws IOException {
    book.text(book.element(root, Role.P), "a b", SampleBook.LEFT, Length.points(100));
    book.page("1");
    Ink.Glyphs plain = (Ink.Glyphs) book.folio(0).ink().get(0);
    int[] glyphs = plain.glyphs().clone();
    glyphs[2] = plain.face().glyph('n');
    book.ink(
        new Ink.Glyphs(
            root,
            plain.face(),
            plain.size(),
            plain.x(),
            plain.baseline(),
            1000,
            glyphs,
            plain.advances(),
            null,
            null,
            "a  ",
            plain.clusters(),
            Colour.BLACK));
    book.page("2");
    try (PdfReading reading = written()) {
      List<ReadGlyph> read = reading.page(1).glyphs();
      assertEquals(List.of("a", " ", " "), read.stream().map(ReadGlyph::text).toList());
      assertEquals(' ', read.get(1).code());
      assertNotEquals(' ', read.get(2).code());
    }
  }

  @Test
  void aPictureForTheScreenIsAsFineAsWhereItIsLargest() throws IOException {
    Path png = folder.resolve("plate.png");
    ImageIO.write(new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB), "png", png.toFile());
    for (int[] sizes : new int[][] {{24, 72, 36}, {36}, {96, 24}, {48}}) {
      for (int size : sizes) {
        Rect area = new Rect(0, 0, Length.points(size), Length.points(size));
        book.ink(new Ink.Image(book.element(root, Role.FIGURE), area, png));
      }
      book.page("");
    }
    new PdfSink(2, PdfSettings.of(PdfProfile.SCREEN), message -> {}).write(book, file());
    try (PdfReading reading = PdfReading.open(file())) {
      List<ReadImage> last = reading.page(2).images();
      assertEquals(150, last.get(0).resolution(), 2);
      assertEquals(600, last.get(1).resolution(), 8);
    }
  }

  @Test
  void blocksOfWhatCodesSayAreAsShortAsTheirSpecificationAsks() throws IOException {
    StringBuilder letters = new StringBuilder();
    for (char c = 0x410; c < 0x410 + 230; c++) {
      letters.append(c);
    }
    book.face("DejaVu Serif", false, false).size(Length.points(1));
    book.text(root, letters.toString(), SampleBook.LEFT, Length.points(100));
    book.page("1");
    new PdfSink(1).write(book, file());
    List<Integer> blocks = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file().toFile())) {
      PDResources resources = document.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        COSDictionary font = resources.getFont(name).getCOSObject();
        byte[] map = font.getCOSStream(COSName.TO_UNICODE).createInputStream().readAllBytes();
        Matcher block =
            Pattern.compile("(\\d+) beginbfchar\n((?:<.*\n)+)endbfchar")
                .matcher(new String(map, ISO_8859_1));
        while (block.find()) {
          blocks.add(Integer.parseInt(block.group(1)));
          assertEquals(Long.parseLong(block.group(1)), block.group(2).lines().count());
        }
      }
    }
    assertTrue(blocks.size() > 2 && blocks.stream().allMatch(each -> each <= 100), "" + blocks);
    assertEquals(230, blocks.stream().mapToInt(each -> each).sum());
  }

  @Test
  void namesOfPlacesAreSortedAsBytesWithoutSigns() throws IOException {
    for (String name : List.of("é", "a", "z", "שלום")) {
      book.destination(name, Length.points(100));
    }
    book.text(root, "Words", SampleBook.LEFT, Length.points(100));
    book.page("1");
    new PdfSink(1).write(book, file());
    try (PDDocument document = Loader.loadPDF(file().toFile())) {
      COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
      COSArray names =
          catalogue
              .getCOSDictionary(COSName.NAMES)
              .getCOSDictionary(COSName.DESTS)
              .getCOSArray(COSName.NAMES);
      List<String> sorted = new ArrayList<>();
      for (int i = 0; i < names.size(); i += 2) {
        sorted.add(((COSString) names.getObject(i)).getString());
      }
      assertEquals(List.of("a", "z", "é", "שלום"), sorted);
    }
  }

  @Test
  void whatIsDrawnElsewhereIsReadInItsPlace() throws IOException {
    int words = book.element(root, Role.P);
    int first = book.element(words, Role.SPAN);
    int second = book.element(words, Role.SPAN);
    book.ink(new Ink.Reading(first));
    long pen = book.text(words, "before ", SampleBook.LEFT, Length.points(100));
    book.ink(new Ink.Reading(second));
    book.text(words, "after", pen, Length.points(100));
    book.text(first, "885", Length.points(20), Length.points(100));
    book.text(second, "886", Length.points(20), Length.points(120));
    book.page("1");
    assertEquals(List.of("885", "before ", "886", "after"), read());
    try (PdfReading reading = PdfReading.open(file())) {
      List<String> lines = reading.page(0).lines().stream().map(ReadLine::text).toList();
      assertTrue(lines.contains("before after"), lines.toString());
    }
  }
}
