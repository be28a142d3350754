package recto.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import recto.folio.Colour;
import recto.folio.Element;
import recto.folio.Folio;
import recto.folio.Ink;
import recto.folio.Role;
import recto.font.FontLibrary;
import recto.reading.FileFacts;
import recto.reading.PdfReading;
import recto.reading.ReadPage;
import recto.unit.Length;
import recto.unit.Rect;

/** What a press is given, and a screen. */
class PressTest {
  private static final Folio.Paper PAPER =
      new Folio.Paper(Length.millimetres(3), Length.points(36));

  private static FontLibrary library;
  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    library = new FontLibrary();
  }

  @AfterAll
  static void close() {
    library.close();
  }

  @Test
  void namesOfProfiles() {
    for (PdfProfile profile : PdfProfile.values()) {
      assertEquals(profile, PdfProfile.named(profile.word()));
    }
    assertEquals("print-x1a", PdfProfile.PRINT_X1A.word());
    assertRefused("one file keeps one profile", () -> PdfProfile.named("archive,print"));
    assertRefused("there are archive, print, print-x1a, screen", () -> PdfProfile.named("x4"));
  }

  @Test
  void saysWhichStandardItKeeps() throws IOException {
    FileFacts four = facts(PdfProfile.PRINT);
    assertEquals("1.6", four.version());
    assertEquals("PDF/X-4", four.metadata().get("http://www.npes.org/pdfx/ns/id/GTS_PDFXVersion"));
    assertEquals("False", four.metadata().get("http://ns.adobe.com/pdf/1.3/Trapped"));
    String document = four.metadata().get("http://ns.adobe.com/xap/1.0/mm/DocumentID");
    assertTrue(String.valueOf(document).startsWith("uuid:"), document);
    assertEquals("default", four.metadata().get("http://ns.adobe.com/xap/1.0/mm/RenditionClass"));
    FileFacts one = facts(PdfProfile.PRINT_X1A);
    assertEquals("1.4", one.version());
    assertEquals("PDF/X-1a:2003", one.info().get("GTS_PDFXVersion"));
    for (FileFacts facts : List.of(four, one)) {
      assertEquals(Map.of("GTS_PDFX", "FOGRA39"), facts.outputIntents());
      assertFalse(facts.metadata().containsKey("http://www.aiim.org/pdfa/ns/id/part"));
      assertFalse(facts.metadata().containsKey("http://www.aiim.org/pdfua/ns/id/part"));
    }
  }

  private FileFacts facts(PdfProfile profile) throws IOException {
    try (PdfReading reading = written(SampleLetter.book(library), PdfSettings.of(profile))) {
      return reading.facts();
    }
  }

  @Test
  void theProfileIsThatOfAPress() throws IOException {
    Path file = folder.resolve("book.pdf");
    write(SampleLetter.book(library), PdfSettings.of(PdfProfile.PRINT), file);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDOutputIntent intent = document.getDocumentCatalog().getOutputIntents().get(0);
      COSStream stream = intent.getDestOutputIntent();
      byte[] profile = stream.createInputStream().readAllBytes();
      assertEquals("prtrCMYK", new String(profile, 12, 8, StandardCharsets.US_ASCII));
      assertEquals(4, stream.getInt(COSName.N));
      assertEquals(
          COSName.getPDFName("False"),
          document.getDocumentInformation().getCOSObject().getDictionaryObject("Trapped"));
      assertEquals(2, document.getDocument().getDocumentID().size());
    }
    assertRefused("is no ICC profile", () -> new PrintingCondition("X", "X", new byte[200]));
    assertRefused(
        "is not the profile of a press",
        () -> new PrintingCondition("X", "X", ScreenProfile.bytes()));
  }

  @Test
  void olderFilesHaveNoObjectStreams() throws IOException {
    String one = text(PdfProfile.PRINT_X1A);
    assertTrue(one.startsWith("%PDF-1.4\n"), one.substring(0, 9));
    assertFalse(one.contains("/ObjStm") || one.contains("/XRef"));
    assertTrue(text(PdfProfile.PRINT).contains("/ObjStm"));
  }

  private static String text(PdfProfile profile) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfSink(1, PdfSettings.of(profile), remark -> {}).write(SampleLetter.book(library), out);
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @EnumSource
  void boxesLieInEachOther(PdfProfile profile) throws IOException {
    SampleBook book = SampleLetter.marked(library, PAPER);
    try (PdfReading reading = written(book, PdfSettings.of(profile))) {
      ReadPage page = reading.page(0);
      assertTrue(page.boxes().trimmed());
      assertEquals(new Rect(0, 0, SampleBook.WIDTH, SampleBook.HEIGHT), page.trim());
      assertEquals(around(Length.points(36)), page.boxes().media());
      Rect bleed = page.boxes().bleed();
      assertEquals(8.504, Length.toPoints(-bleed.x()), 0.002);
      assertEquals(8.504, Length.toPoints(-bleed.y()), 0.002);
      boolean headInPlace =
          page.lines().stream()
              .anyMatch(
                  line ->
                      line.text().equals("1. Letter From the Office")
                          && Math.abs(line.baseline() - Length.points(62)) < Length.points(0.01));
      assertTrue(headInPlace);
    }
    try (PdfReading reading = written(SampleLetter.book(library), PdfSettings.of(profile))) {
      assertEquals(profile.press(), reading.page(0).boxes().trimmed());
    }
  }

  private static Rect around(long margin) {
    return new Rect(
        -margin, -margin, SampleBook.WIDTH + 2 * margin, SampleBook.HEIGHT + 2 * margin);
  }

  @Test
  void marksAreOnEveryPlateAndSilent() throws IOException {
    SampleBook book = SampleLetter.marked(library, PAPER);
    try (PdfReading reading = written(book, PdfSettings.of(PdfProfile.PRINT))) {
      assertEquals(Set.of("DeviceGray", "Separation"), reading.page(0).colours());
      assertTrue(reading.page(0).isArtifact(reading.page(0).glyphs().get(0)));
    }
    try (PdfReading reading = written(book, PdfSettings.of(PdfProfile.ARCHIVE))) {
      assertFalse(reading.page(0).colours().contains("Separation"));
    }
  }

  @Test
  void linksAreForReadersAlone() throws IOException {
    for (PdfProfile profile : PdfProfile.values()) {
      try (PdfReading reading = written(SampleLetter.book(library), PdfSettings.of(profile))) {
        assertEquals(profile.press(), reading.page(0).links().isEmpty(), profile.word());
      }
    }
  }

  @Test
  void coloursBecomeGreyOrKeepTheirProfile() throws IOException {
    SampleBook book = coloured();
    PdfSettings keep = new PdfSettings(PdfProfile.PRINT, false, null, 150);
    assertEquals(Set.of("DeviceGray"), colours(book, PdfSettings.of(PdfProfile.PRINT)));
    assertEquals(Set.of("DeviceGray"), colours(book, PdfSettings.of(PdfProfile.PRINT_X1A)));
    assertEquals(Set.of("DeviceGray", "ICCBased"), colours(book, keep));
    assertEquals(
        Set.of("DeviceGray", "DeviceRGB"), colours(book, PdfSettings.of(PdfProfile.ARCHIVE)));
    assertRefused(
        "PDF/X-1a knows no RGB", () -> new PdfSettings(PdfProfile.PRINT_X1A, false, null, 150));
    assertEquals(0x4C, Colouring.grey(0xFF0000));
    assertEquals(0xFF, Colouring.grey(0xFFFFFF));
  }

  private static SampleBook coloured() {
    SampleBook book = new SampleBook(library);
    int paragraph = book.element(book.element(-1, Role.DOCUMENT), Role.P);
    book.text(paragraph, "Black ", SampleBook.LEFT, Length.points(100));
    book.colour(new Colour(0x8B0000));
    book.text(paragraph, "and red", SampleBook.LEFT + Length.points(40), Length.points(100));
    return book.page("1");
  }

  private Set<String> colours(SampleBook book, PdfSettings settings) throws IOException {
    try (PdfReading reading = written(book, settings)) {
      return reading.page(0).colours();
    }
  }

  @Test
  void picturesInColourArePrintedGrey() throws IOException {
    Path png = picture("plate.png", BufferedImage.TYPE_INT_ARGB);
    Path grey = picture("shade.jpg", BufferedImage.TYPE_BYTE_GRAY);
    List<String> remarks = new ArrayList<>();
    Path file = folder.resolve("book.pdf");
    new PdfSink(1, PdfSettings.of(PdfProfile.PRINT), remarks::add).write(shown(png, grey), file);
    try (PdfReading reading = PdfReading.open(file)) {
      assertEquals(Set.of("DeviceGray"), reading.page(0).colours());
      assertFalse(reading.page(0).transparent());
    }
    assertEquals(
        List.of(
            "the picture " + png + " is in colour and printed grey; print.colour=keep keeps it"),
        remarks);
    PdfSettings keep = new PdfSettings(PdfProfile.PRINT, false, null, 150);
    try (PdfReading reading = written(shown(png, grey), keep)) {
      assertEquals(Set.of("DeviceGray", "ICCBased"), reading.page(0).colours());
    }
  }

  @Test
  void picturesForTheScreenAreMadeSmaller() throws IOException {
    Path png = picture("plate.png", BufferedImage.TYPE_INT_RGB);
    try (PdfReading reading = written(shown(png), PdfSettings.of(PdfProfile.SCREEN))) {
      assertEquals(150, reading.page(0).images().get(0).resolution(), 2);
      assertEquals(Map.of(), reading.facts().outputIntents());
    }
    try (PdfReading reading = written(shown(png), PdfSettings.of(PdfProfile.PRINT))) {
      assertEquals(360, reading.page(0).images().get(0).resolution(), 1);
    }
    BufferedImage white = new BufferedImage(30, 30, BufferedImage.TYPE_INT_RGB);
    white.setRGB(0, 0, 0xFFFFFF);
    white.setRGB(1, 1, 0xFFFFFF);
    assertEquals(0xFF393939, Pixels.narrowed(white, 10).getRGB(0, 0));
  }

  @Test
  void printersInksAreNotGuessed() throws IOException {
    Path jpeg = picture("plate.jpg", BufferedImage.TYPE_INT_RGB);
    byte[] bytes = Files.readAllBytes(jpeg);
    assertEquals(3, Jpeg.components(bytes));
    int frame = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C0");
    bytes[frame + 9] = 4;
    Files.write(jpeg, bytes);
    IOException refused =
        assertThrows(
            IOException.class,
            () -> write(shown(jpeg), PdfSettings.of(PdfProfile.PRINT), folder.resolve("out.pdf")));
    assertEquals(
        "the picture " + jpeg + " is a JPEG in CMYK; save it in RGB or grey", refused.getMessage());
    assertFalse(Files.exists(folder.resolve("out.pdf")));
  }

  /** A picture of 400 by 200 dots. */
  private Path picture(String name, int type) throws IOException {
    BufferedImage image = new BufferedImage(400, 200, type);
    for (int x = 0; x < 400; x++) {
      image.setRGB(x, x / 2, 0xFF00_8000 + x / 2);
    }
    Path file = folder.resolve(name);
    assertTrue(ImageIO.write(image, name.substring(name.length() - 3), file.toFile()));
    return file;
  }

  /** Pictures 80 points wide, one below the other. */
  private static SampleBook shown(Path... files) {
    SampleBook book = new SampleBook(library);
    int root = book.element(-1, Role.DOCUMENT);
    long y = Length.points(100);
    for (Path file : files) {
      int figure = book.element(Element.of(root, Role.FIGURE).withAlternative("A line"));
      Rect area = new Rect(SampleBook.LEFT, y, Length.points(80), Length.points(40));
      book.ink(new Ink.Image(figure, area, file));
      y += Length.points(60);
    }
    return book.page("1");
  }

  @Test
  void eachProfileIsAFileOfItsOwn() throws IOException {
    assertNotEquals(identity(PdfProfile.ARCHIVE), identity(PdfProfile.SCREEN));
    assertEquals(identity(PdfProfile.PRINT), identity(PdfProfile.PRINT));
  }

  private String identity(PdfProfile profile) throws IOException {
    Path file = folder.resolve(profile.word() + ".pdf");
    write(SampleLetter.book(library), PdfSettings.of(profile), file);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return document.getDocument().getDocumentID().get(0).toString();
    }
  }

  private PdfReading written(SampleBook book, PdfSettings settings) throws IOException {
    Path file = folder.resolve("written.pdf");
    write(book, settings, file);
    return PdfReading.open(file);
  }

  private static void write(SampleBook book, PdfSettings settings, Path file) throws IOException {
    new PdfSink(2, settings, remark -> {}).write(book, file);
  }

  private static void assertRefused(
      String words, org.junit.jupiter.api.function.Executable executable) {
    Exception refused = assertThrows(IllegalArgumentException.class, executable);
    assertTrue(refused.toString().contains(words), refused.toString());
  }
}
