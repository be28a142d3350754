package recto.line;

import java.util.Arrays;
import recto.unit.Length;

/**
 * Lines that are filled one after the other, each as far as it goes: as many lines as text needs
 * whose letters may be narrowed and whose spaces never shrink. Scratch.
 *
 * <p>At a place where the line has room it might end; where the text outgrows the line, it does so
 * at the last such place. A hyphen that has no room decides nothing, since the letters after it may
 * be narrower.
 */
final class FirstFit implements LineSetter.Path {
  private final Measures measures;
  private final int narrowing;
  private int line;
  private int first;
  private long start;
  private long startSpace;
  private long fit;
  private long fitSpace;
  private int[] ends = new int[16];

  /**
   * @param narrowing how far letters may be narrowed, in thousandths
   * @param open the line that is open, from 0
   * @param first the line after the last that was forced to end
   * @param begun the width of all text before it
   * @param begunSpace the word spaces in that text
   */
  FirstFit(Measures measures, int narrowing, int open, int first, long begun, long begunSpace) {
    this.measures = measures;
    this.narrowing = narrowing;
    this.line = open;
    this.first = first;
    this.start = begun;
    this.startSpace = begunSpace;
    this.fit = begun;
    this.fitSpace = begunSpace;
  }

  /** The open line may end before what comes next, before whose line stands so much. */
  void part(long next, long nextSpace) {
    fit = next;
    fitSpace = nextSpace;
  }

  /**
   * Takes in text.
   *
   * @param width added to the widths of {@code breaks}
   * @param space added to their word spaces
   * @param from the row with which it begins
   * @param to the row at which it ends; the line that is open ends there, too
   */
  void take(Breaks breaks, long width, long space, int from, int to) {
    int last = from;
    int row = from + 1;
    while (row <= to) {
      boolean fits = fits(width + breaks.endWidth[row], space + breaks.endSpace[row]);
      if (!fits && fit != start) {
        if (breaks.kind[row] == Breaks.HYPHEN && row < to) {
          row++;
          continue;
        }
        close(last);
        row = last + 1;
        continue;
      }
      last = row;
      fit = width + breaks.startWidth[row];
      fitSpace = space + breaks.startSpace[row];
      if (breaks.penalty[row] == Breaks.ALWAYS && row < to) {
        close(row);
        first = line;
      }
      row++;
    }
    ended(to);
  }

  private boolean fits(long end, long endSpace) {
    long width = end - start;
    long letters = width - (endSpace - startSpace);
    return width - Length.quotient(letters * narrowing, 1000) <= measures.width(line);
  }

  private void close(int row) {
    ended(row);
    line++;
    start = fit;
    startSpace = fitSpace;
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

  /** The number of the line after the last that was forced to end. */
  int first() {
    return first;
  }

  /** The width of all text before it. */
  long begun() {
    return start;
  }

  /** The word spaces in that text. */
  long begunSpace() {
    return startSpace;
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
