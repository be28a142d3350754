package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import recto.diagnostic.Diagnostics;
import recto.press.Job;
import recto.press.Press;
import recto.press.PressException;
import recto.press.Verification;

/** Real editions are set and proved: every seed, and parts of every sample that is at hand. */
class CorpusTest {
  @TempDir Path folder;

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.filter(f -> f.toString().matches(".*\\.(xml|txt)")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySeedIsProved(Path source) throws PressException {
    assertEquals(List.of(), broken(Job.of(source)));
  }

  /**
   * A small volume whole, of the large ones documents with notes, tables and lists, and texts in
   * other scripts.
   */
  @ParameterizedTest
  @CsvSource({
    "frus/frus1917-72PubDip.xml, ''",
    "frus/frus1948v01p2.xml, d1-d4",
    "frus/frus1951v07p2.xml, d10-d13",
    "frus/frus1961-63v06.xml, d1-d6",
    "frus/frus1969-76v28.xml, d20-d22",
    "frus/frus1977-80v01.xml, d3-d5",
    "frus/frus1981-88v05-d208.xml, ''",
    "tei/arthur-schnitzler+schnitzler-briefe-data/L02771.xml, ''",
    "tei/PerseusDL+canonical-latinLit/phi0690.phi001.perseus-lat2.xml, ''",
    "tei/dracor-org+yidracor/rose-engshaft.xml, ''",
    "tei/telota+edition-humboldt-digital/H0020387.xml, ''",
  })
  void samplesAreProved(String name, String selection) throws PressException {
    Path samples = Path.of(System.getProperty("recto.samples", "../shared/samples"));
    Path source = samples.resolve(name);
    Assumptions.assumeTrue(Files.exists(source), () -> "no sample " + source);
    assertEquals(List.of(), broken(Job.of(source).selecting(selection)));
  }

  /** The laws that fail, each with its first finding. */
  private List<String> broken(Job job) throws PressException {
    Path pdf = folder.resolve("out.pdf");
    Press.typeset(job, pdf, new Diagnostics());
    Verdict verdict = Verification.of(job.source(), pdf).result().verdict();
    return verdict.rulings().stream()
        .filter(ruling -> !ruling.holds())
        .map(ruling -> ruling.law() + " " + ruling.findings().get(0))
        .toList();
  }
}
