package recto.style;

import java.util.List;
import java.util.stream.Collectors;
import recto.diagnostic.Diagnostic;

/** A style that cannot be used, with everything that is wrong in it. */
public final class StyleException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  StyleException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** What is wrong, in the order in which it was found; never empty. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
