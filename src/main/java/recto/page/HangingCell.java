package recto.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.galley.Tabular;

/** The lines of a cell and how many of them are set. */
final class HangingCell {
  private final Tabular.Cell cell;
  private final List<Strip> lines;
  private final long x;
  private final int lastRow;
  private final int number;
  private int next;

  /** How many lines of the row are set before its first. */
  private int wait;

  /**
   * @param lastRow the row with which it ends
   * @param number among the cells of the table
   */
  HangingCell(Tabular.Cell cell, List<Strip> lines, long x, int lastRow, int number) {
    this.cell = cell;
    this.lines = lines;
    this.x = x;
    this.lastRow = lastRow;
    this.number = number;
  }

  /** Puts figures after words of several lines on the last of these, as where dots lead to them. */
  static void lower(List<HangingCell> row) {
    int last = row.size() - 1;
    while (last >= 0 && row.get(last).isFigure()) {
      last--;
    }
    if (last >= 0 && row.get(last).cell.rows() == 1) {
      int lines = row.get(last).left();
      row.subList(last + 1, row.size()).forEach(figure -> figure.wait = lines - 1);
    }
  }

  /** True of figures in one line. */
  private boolean isFigure() {
    return cell.manner() == Tabular.Cell.Manner.FIGURES && cell.rows() == 1 && lines.size() == 1;
  }

  /** What it has for the next line of the row, or null. */
  @Nullable Strip next() {
    if (wait > 0) {
      wait--;
      return null;
    }
    return next < lines.size() ? lines.get(next++) : null;
  }

  /** How many lines of rows it still takes. */
  int left() {
    return wait + lines.size() - next;
  }

  boolean endsBy(int row) {
    return lastRow <= row;
  }

  long x() {
    return x;
  }

  int number() {
    return number;
  }
}
