package recto.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Severity;

/** What is said of a style that is refused, a line each. */
final class StyleErrors {
  private StyleErrors() {}

  /** Of the book with these overrides. */
  static List<String> of(String... overrides) {
    return of(
        assertThrows(
            StyleException.class, () -> new StylesheetReader(List.of(overrides)).read("book")));
  }

  static List<String> of(StyleException refused) {
    for (Diagnostic each : refused.diagnostics()) {
      assertEquals(Severity.ERROR, each.severity());
    }
    return refused.diagnostics().stream().map(Diagnostic::toString).toList();
  }
}
