package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import recto.diagnostic.Diagnostics;
import recto.press.Job;
import recto.press.Press;
import recto.press.PressException;
import recto.reading.PressReading;
import recto.sink.PdfProfile;
import recto.unit.Length;

/** Spoils good files in one thing each and sees that it is objected to, and nothing else. */
class PreflightTest {
  @TempDir private static Path folder;
  private static final Map<PreflightStandard, Path> GOOD = new EnumMap<>(PreflightStandard.class);

  /** What is done to a good file. */
  private interface Harm {
    void to(PDDocument document) throws IOException;
  }

  @BeforeAll
  static void set() throws PressException {
    GOOD.put(PreflightStandard.SHOP, set(PdfProfile.PRINT));
    GOOD.put(PreflightStandard.X4, set(PdfProfile.PRINT));
    GOOD.put(PreflightStandard.X1A, set(PdfProfile.PRINT_X1A));
    GOOD.put(PreflightStandard.ARCHIVE, set(PdfProfile.ARCHIVE));
  }

  private static Path set(PdfProfile profile) throws PressException {
    Path file = folder.resolve(profile + ".pdf");
    if (!Files.exists(file)) {
      Job job = Job.of(Path.of("seeds/208-gorbachev-to-reagan.xml")).made(profile);
      Press.typeset(job, file, new Diagnostics());
    }
    return file;
  }

  private static List<Objection> objections(PreflightStandard standard, Path file)
      throws IOException {
    return new Preflight(Set.of(standard)).objections(PressReading.of(file));
  }

