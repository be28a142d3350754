package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import recto.VeraPdf;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Progress;
import recto.proof.Objection;
import recto.proof.Preflight;
import recto.proof.PreflightReport;
import recto.proof.PreflightStandard;
import recto.reading.PressReading;
import recto.sink.PdfProfile;
import recto.style.Stylesheet;

/**
 * Real editions, in each profile, before its judges: veraPDF, our own preflight, and qpdf where it
 * is installed. Of every volume a few documents, which together have every kind of element and
 * rendering that its first hundred pages have.
 */
class SampleStandardsTest {
  private static boolean qpdf;

  @TempDir Path folder;

  @BeforeAll
  static void look() throws InterruptedException {
    try {
      qpdf = new ProcessBuilder("qpdf", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      qpdf = false;
    }
  }

  @Test
  void qpdfObjectsToDamage() throws Exception {
    Assumptions.assumeTrue(qpdf, "qpdf is not installed, so it is not asked about any file");
    Path pdf = folder.resolve("cut.pdf");
    Press.typeset(Job.of(Path.of("seeds", "208-gorbachev-to-reagan.txt")), pdf, new Diagnostics());
    byte[] whole = Files.readAllBytes(pdf);
    Files.write(pdf, Arrays.copyOf(whole, whole.length / 2));
    assertNotEquals("", checked(pdf));
  }

  @Test
  void theLetterKeepsEachStandard() throws Exception {
    assertEquals(Map.of(), objections(Job.of(Path.of("seeds", "208-gorbachev-to-reagan.xml"))));
  }

  @ParameterizedTest
  @CsvSource({
    "frus1917-72PubDip, 'd8,d11-d13,d17'",
    "frus1948v01p2, 'd2,d5,d6,d8'",
    "frus1951v07p2, 'd1,d3,d4,d20'",
    "frus1961-63v06, 'd1-d9,d20'",
    "frus1969-76v28, 'd5,d6,d14,d16,d189'",
    "frus1977-80v01, 'd2,d5'",
  })
  void aVolumeKeepsEachStandard(String name, String selection) throws Exception {
    Path samples = Path.of(System.getProperty("recto.samples", "../shared/samples"));
    Path source = samples.resolve("frus").resolve(name + ".xml");
    Assumptions.assumeTrue(Files.exists(source), () -> "no sample " + source);
    assertEquals(Map.of(), objections(Job.of(source).selecting(selection)));
  }

  /** By judge, what is objected to; the edition is set once and written in each profile. */
  private Map<String, String> objections(Job job) throws Exception {
    Map<String, String> objections = new TreeMap<>();
    Stylesheet style = Styles.of(job);
    try (ComposingRoom room = new ComposingRoom()) {
      Bindery.Bound bound =
          new Bindery(job, style, room.types(), new Diagnostics(), Progress.UNSEEN).bound();
      for (PdfProfile profile : PdfProfile.values()) {
        Path pdf = folder.resolve(profile.word() + ".pdf");
        Sinks.of(job.made(profile), style.print(), pdf, new Diagnostics(), Progress.UNSEEN)
            .write(bound.book(), pdf);
        judge(profile, pdf, objections);
      }
    }
    objections.values().removeIf(String::isEmpty);
    return objections;
  }

  private static void judge(PdfProfile profile, Path pdf, Map<String, String> objections)
      throws Exception {
    String name = profile.word();
    objections.put(name + ", shop", preflight(pdf, PreflightStandard.SHOP));
    objections.put(name + ", qpdf", qpdf ? checked(pdf) : "");
    switch (profile) {
      case ARCHIVE -> {
        objections.put(name, preflight(pdf, PreflightStandard.ARCHIVE));
        objections.put(name + ", 2a", VeraPdf.objections(pdf, PDFAFlavour.PDFA_2_A));
        objections.put(name + ", ua", VeraPdf.objections(pdf, PDFAFlavour.PDFUA_1));
      }
      case PRINT -> objections.put(name, preflight(pdf, PreflightStandard.X4));
      case PRINT_X1A -> objections.put(name, preflight(pdf, PreflightStandard.X1A));
      case SCREEN -> objections.put(name + ", ua", VeraPdf.objections(pdf, PDFAFlavour.PDFUA_1));
    }
  }

  /** What the standard requires and the file does not; advice is left to people. */
  private static String preflight(Path pdf, PreflightStandard standard) throws IOException {
    return new PreflightReport(
            new Preflight(Set.of(standard))
                .objections(PressReading.of(pdf)).stream().filter(Objection::error).toList())
        .text()
        .replace("nothing to object to\n", "");
  }

  private static String checked(Path pdf) throws IOException, InterruptedException {
    Process check =
        new ProcessBuilder("qpdf", "--check", pdf.toString()).redirectErrorStream(true).start();
    String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return check.waitFor() == 0 ? "" : said;
  }
}
