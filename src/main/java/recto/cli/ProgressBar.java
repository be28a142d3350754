package recto.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import recto.diagnostic.Progress;

/**
 * How far work has come, on one line of a terminal that is written over and in the end wiped. It
 * shows from the first second on, ten times a second.
 */
final class ProgressBar implements Progress {
  private static final long PATIENCE = 1_000_000_000L;
  private static final long PAUSE = 100_000_000L;
  private static final int WIDTH = 30;

  private final PrintWriter terminal;
  private final LongSupplier clock;
  private long next;
  private int shown;

  private ProgressBar(PrintWriter terminal, LongSupplier clock) {
    this.terminal = terminal;
    this.clock = clock;
    next = clock.getAsLong() + PATIENCE;
  }

  /**
   * @param clock in nanoseconds
   */
  static ProgressBar on(PrintWriter terminal, LongSupplier clock) {
    return new ProgressBar(terminal, clock);
  }

  @Override
  public synchronized void at(Work work, int done, int all) {
    long now = clock.getAsLong();
    if (now - next < 0 || all == 0) {
      return;
    }
    next = now + PAUSE;
    int full = (int) ((long) WIDTH * done / all);
    String line =
        switch (work) {
          case COMPOSING -> "composing [" + bar(full) + "] " + 100L * done / all + " %";
          case WRITING -> "writing   [" + bar(full) + "] " + done + " of " + all + " pages";
        };
    write(line);
    shown = line.length();
  }

  private static String bar(int full) {
    return "=".repeat(full) + " ".repeat(WIDTH - full);
  }

  /** Takes the line away, where one is shown. */
  synchronized void wipe() {
    if (shown > 0) {
      write("");
      terminal.print('\r');
      terminal.flush();
      shown = 0;
    }
  }

  private void write(String line) {
    terminal.print('\r' + line + " ".repeat(Math.max(0, shown - line.length())));
    terminal.flush();
  }
}