  private static Set<String> checks(List<Objection> objections, boolean error) {
    return objections.stream()
        .filter(objection -> objection.error() == error)
        .map(Objection::check)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void goodFilesAreNotObjectedTo() throws IOException {
    for (Map.Entry<PreflightStandard, Path> good : GOOD.entrySet()) {
      assertEquals(Set.of(), checks(objections(good.getKey(), good.getValue()), true));
    }
  }

  static Stream<Arguments> errors() {
    PreflightStandard shop = PreflightStandard.SHOP;
    PreflightStandard x4 = PreflightStandard.X4;
    PreflightStandard x1a = PreflightStandard.X1A;
    PreflightStandard archive = PreflightStandard.ARCHIVE;
    return Stream.of(
        harm(shop, "not-encrypted", PreflightTest::encrypt),
        harm(shop, "fonts-embedded", PreflightTest::strip),
        harm(shop, "no-screen-colours", drawing("1 0 0 rg 90 90 20 20 re f")),
        harm(shop, "no-hairlines", drawing("0.1 w 90 90 m 150 90 l S")),
        harm(shop, "no-rich-black", PreflightTest::enrich),
        harm(shop, "trim-box", d -> page(d).setBleedBox(new PDRectangle(60, 60, 100, 100))),
        harm(shop, "text-within-trim", d -> trimmedBy(d, 50)),
        harm(shop, "image-resolution", d -> picture(d, 20)),
        harm(x4, "version", d -> d.setVersion(2.0f)),
        harm(x4, "claim", d -> metadata(d, "PDF/X-4", "PDF/Y-4")),
        harm(x4, "title-and-dates", d -> metadata(d, "ModifyDate", "LodifyDate")),
        harm(x4, "trapped", PreflightTest::untrap),
        harm(x4, "info-equals-metadata", d -> d.getDocumentInformation().setTitle("Other")),
        harm(x4, "output-intent", d -> catalogue(d).removeItem(COSName.OUTPUT_INTENTS)),
        harm(x4, "output-intent", PreflightTest::screenProfile),
        harm(x4, "boxes", d -> page(d).getCOSObject().removeItem(COSName.TRIM_BOX)),
        harm(x4, "fonts-embedded", PreflightTest::strip),
        harm(x4, "annotations", PreflightTest::link),
        harm(x4, "no-scripts", PreflightTest::script),
        harm(x4, "no-forms", d -> catalogue(d).setItem(COSName.ACRO_FORM, new COSDictionary())),
        harm(x4, "no-postscript", holding(COSName.getPDFName("PS"))),
        harm(x4, "no-references", holding(COSName.getPDFName("Ref"))),
        harm(x4, "no-opi", holding(COSName.getPDFName("OPI"))),
        harm(x4, "no-alternates", holding(COSName.getPDFName("Alternates"))),
        harm(x4, "no-outer-data", holding(COSName.F)),
        harm(x4, "no-lzw", filtered(COSName.LZW_DECODE)),
        harm(x4, "no-transfer", PreflightTest::transfer),
        harm(x4, "colours", drawing("1 0 0 rg 90 90 20 20 re f")),
        harm(x1a, "version", d -> d.setVersion(1.6f)),
        harm(x1a, "claim", d -> information(d).removeItem(COSName.getPDFName("GTS_PDFXVersion"))),
        harm(x1a, "title-and-dates", d -> information(d).removeItem(COSName.CREATION_DATE)),
        harm(x1a, "colours", drawing("1 0 0 rg 90 90 20 20 re f")),
        harm(x1a, "no-transparency", PreflightTest::shineThrough),
        harm(x1a, "no-jpeg-2000", filtered(COSName.JPX_DECODE)),
        harm(
            x1a, "no-layers", d -> catalogue(d).setItem(COSName.OCPROPERTIES, new COSDictionary())),
        harm(archive, "claim", d -> metadata(d, "http://www.aiim.org/pdfa/ns/id/", "http://no/")),
        harm(archive, "letters-known", PreflightTest::unread),
        harm(archive, "tagged", d -> catalogue(d).removeItem(COSName.STRUCT_TREE_ROOT)),
        harm(archive, "language", d -> catalogue(d).removeItem(COSName.LANG)),
        harm(archive, "title", d -> catalogue(d).removeItem(COSName.VIEWER_PREFERENCES)),
        harm(archive, "no-scripts", PreflightTest::script),
        harm(archive, "self-contained", filtered(COSName.LZW_DECODE)));
  }

  private static Arguments harm(PreflightStandard standard, String check, Harm harm) {
    return Arguments.of(standard, check, harm);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("errors")
  void whatIsSpoiltIsObjectedTo(PreflightStandard standard, String check, Harm harm)
      throws IOException {
    assertEquals(Set.of(check), checks(objections(standard, spoilt(standard, harm)), true));
  }

  private static Path good(PreflightStandard standard) {
    return Objects.requireNonNull(GOOD.get(standard));
  }

  private static Path spoilt(PreflightStandard standard, Harm harm) throws IOException {
    Path file = folder.resolve("spoilt.pdf");
    try (PDDocument document = Loader.loadPDF(good(standard).toFile())) {
      harm.to(document);
      document.save(file.toFile(), CompressParameters.NO_COMPRESSION);
    }
    return file;
  }

  static Stream<Arguments> advice() {
    return Stream.of(
        Arguments.of("one-page-size", (Harm) d -> d.addPage(new PDPage(PDRectangle.A4))),
        Arguments.of("page-count", (Harm) d -> d.removePage(0)),
        Arguments.of("gutter", (Harm) PreflightTest::thick),
        Arguments.of("trim-box", (Harm) d -> page(d).getCOSObject().removeItem(COSName.TRIM_BOX)),
        Arguments.of("text-within-trim", (Harm) d -> trimmedBy(d, 25)),
        Arguments.of("image-resolution", (Harm) d -> picture(d, 250)),
        Arguments.of("no-transparency", (Harm) PreflightTest::shineThrough));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("advice")
  void whatCouldBeBetterIsAdvice(String check, Harm harm) throws IOException {
    List<Objection> objections =
        objections(PreflightStandard.SHOP, spoilt(PreflightStandard.SHOP, harm));

    assertEquals(Set.of(), checks(objections, true));
    assertTrue(checks(objections, false).contains(check), objections.toString());
  }

  /** A hyphen that hangs beside the block is not text in the gutter. */
  @Test
  void signsMayHangIntoTheGutter() throws Exception {
    Path file = folder.resolve("hanging.pdf");
    Job letter = Job.of(Path.of("seeds/208-gorbachev-to-reagan.xml")).set("sheet.multiple=32");
    Press.typeset(letter.set("page.inner=27"), file, new Diagnostics());
    assertFalse(checks(objections(PreflightStandard.SHOP, file), false).contains("gutter"));
    Press.typeset(letter.set("page.inner=24").set("gutter.150=24"), file, new Diagnostics());
    assertTrue(checks(objections(PreflightStandard.SHOP, file), false).contains("gutter"));
  }

  @Test
  void aMissingTrimBoxIsObjectedToOnce() throws IOException {
    Harm harm = d -> page(d).getCOSObject().removeItem(COSName.TRIM_BOX);
    List<Objection> objections =
        objections(PreflightStandard.X4, spoilt(PreflightStandard.X4, harm));
    assertEquals(1, objections.size(), objections.toString());
  }

  @Test
  void objectStreamsAreTooNewForX1a() throws IOException {
    Path file = folder.resolve("packed.pdf");
    try (PDDocument document = Loader.loadPDF(good(PreflightStandard.X1A).toFile())) {
      document.save(file.toFile());
    }
    Set<String> checks = checks(objections(PreflightStandard.X1A, file), true);
    assertTrue(checks.contains("no-object-streams"), checks.toString());
  }

  @Test
  void aFileWithoutIdIsObjectedTo() throws IOException {
    Path file = spoilt(PreflightStandard.X4, d -> {});
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    int id = bytes.lastIndexOf("/ID");
    Files.writeString(
        file,
        bytes.substring(0, id) + "/IX" + bytes.substring(id + 3),
        StandardCharsets.ISO_8859_1);
    assertEquals(Set.of("identifier"), checks(objections(PreflightStandard.X4, file), true));
  }

  @Test
  void whatIsNeitherClaimedNorAskedIsAdvice() throws IOException {
    Path file = good(PreflightStandard.X4);
    List<Objection> objections = new Preflight(Set.of()).objections(PressReading.of(file));

    assertEquals(Set.of(), checks(objections, true));
    assertTrue(checks(objections, false).contains("claim"));
  }

  @Test
  void pagesAreNamedInRangesAndManyAreCounted() {
    assertEquals("1–3, 7", PreflightReport.ranges(List.of(0, 1, 2, 6)));
    assertEquals(
        "1, 3, 5, 7, 9, 11 and 2 more", PreflightReport.ranges(List.of(0, 2, 4, 6, 8, 10, 12, 14)));
  }

  @Test
  void theSpineGrowsWithThePages() {
    assertEquals(Length.inches(0.2252), Stock.WHITE.spine(100));
  }

  @Test
  void whatIsNoPdfIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("text.pdf"), "no PDF");
    assertThrows(IOException.class, () -> PressReading.of(text));
  }

  private static PDPage page(PDDocument document) {
    return document.getPage(0);
  }

  private static COSDictionary catalogue(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  private static COSDictionary information(PDDocument document) {
    return document.getDocumentInformation().getCOSObject();
  }

  private static void encrypt(PDDocument document) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
  }

  /** The fonts' files are taken out. */
  private static void strip(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        font.getFontDescriptor().getCOSObject().removeItem(COSName.FONT_FILE2);
      }
    }
  }

  private static void unread(PDDocument document) throws IOException {
    for (COSName name : page(document).getResources().getFontNames()) {
      COSDictionary font = page(document).getResources().getFont(name).getCOSObject();
      font.removeItem(COSName.TO_UNICODE);
    }
  }

  private static Harm drawing(String operators) {
    return document -> {
      try (PDPageContentStream ink =
          new PDPageContentStream(document, page(document), AppendMode.APPEND, false, true)) {
        append(ink, operators + "\n");
      }
    };
  }

  @SuppressWarnings("deprecation")
  private static void append(PDPageContentStream ink, String operators) throws IOException {
    ink.appendRawCommands(operators);
  }

  /** Small letters in all four inks. */
  private static void enrich(PDDocument document) throws IOException {
    COSName font = page(document).getResources().getFontNames().iterator().next();
    drawing("BT /" + font.getName() + " 8 Tf 0.5 0.5 0.5 1 k 90 90 Td (eeee) Tj ET").to(document);
  }

  private static void trimmedBy(PDDocument document, float points) {
    PDRectangle trim = page(document).getTrimBox();
    page(document)
        .setTrimBox(
            new PDRectangle(
                trim.getLowerLeftX() + points,
                trim.getLowerLeftY(),
                trim.getWidth() - points,
                trim.getHeight()));
  }

  private static void picture(PDDocument document, int dots) throws IOException {
    BufferedImage grey = new BufferedImage(dots, dots, BufferedImage.TYPE_BYTE_GRAY);
    try (PDPageContentStream ink =
        new PDPageContentStream(document, page(document), AppendMode.APPEND, false, true)) {
      ink.drawImage(LosslessFactory.createFromImage(document, grey), 90, 90, 72, 72);
    }
  }

  private static void metadata(PDDocument document, String from, String to) throws IOException {
    PDMetadata packet = document.getDocumentCatalog().getMetadata();
    String words = new String(packet.toByteArray(), StandardCharsets.UTF_8).replace(from, to);
    packet.importXMPMetadata(words.getBytes(StandardCharsets.UTF_8));
  }

  private static void untrap(PDDocument document) throws IOException {
    document.getDocumentInformation().setTrapped("Unknown");
    metadata(document, "Trapped>False", "Trapped>Unknown");
  }

  private static void screenProfile(PDDocument document) throws IOException {
    catalogue(document).removeItem(COSName.OUTPUT_INTENTS);
    ICC_Profile screen = ICC_Profile.getInstance(ColorSpace.CS_GRAY);
    assertEquals(
        ICC_Profile.CLASS_DISPLAY, new ICC_ColorSpace(screen).getProfile().getProfileClass());
    PDOutputIntent intent =
        new PDOutputIntent(document, new ByteArrayInputStream(screen.getData()));
    intent.setOutputConditionIdentifier("a screen");
    intent.getCOSObject().setName(COSName.S, "GTS_PDFX");
    document.getDocumentCatalog().addOutputIntent(intent);
  }

  private static void link(PDDocument document) throws IOException {
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(100, 100, 50, 10));
    page(document).getAnnotations().add(link);
    page(document).setAnnotations(List.of(link));
  }

  private static void script(PDDocument document) {
    document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.beep()"));
  }

  /** A form that is not drawn, with a forbidden key. */
  private static Harm holding(COSName key) {
    return document -> resources(document).setItem("Odd", form(key));
  }

  private static COSStream form(COSName key) {
    COSStream form = new COSStream();
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(key, new COSDictionary());
    return form;
  }

  private static Harm filtered(COSName filter) {
    return document -> {
      COSStream form = form(COSName.getPDFName("Plain"));
      form.setItem(COSName.FILTER, filter);
      resources(document).setItem("Odd", form);
    };
  }

  private static COSDictionary resources(PDDocument document) {
    COSDictionary resources = page(document).getResources().getCOSObject();
    COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
    if (objects == null) {
      objects = new COSDictionary();
      resources.setItem(COSName.XOBJECT, objects);
    }
    return objects;
  }

  private static void transfer(PDDocument document) {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.getCOSObject().setItem(COSName.getPDFName("TR"), COSName.IDENTITY);
    page(document).getResources().add(state);
  }

  private static void shineThrough(PDDocument document) throws IOException {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant(0.5f);
    try (PDPageContentStream ink =
        new PDPageContentStream(document, page(document), AppendMode.APPEND, false, true)) {
      ink.setGraphicsStateParameters(state);
      ink.addRect(90, 90, 20, 20);
      ink.fill();
    }
  }

  /** A thick book with text 0.4 in from the spine. */
  private static void thick(PDDocument document) throws IOException {
    trimmedBy(document, 25);
    while (document.getNumberOfPages() < 152) {
      document.importPage(page(document));
      document.importPage(document.getPage(1));
    }
  }
}
