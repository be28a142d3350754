package recto.handout;

import java.util.List;
import java.util.stream.Collectors;
import recto.diagnostic.Diagnostic;

/** A sidecar that cannot be used. */
public final class HandoutException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  HandoutException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Every reason; never empty. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
