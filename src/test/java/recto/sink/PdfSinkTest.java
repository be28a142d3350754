package recto.sink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.folio.Colour;
import recto.folio.Element;
import recto.folio.Ink;
import recto.folio.Origin;
import recto.folio.Role;
import recto.font.FontLibrary;
import recto.reading.PdfReading;
import recto.reading.ReadElement;
import recto.reading.ReadGlyph;
import recto.reading.ReadImage;
import recto.reading.ReadLine;
import recto.unit.Length;
import recto.unit.Rect;

class PdfSinkTest {
  private static FontLibrary library;

  @BeforeAll
  static void open() {
    library = new FontLibrary();
  }

  @AfterAll
  static void close() {
    library.close();
  }

  private static byte[] bytes(PageSink sink, SampleBook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sink.write(book, out);
    return out.toByteArray();
  }

  @Test
  void sameBytesForAnyWorkersLocaleAndZone() throws IOException {
    byte[] one = bytes(new PdfSink(1), SampleLetter.book(library));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertArrayEquals(one, bytes(new PdfSink(2), SampleLetter.book(library)));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertEquals('%', one[0]);
  }

  @Test
  void glyphsAndPicturesThatComeLate(@TempDir Path folder) throws IOException {
    Path picture = folder.resolve("late.png");
    ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    SampleBook book = new SampleBook(library);
    int root = book.element(-1, Role.DOCUMENT);
    List<String> texts = new ArrayList<>();
    for (int page = 0; page < 100; page++) {
      String text = "page " + (char) (0x400 + page % 80) + (char) ('A' + page / 4);
      texts.add(text);
      book.face("DejaVu Serif", page == 41, page > 70);
      book.text(book.element(root, Role.P), text, SampleBook.LEFT, 3 * SampleBook.LEADING);
      if (page == 57) {
        Rect area = new Rect(SampleBook.LEFT, SampleBook.LEADING, SampleBook.SIZE, SampleBook.SIZE);
        book.ink(new Ink.Image(book.element(root, Role.FIGURE), area, picture));
      }
      book.page(String.valueOf(page + 1));
    }
    byte[] one = bytes(new PdfSink(1), book);
    assertArrayEquals(one, bytes(new PdfSink(2), book));
    assertArrayEquals(one, bytes(new PdfSink(5), book));
    try (PdfReading reading = written(book, folder)) {
      for (int page = 0; page < texts.size(); page++) {
        List<ReadLine> lines = reading.page(page).lines();
        assertEquals(List.of(texts.get(page)), lines.stream().map(ReadLine::text).toList());
      }
      assertEquals(1, reading.page(57).images().size());
    }
  }

