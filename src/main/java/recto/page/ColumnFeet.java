package recto.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.page.PageDraft.Placed;

/**
 * Notes in columns of about equal depth, read one after the other.
 *
 * @param pitch from the left of one column to the left of the next
 * @param height the least in which the columns hold all lines
 */
record ColumnFeet(
    int columns,
    long pitch,
    @Nullable FootLayout before,
    @Nullable FootNote head,
    @Nullable Part last,
    long height)
    implements FootLayout {

  /** Columns without notes. */
  static ColumnFeet empty(int columns, long pitch) {
    return new ColumnFeet(columns, pitch, null, null, null, 0);
  }

  private record Row(Strip strip, long advance) {}

  @Override
  public FootLayout with(Part part) {
    FootNote first = head == null ? part.note() : head;
    ColumnFeet longer = new ColumnFeet(columns, pitch, this, first, part, 0);
    return new ColumnFeet(columns, pitch, this, first, part, longer.least());
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Part part : parts()) {
      for (int i = part.from(); i < part.to(); i++) {
        rows.add(new Row(part.note().strips().get(i), part.note().advance(i)));
      }
    }
    return rows;
  }

  /** The least depth: that of some run of lines in the first column. */
  private long least() {
    List<Row> rows = rows();
    long sum = rows.stream().mapToLong(Row::advance).sum();
    long depth = 0;
    for (Row row : rows) {
      depth += row.advance();
      if (depth * columns >= sum && needed(rows, depth) <= columns) {
        return depth;
      }
    }
    return sum;
  }

  private static int needed(List<Row> rows, long depth) {
    int needed = 1;
    long y = 0;
    for (Row row : rows) {
      y += row.advance();
      if (y > depth) {
        needed++;
        y = row.advance();
      }
    }
    return needed;
  }

  @Override
  public void place(long top, List<Placed> notes) {
    long y = 0;
    int column = 0;
    for (Row row : rows()) {
      y += row.advance();
      if (y > height && column < columns - 1) {
        column++;
        y = row.advance();
      }
      notes.add(new Placed(row.strip(), column * pitch, top + y - row.strip().extent(), 0));
    }
  }
}
