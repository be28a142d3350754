package recto.diagnostic;

/**
 * A source that cannot be used at all: not found, not readable, not the format it claims, or broken
 * beyond the point where text could be read without loss.
 */
public final class SourceException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  public SourceException(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  /** An error in {@code source} at {@code span}. */
  public static SourceException at(Source source, Span span, String message) {
    return new SourceException(new Diagnostic(source, span, Severity.ERROR, message));
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
