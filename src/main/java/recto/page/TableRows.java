package recto.page;

import java.util.ArrayList;
import java.util.List;
import recto.galley.Passage;
import recto.galley.Tabular;
import recto.line.LineBreaker;
import recto.style.Stylesheet;

/** Goes down the rows of a panel; cells that reach over several rows hang into the next. */
final class TableRows {
  /** Lines of a row that is rather text than a line of figures. */
  private static final int TALL = 3;

  /**
   * Lines of a row beyond which it is text, as a treaty in two languages, and may go on overleaf.
   */
  private static final int LONG = 12;

  private final Stylesheet style;
  private final LineBreaker breaker;
  private final TablePanel panel;
  private final Tabular table;
  private final ColumnWidths widths;
  private final long[] columns;
  private final long gap;
  private final int scale;
  private final long leading;
  private final Leaders leaders;
  private final List<HangingCell> hanging = new ArrayList<>();
  private final List<Strip> strips = new ArrayList<>();
  private final CellNotes notes = new CellNotes();
  private final List<Integer> ends = new ArrayList<>();
  private int tall;
  private int cells;
  private long left;

  /**
   * @param columns their widths
   * @param gap the white between two
   * @param scale of the type, in thousandths
   */
  TableRows(
      Stylesheet style,
      LineBreaker breaker,
      TablePanel panel,
      ColumnWidths widths,
      long[] columns,
      long gap,
      int scale) {
    this.style = style;
    this.breaker = breaker;
    this.panel = panel;
    this.table = panel.table();
    this.widths = widths;
    this.columns = columns;
    this.gap = gap;
    this.scale = scale;
    this.leading = table.style().leading() * Math.min(1000, scale + 60) / 1000;
    this.leaders = new Leaders(breaker, style.leaders());
  }

  /**
   * The strips of all rows.
   *
   * @param from where the first column begins
   * @param width of all columns together
   */
  List<Strip> strips(long from, long width) {
    left = from;
    int heads = 0;
    while (heads < table.rows().size() && table.rows().get(heads).label()) {
      heads++;
    }
    List<Strip> label = List.of();
    for (int i = 0; i < table.rows().size(); i++) {
      row(table.rows().get(i), i, label);
      if (i == heads - 1) {
        ruled(List.of(new Strip.Stroke(left, 0, width, 0)));
        label = strips.stream().map(Strip::repeated).toList();
      } else {
        ruled(below(i));
      }
    }
    finish();
    notes.order(strips);
    return strips;
  }

  private void row(Tabular.Row row, int index, List<Strip> label) {
    List<HangingCell> own = new ArrayList<>();
    for (Tabular.Cell cell : row.cells()) {
      List<Strip> lines = lines(cell);
      if (!lines.isEmpty()) {
        long x = x(cell.column()) - widths.inset(cell, width(cell));
        own.add(new HangingCell(cell, lines, x, index + cell.rows() - 1, cells++));
      }
    }
    if (!row.label()) {
      HangingCell.lower(own);
    }
    hanging.addAll(own);
    int due = 1;
    for (HangingCell cell : hanging) {
      if (cell.endsBy(index)) {
        due = Math.max(due, cell.left());
      }
    }
    for (int line = 0; line < due; line++) {
      boolean last = line == due - 1;
      int within = due < 4 || row.label() ? Faults.KEPT : Faults.TORN;
      boolean text = due > LONG && line > 0 && line < due - 2;
      long above = line > 0 ? 0 : above(index);
      add(last ? after(index, due) : text ? Faults.NONE : within, above, label);
    }
    hanging.removeIf(cell -> cell.left() == 0);
    if (!row.label()) {
      ends.add(strips.size() - 1);
      tall += due >= TALL ? 1 : 0;
    }
  }

  /**
   * What is wrong with a break below row {@code index}: the first one, or one that heads others.
   *
   * @param lines how many it has
   */
  private int after(int index, int lines) {
    if (table.rows().get(index).label()) {
      return Faults.KEPT;
    }
    boolean first = lines < TALL && (index == 0 || table.rows().get(index - 1).label());
    return first || heads(index) ? Faults.withHead(Faults.NONE, 1) : Faults.NONE;
  }

  /** True of a row with words in its first column only, above one with more. */
  private boolean heads(int index) {
    if (index + 1 == table.rows().size()) {
      return false;
    }
    List<Tabular.Cell> words = table.rows().get(index).filled();
    return words.size() == 1
        && words.get(0).column() == 0
        && table.rows().get(index + 1).filled().size() > 1;
  }

  /** The white above row {@code index}: above the table, and above a line across it. */
  private long above(int index) {
    if (strips.isEmpty()) {
      return table.style().spaceBefore();
    }
    Tabular.Row before = table.rows().get(index - 1);
    return across(table.rows().get(index)) && !across(before) && !before.label() ? leading / 2 : 0;
  }

  private boolean across(Tabular.Row row) {
    List<Tabular.Cell> words = row.filled();
    return columns.length > 1 && words.size() == 1 && words.get(0).columns() >= columns.length;
  }

