package recto.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Severity;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.edition.Omission;

/**
 * What there is to say of a source while it is read: what is left out, and what is found again and
 * again, said once with a count.
 */
final class TeiReport {
  /** Compared by hand: this is asked of every run, and what a record has of itself is slow. */
  private record Finding(Severity severity, String message) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Finding finding
          && severity == finding.severity
          && message.equals(finding.message);
    }

    @Override
    public int hashCode() {
      return 31 * severity.hashCode() + message.hashCode();
    }
  }

  private static final class Tally {
    final Span first;
    int count;

    Tally(Span first) {
      this.first = first;
    }
  }

  private final Source source;
  private final Diagnostics diagnostics;
  private final List<Omission> omissions = new ArrayList<>();
  private final Map<Finding, Tally> tallies = new LinkedHashMap<>();

  TeiReport(Source source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  void warning(Span span, String message) {
    diagnostics.warning(source, span, message);
  }

  /** Counts a finding; it is reported at its first place when the reading is done. */
  void count(Severity severity, Span span, String message) {
    tallies.computeIfAbsent(new Finding(severity, message), f -> new Tally(span)).count++;
  }

  /** Leaves text out of print; empty text is not worth a word. */
  void omit(Span span, String text, String reason) {
    if (!text.isEmpty()) {
      omissions.add(new Omission(span, text, reason));
    }
  }

  List<Omission> omissions() {
    return omissions;
  }

  /** Says what was counted. */
  void close() {
    tallies.forEach(
        (finding, tally) ->
            diagnostics.add(
                new Diagnostic(
                    source,
                    tally.first,
                    finding.severity,
                    tally.count == 1
                        ? finding.message
                        : finding.message + " (" + tally.count + " times)")));
    tallies.clear();
  }
}
