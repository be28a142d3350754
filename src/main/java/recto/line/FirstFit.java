package recto.line;

import java.util.Arrays;

/**
 * Lines that are filled one after the other, each as far as it goes at its natural width: as many
 * lines as text needs whose spaces never shrink. Scratch.
 *
 * <p>At a place where the line has room it might end; where the text outgrows the line, it does so
 * at the last such place. A hyphen that has no room decides nothing, since the letters after it may
 * be narrower.
 */
final class FirstFit implements LineSetter.Path {
  private final Measures measures;
  private int line;
  private long start;
  private long fit;
  private int[] ends = new int[16];

  /**
   * @param open the line that is open, from 0
   * @param begun the width of all text before it
   */
  FirstFit(Measures measures, int open, long begun) {
    this.measures = measures;
    this.line = open;
    this.start = begun;
    this.fit = begun;
  }

  /** The open line may end before what comes next, whose line would begin with this width. */
  void part(long next) {
    fit = next;
  }

  /**
   * Takes in text.
   *
   * @param width added to the widths of {@code breaks}
   * @param from the row with which it begins
   * @param to the row at which it ends; the line that is open ends there, too
   */
  void take(Breaks breaks, long width, int from, int to) {
    int last = from;
    int row = from + 1;
    while (row <= to) {
      boolean fits = width + breaks.endWidth[row] - start <= measures.width(line);
      if (!fits && fit != start) {
        if (breaks.kind[row] == Breaks.HYPHEN && row < to) {
          row++;
          continue;
        }
        close(last, fit);
        row = last + 1;
        continue;
      }
      last = row;
      fit = width + breaks.startWidth[row];
      if (breaks.penalty[row] == Breaks.ALWAYS && row < to) {
        close(row, fit);
      }
      row++;
    }
    ended(to);
  }

  private void close(int row, long next) {
    ended(row);
    line++;
    start = next;
    fit = next;
  }

  private void ended(int row) {
    if (line >= ends.length) {
      ends = Arrays.copyOf(ends, 2 * line);
    }
    ends[line] = row;
  }

  /** The number of the open line. */
  int open() {
    return line;
  }

  /** The width of all text before it. */
  long begun() {
    return start;
  }

  @Override
  public int lines() {
    return line + 1;
  }

  @Override
  public int end(int index) {
    return ends[index];
  }
}
