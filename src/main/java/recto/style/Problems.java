package recto.style;

import java.util.ArrayList;
import java.util.List;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Severity;
import recto.diagnostic.Source;
import recto.diagnostic.Span;

/** What is found wrong while one style is read. */
final class Problems {
  private final List<Diagnostic> found = new ArrayList<>();

  void add(Diagnostic diagnostic) {
    if (!found.contains(diagnostic)) {
      found.add(diagnostic);
    }
  }

  void error(Source source, Span span, String message) {
    add(new Diagnostic(source, span, Severity.ERROR, message));
  }

  void error(Setting setting, String message) {
    error(setting.source(), setting.span(), message);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** All of it, by place. */
  List<Diagnostic> found() {
    return found.stream().sorted().toList();
  }
}
