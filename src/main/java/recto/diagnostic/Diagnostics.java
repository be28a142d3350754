package recto.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Collects diagnostics from any number of threads; lists them by place, each once.
 *
 * <p>The order in which they arrive leaves no trace, so that a report is the same for any number of
 * workers.
 */
public final class Diagnostics {
  private final List<Diagnostic> found = Collections.synchronizedList(new ArrayList<>());

  /** Adds one finding. */
  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void error(Source source, Span span, String message) {
    add(new Diagnostic(source, span, Severity.ERROR, message));
  }

  public void warning(Source source, Span span, String message) {
    add(new Diagnostic(source, span, Severity.WARNING, message));
  }

  public void note(Source source, Span span, String message) {
    add(new Diagnostic(source, span, Severity.NOTE, message));
  }

  /** All findings sorted by source, place, severity and message, doubles removed. */
  public List<Diagnostic> sorted() {
    synchronized (found) {
      return List.copyOf(new TreeSet<>(found));
    }
  }

  /** How many distinct findings have this severity. */
  public long count(Severity severity) {
    return sorted().stream().filter(d -> d.severity() == severity).count();
  }

  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }
}
