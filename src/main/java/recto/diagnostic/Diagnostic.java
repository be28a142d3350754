package recto.diagnostic;

import java.util.Comparator;

/** One finding about a source: what is wrong, where, and what to do. */
public record Diagnostic(Source source, Span span, Severity severity, String message)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::source)
          .thenComparing(Diagnostic::span)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::message);

  /** A place in a file that the source includes becomes one in that file. */
  public Diagnostic {
    Span place = source.within(span);
    source = source.at(span);
    span = place;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column: severity: message}, without the numbers where no place is known. */
  @Override
  public String toString() {
    String place = span.equals(Span.NONE) ? "" : ":" + span.line() + ":" + span.column();
    return source + place + ": " + severity.word() + ": " + message;
  }
}