  @Test
  void moreLettersThanAFontHasCodes(@TempDir Path folder) throws IOException {
    SampleBook book = new SampleBook(library);
    int root = book.element(-1, Role.DOCUMENT);
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < 20; line++) {
      StringBuilder letters = new StringBuilder("a");
      for (int letter = 0; letter < 30; letter++) {
        int next = 0x400 + 30 * line + letter;
        letters.appendCodePoint(next < 0x482 ? next : 0x3400 > next ? 0x1E00 + next - 0x482 : next);
      }
      lines.add(letters.toString());
      book.face("DejaVu Serif", false, false);
      long y = SampleBook.LEADING * (line + 3);
      book.text(book.element(root, Role.P), letters.toString(), SampleBook.LEFT, y);
    }
    book.page("1");
    try (PdfReading reading = written(book, folder)) {
      assertTrue(reading.fonts().size() > 2, reading.fonts().toString());
      List<String> read = reading.page(0).lines().stream().map(ReadLine::text).toList();
      assertEquals(lines, read);
    }
  }

  @Test
  void structureIsWhatThePagesShow(@TempDir Path folder) throws IOException {
    SampleBook book = new SampleBook(library);
    int root = book.element(-1, Role.DOCUMENT);
    int list = book.element(root, Role.L);
    int table = book.element(root, Role.TABLE);
    int item = book.element(list, Role.LI);
    int label = book.element(item, Role.LBL);
    int body = book.element(item, Role.LBODY);
    int first = book.element(table, Role.TR);
    int wide = book.element(Element.of(first, Role.TH).withSpans(2, 1));
    int second = book.element(table, Role.TR);
    int side = book.element(second, Role.TH);
    int cell = book.element(second, Role.TD);
    int split = book.element(root, Role.P);
    int within = book.element(split, Role.SPAN);
    book.element(book.element(root, Role.SECT), Role.P);
    long y = Length.points(100);
    book.text(label, "iv. ", SampleBook.LEFT, y);
    book.text(body, "item", SampleBook.LEFT + Length.points(20), y);
    book.text(wide, "head", SampleBook.LEFT, y + 2 * SampleBook.LEADING);
    book.text(side, "side", SampleBook.LEFT, y + 3 * SampleBook.LEADING);
    book.text(cell, "cell", SampleBook.LEFT + Length.points(40), y + 3 * SampleBook.LEADING);
    book.text(split, "before ", SampleBook.LEFT, y + 4 * SampleBook.LEADING);
    book.text(within, "within", SampleBook.LEFT, y + 5 * SampleBook.LEADING);
    book.page("1");
    book.text(split, "after", SampleBook.LEFT, y);
    book.page("2");
    try (PdfReading reading = written(book, folder)) {
      StringBuilder way = new StringBuilder();
      reading.follow(
          (owner, page, glyphs) ->
              way.append(owner.role()).append(' ').append(ReadGlyph.text(glyphs)).append('\n'));
      assertEquals(
          "Lbl iv. \nLBody item\nTH head\nTH side\nTD cell\nP before \nSpan within\nP after\n",
          way.toString());
      List<ReadElement> elements = reading.structure().elements();
      assertEquals(List.of(), elements.stream().filter(e -> e.role().equals("Sect")).toList());
      assertEquals(Map.of("ListNumbering", "LowerRoman"), elements.get(1).attributes());
      List<Map<String, String>> heads =
          elements.stream()
              .filter(e -> e.role().equals("TH"))
              .map(ReadElement::attributes)
              .toList();
      assertEquals(
          List.of(Map.of("ColSpan", "2", "Scope", "Column"), Map.of("Scope", "Row")), heads);
    }
  }

  @Test
  void aTableThatIsShownKeepsItsEmptyCells(@TempDir Path folder) throws IOException {
    SampleBook book = new SampleBook(library);
    int root = book.element(-1, Role.DOCUMENT);
    int unseen = book.element(root, Role.TABLE);
    book.element(book.element(unseen, Role.TR), Role.TD);
    int table = book.element(root, Role.TABLE);
    int first = book.element(table, Role.TR);
    book.element(Element.of(first, Role.TD).withSpans(2, 1));
    int cell = book.element(first, Role.TD);
    book.element(book.element(first, Role.TD), Role.P);
    book.element(book.element(table, Role.TR), Role.TH);
    book.text(cell, "cell", SampleBook.LEFT, Length.points(100));
    book.page("1");
    try (PdfReading reading = written(book, folder)) {
      assertEquals(
          List.of("Document", "Table", "TR", "TD", "TD", "TD", "TR", "TH"),
          reading.structure().elements().stream().map(ReadElement::role).toList());
    }
  }

  @Test
  void labelsCountInRanges(@TempDir Path folder) throws IOException {
    List<String> labels =
        List.of("", "iii", "iv", "v", "1", "2", "", "4", "A-9", "A-10", "XIX", "XX", "c", "Plate");
    SampleBook book = new SampleBook(library);
    labels.forEach(book::page);
    try (PdfReading reading = written(book, folder)) {
      assertEquals(labels, reading.pageLabels());
    }
  }

  @Test
  void letterspacedAndRaisedTypeKeepsItsPlaces(@TempDir Path folder) throws IOException {
    SampleBook book = new SampleBook(library);
    int root = book.element(-1, Role.P);
    book.text(root, "Spaced words here ", SampleBook.LEFT, Length.points(100));
    book.page("1");
    Ink.Glyphs plain = (Ink.Glyphs) book.folio(0).ink().get(0);
    int[] wide = plain.advances().clone();
    int[] raised = new int[wide.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] += (int) Length.points(1.5);
      raised[i] = i % 5 == 0 ? (int) Length.points(-2) : 0;
    }
    for (int line = 0; line < 2; line++) {
      book.ink(
          new Ink.Glyphs(
              root,
              plain.face(),
              plain.size(),
              plain.x(),
              plain.baseline() + line * SampleBook.LEADING,
              1020,
              plain.glyphs(),
              wide,
              null,
              raised,
              plain.text(),
              plain.clusters(),
              Colour.BLACK));
    }
    book.page("2");
    try (PdfReading reading = written(book, folder)) {
      List<ReadGlyph> glyphs = reading.page(1).glyphs();
      for (int line = 0; line < 2; line++) {
        long pen = plain.x();
        for (int i = 0; i < wide.length; i++) {
          ReadGlyph glyph = glyphs.get(line * wide.length + i);
          assertNear(pen, glyph.x());
          long baseline = plain.baseline() + line * SampleBook.LEADING - raised[i];
          assertNear(baseline, glyph.baseline());
          pen += wide[i];
        }
      }
    }
  }

  @Test
  void lettersThatAreNotTheSourcesSaySo(@TempDir Path folder) throws IOException {
    SampleBook book = new SampleBook(library);
    int root = book.element(-1, Role.DOCUMENT);
    int added = book.element(Element.of(root, Role.SECT).added());
    int number = book.element(Element.of(root, Role.SPAN).from(Origin.PAGE_NUMBER));
    book.text(book.element(added, Role.P), "Contents", SampleBook.LEFT, Length.points(100));
    book.text(number, "885", SampleBook.LEFT, Length.points(120));
    book.page("1");
    try (PdfReading reading = written(book, folder)) {
      List<Set<String>> classes =
          reading.structure().elements().stream().map(ReadElement::classes).toList();
      assertEquals(List.of(Set.of(), Set.of("Added"), Set.of(), Set.of("PageNumber")), classes);
    }
  }

  @Test
  void picturesStandInTheirArea(@TempDir Path folder) throws IOException {
    BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(3, 3, 0xFF00_8000);
    Path png = folder.resolve("mark.png");
    ImageIO.write(image, "png", png.toFile());
    SampleBook book = new SampleBook(library);
    int figure =
        book.element(
            Element.of(book.element(-1, Role.DOCUMENT), Role.FIGURE).withAlternative("A dot"));
    Rect area = new Rect(SampleBook.LEFT, Length.points(100), Length.points(80), Length.points(40));
    book.ink(new Ink.Image(figure, area, png)).page("1");
    try (PdfReading reading = written(book, folder)) {
      ReadImage read = reading.page(0).images().get(0);
      assertEquals(area, read.area());
      assertEquals(36, read.resolution(), 0.1);
      assertFalse(reading.page(0).transparent());
      assertEquals("A dot", reading.structure().element(1).alternative());
    }
  }

  @Test
  void nothingIsLeftOfAFileThatFails(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("book.pdf");
    Files.writeString(target, "what was there before");
    SampleBook book = new SampleBook(library);
    Path none = folder.resolve("none.png");
    book.ink(new Ink.Image(Ink.ARTIFACT, new Rect(0, 0, 10, 10), none)).page("1");
    IOException failure = assertThrows(IOException.class, () -> new PdfSink(2).write(book, target));
    assertEquals("the picture " + none + " cannot be read", failure.getMessage());
    assertEquals("what was there before", Files.readString(target));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(target), left.toList());
    }
  }

  private static PdfReading written(SampleBook book, Path folder) throws IOException {
    Path file = folder.resolve("book.pdf");
    new PdfSink(2).write(book, file);
    return PdfReading.open(file);
  }

  private static void assertNear(long expected, long actual) {
    assertTrue(
        Math.abs(expected - actual) < Length.points(0.01),
        () -> Length.toPoints(expected) + " is not near " + Length.toPoints(actual));
  }
}
