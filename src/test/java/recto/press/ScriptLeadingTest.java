package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.reading.PdfReading;

/** How far lines are apart in an edition of a script with deep and tall letters. */
class ScriptLeadingTest {
  private static final String ARABIC =
      "وكان إبراهيم يقول إن الحق أحق أن يتبع وإن الظلم ظلمات يوم القيامة، لِكُلِّ أَجَلٍ كِتَابٌ. ";

  private static final String ENGLISH =
      "The truth has the best claim to be followed, he would say. ";

  @TempDir Path folder;

  private Path source(String words) throws Exception {
    String paragraph = "<p>" + words.repeat(8) + "<note>" + words.repeat(4) + "</note></p>";
    return SmallTei.text(
        folder.resolve("words.xml"), "<body><div>" + paragraph.repeat(3) + "</div></body>");
  }

  private Path set(Path source, String... settings) throws Exception {
    Path pdf = folder.resolve("words.pdf");
    Job job = Job.of(source).setting(List.of(settings));
    Press.typeset(job, pdf, new Diagnostics());
    return pdf;
  }

  private static boolean overlaps(Path source, Path pdf) throws Exception {
    return Verification.of(source, pdf).result().verdict().rulings().stream()
        .anyMatch(ruling -> ruling.law() == 4 && !ruling.holds());
  }

  private static String leading(Path pdf) throws Exception {
    try (PdfReading reading = PdfReading.open(pdf)) {
      String style = reading.facts().making().getOrDefault("style", "");
      Matcher leading = Pattern.compile("page\\.leading = ([\\d.]+)").matcher(style);
      return leading.find() ? leading.group(1) : "";
    }
  }

  @ParameterizedTest
  @CsvSource({"1000,''", "1500,19.5", "2000,26"})
  void arabicHasAWiderGrid(int share, String points) throws Exception {
    Path pdf = set(source(ARABIC), "leading-by-script.arabic=" + share);
    assertEquals(points, leading(pdf));
  }

  @Test
  void arabicLettersStandClearOfTheLinesAroundThem() throws Exception {
    Path source = source(ARABIC);
    assertFalse(overlaps(source, set(source)));
    assertTrue(overlaps(source, set(source, "leading-by-script.arabic=1000")));
  }

  @Test
  void theyDoSoInHandouts() throws Exception {
    Path source = source(ARABIC);
    Path pdf = folder.resolve("words.pdf");
    for (String style : List.of("handout", "large-print")) {
      Press.typeset(Job.of(source).styled(style), pdf, new Diagnostics());
      assertFalse(overlaps(source, pdf), style);
    }
  }

  @Test
  void aPhraseInAnotherScriptChangesNothing() throws Exception {
    assertEquals("", leading(set(source(ENGLISH.repeat(2) + "وكان"))));
  }
}
