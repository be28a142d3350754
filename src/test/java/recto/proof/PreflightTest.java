package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recto.proof.Harms.catalogue;
import static recto.proof.Harms.drawing;
import static recto.proof.Harms.filtered;
import static recto.proof.Harms.holding;
import static recto.proof.Harms.information;
import static recto.proof.Harms.metadata;
import static recto.proof.Harms.page;
import static recto.proof.Harms.picture;
import static recto.proof.Harms.trimmedBy;

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
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
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
        harm(shop, "not-encrypted", Harms::encrypt),
        harm(shop, "fonts-embedded", Harms::strip),
        harm(shop, "no-screen-colours", drawing("1 0 0 rg 90 90 20 20 re f")),
        harm(shop, "no-hairlines", drawing("0.1 w 90 90 m 150 90 l S")),
        harm(shop, "no-rich-black", Harms::enrich),
        harm(shop, "trim-box", d -> page(d).setBleedBox(new PDRectangle(60, 60, 100, 100))),
        harm(shop, "text-within-trim", d -> trimmedBy(d, 50)),
        harm(shop, "image-resolution", d -> picture(d, 20)),
        harm(x4, "version", d -> d.setVersion(2.0f)),
        harm(x4, "claim", d -> metadata(d, "PDF/X-4", "PDF/Y-4")),
        harm(x4, "title-and-dates", d -> metadata(d, "ModifyDate", "LodifyDate")),
        harm(x4, "trapped", Harms::untrap),
        harm(x4, "info-equals-metadata", d -> d.getDocumentInformation().setTitle("Other")),
        harm(x4, "output-intent", d -> catalogue(d).removeItem(COSName.OUTPUT_INTENTS)),
        harm(x4, "output-intent", Harms::screenProfile),
        harm(x4, "boxes", d -> page(d).getCOSObject().removeItem(COSName.TRIM_BOX)),
        harm(x4, "fonts-embedded", Harms::strip),
        harm(x4, "annotations", Harms::link),
        harm(x4, "no-scripts", Harms::script),
        harm(x4, "no-forms", d -> catalogue(d).setItem(COSName.ACRO_FORM, new COSDictionary())),
        harm(x4, "no-postscript", holding(COSName.getPDFName("PS"))),
        harm(x4, "no-references", holding(COSName.getPDFName("Ref"))),
        harm(x4, "no-opi", holding(COSName.getPDFName("OPI"))),
        harm(x4, "no-alternates", holding(COSName.getPDFName("Alternates"))),
        harm(x4, "no-outer-data", holding(COSName.F)),
        harm(x4, "no-lzw", filtered(COSName.LZW_DECODE)),
        harm(x4, "no-transfer", Harms::transfer),
        harm(x4, "colours", drawing("1 0 0 rg 90 90 20 20 re f")),
        harm(x1a, "version", d -> d.setVersion(1.6f)),
        harm(x1a, "claim", d -> information(d).removeItem(COSName.getPDFName("GTS_PDFXVersion"))),
        harm(x1a, "title-and-dates", d -> information(d).removeItem(COSName.CREATION_DATE)),
        harm(x1a, "colours", drawing("1 0 0 rg 90 90 20 20 re f")),
        harm(x1a, "no-transparency", Harms::shineThrough),
        harm(x1a, "no-jpeg-2000", filtered(COSName.JPX_DECODE)),
        harm(
            x1a, "no-layers", d -> catalogue(d).setItem(COSName.OCPROPERTIES, new COSDictionary())),
        harm(archive, "claim", d -> metadata(d, "http://www.aiim.org/pdfa/ns/id/", "http://no/")),
        harm(archive, "letters-known", Harms::unread),
        harm(archive, "tagged", d -> catalogue(d).removeItem(COSName.STRUCT_TREE_ROOT)),
        harm(archive, "language", d -> catalogue(d).removeItem(COSName.LANG)),
        harm(archive, "title", d -> catalogue(d).removeItem(COSName.VIEWER_PREFERENCES)),
        harm(archive, "no-scripts", Harms::script),
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
        Arguments.of("gutter", (Harm) Harms::thick),
        Arguments.of("trim-box", (Harm) d -> page(d).getCOSObject().removeItem(COSName.TRIM_BOX)),
        Arguments.of("text-within-trim", (Harm) d -> trimmedBy(d, 25)),
        Arguments.of("image-resolution", (Harm) d -> picture(d, 250)),
        Arguments.of("no-transparency", (Harm) Harms::shineThrough));
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
}
