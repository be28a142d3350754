package recto.page;

import java.util.ArrayList;
import java.util.List;

/** How many lines the rows of a table have, as its columns are wide. */
final class RowLines {
  /** A table of more columns or cells keeps the widths it has. */
  private static final int MOST_COLUMNS = 12;

  private static final int MOST_CELLS = 6000;

  /** Where others have as many lines, a small part of how full the longest cells are decides. */
  private static final double FULL = 0.001;

  /** What a line costs that a cell is broken into, where its row has them anyway. */
  private static final double BROKEN = 0.25;

  private static final int FIRST_STEP = 4;
  private static final int LAST_STEP = 128;

  /** A broken line is, at its ragged end, so much longer than its words: 1/16. */
  private static final int RAGGED = 16;

  private final int columns;

  /** By row and column the widths of the lines that the source begins. */
  private final List<long[][]> rows = new ArrayList<>();

  RowLines(int columns) {
    this.columns = columns;
  }

  /** Begins a row. */
  void next() {
    rows.add(new long[columns][]);
  }

  /** A cell of the row begun. */
  void add(int column, List<Long> lines) {
    rows.get(rows.size() - 1)[column] = lines.stream().mapToLong(Long::longValue).toArray();
  }

  /**
   * The widths at which the rows have the fewest lines that can be found: step by step one column
   * gives way to another where that makes the table less tall. Those of {@code first} where others
   * save no line.
   *
   * @param least of each column
   * @param room of all together
   */
  long[] lowest(long[] first, long[] least, long room) {
    if (columns > MOST_COLUMNS || (long) columns * rows.size() > MOST_CELLS) {
      return first;
    }
    long[] best = first.clone();
    double height = height(best);
    for (int step = FIRST_STEP; step <= LAST_STEP; step *= 2) {
      double before;
      do {
        before = height;
        height = moved(best, least, room / step, height);
      } while (height < before);
    }
    return height + 1 <= height(first) ? best : first;
  }

  /** Moves widths from column to column where that helps; what the height is then. */
  private double moved(long[] widths, long[] least, long step, double before) {
    double height = before;
    for (int from = 0; from < columns; from++) {
      for (int to = 0; to < columns; to++) {
        if (from != to && widths[from] - step >= least[from]) {
          widths[from] -= step;
          widths[to] += step;
          double other = height(widths);
          if (other < height) {
            height = other;
          } else {
            widths[from] += step;
            widths[to] -= step;
          }
        }
      }
    }
    return height;
  }

  /** The lines of all rows, what is broken beside their longest cells, and how full they are. */
  private double height(long[] widths) {
    double lines = 0;
    double full = 0;
    for (long[][] row : rows) {
      long most = 1;
      long broken = 0;
      double longest = 0;
      for (int i = 0; i < columns; i++) {
        if (row[i] != null) {
          long own = lines(row[i], widths[i]);
          most = Math.max(most, own);
          broken += own - row[i].length;
          longest = Math.max(longest, (double) sum(row[i]) / Math.max(1, widths[i]));
        }
      }
      lines += most + BROKEN * broken;
      full += longest;
    }
    return lines + FULL * full / Math.max(1, rows.size());
  }

  private static long sum(long[] lines) {
    long sum = 0;
    for (long line : lines) {
      sum += line;
    }
    return sum;
  }

  private static long lines(long[] natural, long width) {
    long lines = 0;
    for (long line : natural) {
      lines += line <= width ? 1 : (line + line / RAGGED + width - 1) / Math.max(1, width);
    }
    return lines;
  }
}
