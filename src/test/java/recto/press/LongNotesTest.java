package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Severity;
import recto.proof.Finding;
import recto.proof.Ruling;
import recto.reading.PdfReading;

/** Notes longer together than a page that are called on one line. */
class LongNotesTest {
  private static final String TEXT = "A text goes on line by line. ".repeat(60);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "stacked, 700, 200, 300",
    "stacked, 1500, 1500, 1500",
    "run-in, 30, 900, 900",
    "two-columns, 900, 900, 40",
    "three-columns, 500, 500, 500"
  })
  void allBeginBelowTheirCallsAndGoOnOverleaf(String arrangement, int one, int two, int three)
      throws Exception {
    String calls = note(1, one, "") + note(2, two, "") + note(3, three, "");
    proven(arrangement, "<p>" + TEXT + "Called" + calls + " here. " + TEXT + "</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stacked", "run-in", "two-columns"})
  void aNoteCalledInOneStandsWhereItsCallDoes(String arrangement) throws Exception {
    String nested = note(2, 400, note(3, 300, ""));
    String calls = note(1, 800, nested) + note(4, 500, "");
    proven(arrangement, "<p>" + TEXT + "Called" + calls + " here. " + TEXT + "</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"two-columns"})
  void notesOfFollowingLinesWaitForThem(String arrangement) throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < 12; i++) {
      text.append("Called").append(note(i, 60 * i, "")).append(" here and there. ");
    }
    proven(arrangement, "<p>" + TEXT + text + TEXT + "</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stacked", "run-in"})
  void aLineOfEachStandsBelowTheirCallsWhereNoMoreHasRoom(String arrangement) throws Exception {
    StringBuilder calls = new StringBuilder();
    for (int i = 1; i < 34; i++) {
      calls.append(note(i, 36, ""));
    }
    proven(arrangement, "<p>" + TEXT + "Called" + calls + " here. " + TEXT + "</p>");
  }

  private static String note(int number, int words, String nested) {
    String half = ("noted words " + number + " ").repeat(words / 6);
    return "<note n=\"%d\">Begun %d %s%s %sended %d.</note>"
        .formatted(number, number, half, nested, half, number);
  }

  private void proven(String arrangement, String body) throws Exception {
    Path source = SmallTei.body(folder.resolve("notes.xml"), "<div>" + body + "</div>");
    Path pdf = folder.resolve("notes.pdf");
    Diagnostics diagnostics = new Diagnostics();
    Job job = Job.of(source).set("series.editorial.arrangement=" + arrangement);
    Press.typeset(job, pdf, diagnostics);
    assertEquals(
        List.of(),
        diagnostics.sorted().stream().filter(each -> each.severity() != Severity.NOTE).toList());
    List<String> findings =
        Verification.of(source, pdf).result().verdict().rulings().stream()
            .filter(ruling -> ruling.law() != 6)
            .flatMap(ruling -> ruling.findings().stream().map(found -> text(ruling, found)))
            .toList();
    assertEquals(List.of(), findings);
    try (PdfReading reading = PdfReading.open(pdf)) {
      assertTrue(reading.pages() > 2);
    }
  }

  private static String text(Ruling ruling, Finding found) {
    return ruling.law() + " on " + found.page() + ": " + found.message();
  }
}
