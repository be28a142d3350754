package recto.press;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Severity;
import recto.diagnostic.Source;
import recto.diagnostic.Span;

/** Why nothing was written. */
public final class PressException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  PressException(List<Diagnostic> diagnostics, @Nullable Throwable cause) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")), cause);
    this.diagnostics = List.copyOf(diagnostics);
  }

  PressException(Path file, String message, @Nullable Throwable cause) {
    this(
        List.of(new Diagnostic(new Source(file.toString()), Span.NONE, Severity.ERROR, message)),
        cause);
  }

  /** Every reason, each an error; never empty. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
