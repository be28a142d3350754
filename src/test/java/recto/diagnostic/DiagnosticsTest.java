package recto.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  private static final Source SOURCE = new Source("a.xml");

  @Test
  void makesOneFindingOfAllThatAreGathered() {
    Diagnostics diagnostics = new Diagnostics();
    lacks(diagnostics, 3, "b");
    lacks(diagnostics, 2, "c");
    lacks(diagnostics, 1, "b");
    lacks(diagnostics, 2, "a");
    diagnostics.note(SOURCE, new Span(2, 1), "between");
    assertEquals(
        List.of("a.xml:1:1: error: lacking: b, a, c", "a.xml:2:1: note: between"),
        diagnostics.sorted().stream().map(Diagnostic::toString).toList());
    assertEquals(1, diagnostics.count(Severity.ERROR));
  }

  private static void lacks(Diagnostics diagnostics, int line, String letter) {
    diagnostics.gather(
        SOURCE,
        new Span(line, 1),
        Severity.ERROR,
        "letters",
        letter,
        letters -> "lacking: " + String.join(", ", letters));
  }
}
