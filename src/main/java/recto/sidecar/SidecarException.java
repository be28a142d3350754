package recto.sidecar;

import java.util.List;
import java.util.stream.Collectors;
import recto.diagnostic.Diagnostic;

/** A file beside a source that cannot be used. */
public final class SidecarException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  SidecarException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Every reason; never empty. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
