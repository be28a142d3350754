package recto.page;

import java.util.ArrayList;
import java.util.List;
import recto.galley.Passage;
import recto.galley.Tabular;
import recto.line.LineBreaker;
import recto.style.Stylesheet;
import recto.unit.Length;

/**
 * Tables to strips, one for each line of a row, so that a page may break between rows and, dearly,
 * within one.
 */
final class TableMaker {
  /** The share of the type size below which a table is not made smaller. */
  private static final int LEAST_SCALE = 550;

  private static final int SCALE_STEP = 75;

  private static final long COLUMN_GAP = Length.points(8);
  private static final long RULE = Length.points(0.4);

  private final Stylesheet style;
  private final LineBreaker breaker;
  private final long measure;

  TableMaker(Stylesheet style, LineBreaker breaker, long measure) {
    this.style = style;
    this.breaker = breaker;
    this.measure = measure;
  }

  List<Strip> strips(Tabular table) {
    long room = measure - table.left() - (table.columns() - 1) * gap(table);
    int scale = 1000;
    ColumnWidths widths = new ColumnWidths(breaker, table, scale);
    while (!widths.fits(room) && scale > LEAST_SCALE) {
      scale -= SCALE_STEP;
      widths = new ColumnWidths(breaker, table, scale);
    }
    long[] columns = widths.share(room);
    long width = (table.columns() - 1) * gap(table);
    for (long column : columns) {
      width += column;
    }
    long left = table.left() + Math.max(0, (measure - table.left() - width) / 2);
    return new Rows(table, columns, left, width, scale).strips();
  }

  private static long gap(Tabular table) {
    return table.columns() > 12 ? COLUMN_GAP / 3 : COLUMN_GAP;
  }

  /** Goes down the rows; cells that reach over several rows hang into the next. */
  private final class Rows {
    private final Tabular table;
    private final long[] columns;
    private final long left;
    private final long width;
    private final int scale;
    private final long leading;
    private final List<Hanging> hanging = new ArrayList<>();
    private final List<Strip> strips = new ArrayList<>();

    Rows(Tabular table, long[] columns, long left, long width, int scale) {
      this.table = table;
      this.columns = columns;
      this.left = left;
      this.width = width;
      this.scale = scale;
      this.leading = table.style().leading() * Math.min(1000, scale + 60) / 1000;
    }

    List<Strip> strips() {
      int heads = 0;
      while (heads < table.rows().size() && table.rows().get(heads).label()) {
        heads++;
      }
      List<Strip> label = List.of();
      for (int i = 0; i < table.rows().size(); i++) {
        row(table.rows().get(i), i, label);
        if (i == heads - 1) {
          underline();
          label = repeated();
        }
      }
      finish();
      return strips;
    }

    private void row(Tabular.Row row, int index, List<Strip> label) {
      for (Tabular.Cell cell : row.cells()) {
        List<Strip> lines = lines(cell);
        if (!lines.isEmpty()) {
          hanging.add(new Hanging(lines, x(cell.column()), index + cell.rows() - 1));
        }
      }
      int due = 1;
      for (Hanging cell : hanging) {
        if (cell.lastRow <= index) {
          due = Math.max(due, cell.left());
        }
      }
      for (int line = 0; line < due; line++) {
        boolean last = line == due - 1;
        int faults = last ? Faults.NONE : due < 4 || row.label() ? Faults.KEPT : Faults.TORN;
        add(row.label() && last ? Faults.KEPT : faults, label);
      }
      hanging.removeIf(cell -> cell.left() == 0);
    }

    /** One line of the row: what every hanging cell has for it. */
    private void add(int faults, List<Strip> label) {
      List<Strip.Piece> pieces = new ArrayList<>();
      List<Strip.Stroke> rules = new ArrayList<>();
      List<FootNote> notes = new ArrayList<>();
      for (Hanging cell : hanging) {
        if (cell.left() > 0) {
          Strip strip = cell.lines.get(cell.next++);
          for (Strip.Piece piece : strip.pieces()) {
            pieces.add(new Strip.Piece(piece.line(), piece.x() + cell.x, piece.y(), false));
          }
          rules.addAll(strip.rules());
          notes.addAll(strip.notes());
        }
      }
      boolean first = strips.isEmpty();
      strips.add(
          new Strip(
              leading,
              0,
              0,
              first ? table.style().spaceBefore() : 0,
              0,
              0,
              false,
              faults,
              pieces,
              rules,
              null,
              notes,
              label));
    }

    private List<Strip> lines(Tabular.Cell cell) {
      long room = (cell.columns() - 1) * gap(table);
      for (int i = cell.column();
          i < Math.min(cell.column() + cell.columns(), columns.length);
          i++) {
        room += columns[i];
      }
      StripMaker maker = new StripMaker(style, breaker, room);
      List<Strip> lines = new ArrayList<>();
      for (Passage passage : cell.passages()) {
        lines.addAll(Scaled.cell(passage, cell, scale).accept(maker));
      }
      return lines;
    }

    private long x(int column) {
      long x = left;
      for (int i = 0; i < Math.min(column, columns.length); i++) {
        x += columns[i] + gap(table);
      }
      return x;
    }

    private void underline() {
      int last = strips.size() - 1;
      Strip strip = strips.get(last);
      List<Strip.Stroke> rules = new ArrayList<>(strip.rules());
      rules.add(new Strip.Stroke(left, leading * 3 / 10, width, RULE));
      strips.set(last, strip.with(strip.faults(), rules, leading / 3));
    }

    private List<Strip> repeated() {
      List<Strip> label = new ArrayList<>();
      for (Strip strip : strips) {
        label.add(strip.repeated());
      }
      return label;
    }

    private void finish() {
      if (strips.isEmpty()) {
        return;
      }
      int last = strips.size() - 1;
      Strip strip = strips.get(last);
      strips.set(last, strip.with(Faults.NONE, strip.rules(), table.style().spaceAfter()));
      if (last > 0 && strips.get(last - 1).faults() != Faults.KEPT) {
        strips.set(last - 1, strips.get(last - 1).withFaults(Faults.TORN));
      }
    }
  }

  /** The lines of a cell and how many of them are set. */
  private static final class Hanging {
    private final List<Strip> lines;
    private final long x;
    private final int lastRow;
    private int next;

    Hanging(List<Strip> lines, long x, int lastRow) {
      this.lines = lines;
      this.x = x;
      this.lastRow = lastRow;
    }

    int left() {
      return lines.size() - next;
    }
  }
}
