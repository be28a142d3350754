package recto.cli;

import java.util.Locale;
import picocli.CommandLine.ParseResult;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Progress;
import recto.diagnostic.Severity;
import recto.press.Outcome;
import recto.press.PressException;

/** What is said while an edition is worked on, and how that ends. */
final class Report {
  private final Diagnostics diagnostics = new Diagnostics();
  private final long started = System.nanoTime();
  private final Console console;
  private final boolean quiet;
  private final boolean strict;

  Report(ParseResult words, Console console) {
    this.console = console;
    this.quiet = words.hasMatchedOption("--quiet");
    this.strict = words.hasMatchedOption("--strict");
  }

  /** Work on an edition that finds things to say. */
  interface Work<T> {
    T with(Diagnostics diagnostics) throws PressException;
  }

  /** Does the work, then says what it found; why it came to nothing, if so, is said after that. */
  <T> T about(Work<T> work) throws PressException {
    try {
      return work.with(diagnostics);
    } finally {
      console.report(diagnostics.sorted(), quiet);
    }
  }

  /** Work that also says how far it has come. */
  interface LongWork {
    Outcome with(Diagnostics diagnostics, Progress progress) throws PressException;
  }

  /** Does the work as {@link #about} does, with a bar on the terminal, where there is one. */
  Outcome watching(LongWork work) throws PressException {
    if (quiet || !console.terminal()) {
      return about(findings -> work.with(findings, Progress.UNSEEN));
    }
    ProgressBar bar = ProgressBar.on(console.err(), System::nanoTime);
    return about(
        findings -> {
          try {
            return work.with(findings, bar);
          } finally {
            bar.wipe();
          }
        });
  }

  /** How many there are of each severity, as in "2 errors, 1 warning, 12 notes". */
  String counts() {
    return counted(diagnostics.count(Severity.ERROR), "error")
        + ", "
        + counted(diagnostics.count(Severity.WARNING), "warning")
        + ", "
        + counted(diagnostics.count(Severity.NOTE), "note");
  }

  /** Seconds since the work began, as in "0.4 s". */
  String seconds() {
    return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - started) / 1e9);
  }

  /** The exit code of work that was done. */
  int exit() {
    boolean failed = diagnostics.hasErrors() || (strict && diagnostics.count(Severity.WARNING) > 0);
    return failed ? Exit.ERRORS : Exit.DONE;
  }

  /** A number with its noun, as in "1 page", "12 pages". */
  static String counted(long number, String noun) {
    return String.format(Locale.ROOT, "%,d ", number) + noun + (number == 1 ? "" : "s");
  }
}