  /**
   * One line of the row: what every hanging cell has for it.
   *
   * @param above the least white above it
   */
  private void add(int faults, long above, List<Strip> label) {
    List<Strip.Piece> pieces = new ArrayList<>();
    List<Strip.Stroke> rules = new ArrayList<>();
    List<Plate> pictures = new ArrayList<>();
    List<FootNote> called = new ArrayList<>();
    notes.line();
    long lead = leading;
    long top = 0;
    for (HangingCell cell : hanging) {
      Strip strip = cell.next();
      if (strip != null) {
        for (Strip.Piece piece : strip.pieces()) {
          pieces.add(
              new Strip.Piece(piece.line(), piece.x() + cell.x(), piece.y(), piece.repeated()));
        }
        for (Plate plate : strip.pictures()) {
          pictures.add(plate.at(plate.x() + cell.x()));
          lead = Math.max(lead, strip.lead());
          top = Math.max(top, strip.top());
        }
        rules.addAll(strip.rules());
        called.addAll(strip.notes());
        notes.call(strip.notes(), cell.number());
      }
    }
    strips.add(
        new Strip(
            lead, top, 0, above, 0, 0, false, faults, pieces, rules, pictures, called, label));
  }

  private List<Strip> lines(Tabular.Cell cell) {
    long room = width(cell);
    StripMaker maker = new StripMaker(style, breaker, room);
    List<Strip> lines = new ArrayList<>();
    for (Passage passage : cell.passages()) {
      lines.addAll(Scaled.cell(passage, cell, scale).accept(maker));
    }
    if (panel.again().contains(cell)) {
      lines.replaceAll(Strip::repeated);
    }
    int last = lines.size() - 1;
    if (last >= 0 && cell.manner() == Tabular.Cell.Manner.LEADER) {
      List<Strip.Piece> pieces = new ArrayList<>(lines.get(last).pieces());
      if (!pieces.isEmpty()) {
        Strip.Piece dots = leaders.behind(pieces.get(pieces.size() - 1).line(), room);
        if (dots != null) {
          pieces.add(dots);
        }
      }
      lines.set(last, lines.get(last).withPieces(pieces));
    }
    return lines;
  }

  private long width(Tabular.Cell cell) {
    int end = Math.min(cell.column() + cell.columns(), columns.length);
    long width = Math.max(0, end - cell.column() - 1) * gap;
    for (int i = cell.column(); i < end; i++) {
      width += columns[i];
    }
    return width;
  }

  private long x(int column) {
    long x = left;
    for (int i = 0; i < Math.min(column, columns.length); i++) {
      x += columns[i] + gap;
    }
    return x;
  }

  /** The rules below the cells that end with row {@code index}; those side by side meet. */
  private List<Strip.Stroke> below(int index) {
    boolean[] ruled = new boolean[columns.length];
    for (int i = 0; i <= index; i++) {
      for (Tabular.Cell cell : table.rows().get(i).cells()) {
        if (cell.ruled() && i + cell.rows() - 1 == index) {
          int end = Math.min(cell.column() + cell.columns(), ruled.length);
          for (int c = cell.column(); c < end; c++) {
            ruled[c] = true;
          }
        }
      }
    }
    List<Strip.Stroke> strokes = new ArrayList<>();
    for (int c = 0; c < ruled.length; c++) {
      if (ruled[c]) {
        int from = c;
        long width = columns[c];
        while (c + 1 < ruled.length && ruled[c + 1]) {
          c++;
          width += gap + columns[c];
        }
        strokes.add(new Strip.Stroke(x(from), 0, width, 0));
      }
    }
    return strokes;
  }

  /** Puts rules below the last strip, with some white after them. */
  private void ruled(List<Strip.Stroke> strokes) {
    if (strokes.isEmpty()) {
      return;
    }
    int last = strips.size() - 1;
    Strip strip = strips.get(last);
    List<Strip.Stroke> rules = new ArrayList<>(strip.rules());
    for (Strip.Stroke stroke : strokes) {
      rules.add(
          new Strip.Stroke(stroke.x(), leading * 3 / 10, stroke.width(), style.tables().rule()));
    }
    strips.set(last, strip.with(strip.faults(), rules, leading / 3));
  }

  private void finish() {
    if (strips.isEmpty()) {
      return;
    }
    if (tall * 2 >= ends.size()) {
      for (int end : ends) {
        Strip strip = strips.get(end);
        long white = Math.max(strip.after(), style.tables().rowWhite());
        strips.set(end, strip.with(strip.faults(), strip.rules(), white));
      }
    }
    int last = strips.size() - 1;
    Strip strip = strips.get(last);
    strips.set(last, strip.with(Faults.NONE, strip.rules(), table.style().spaceAfter()));
    if (last > 0 && strips.get(last - 1).faults() != Faults.KEPT) {
      strips.set(last - 1, strips.get(last - 1).withFaults(Faults.TORN));
    }
  }
}
