package recto.galley;

import java.util.ArrayList;
import java.util.List;
import recto.edition.Table;
import recto.folio.Element;
import recto.folio.Role;
import recto.style.TextStyle;

/** Tables to grids: every cell finds its column, past the cells that reach down into its row. */
final class TableSetter {
  private final Setting setting;
  private final Frame frame;
  private final List<Integer> reach = new ArrayList<>();
  private int columns;

  TableSetter(Setting setting, Frame frame) {
    this.setting = setting;
    this.frame = frame;
  }

  Tabular set(Table table) {
    int element = setting.tags().open(frame.parent(), Role.TABLE);
    TextStyle style = setting.looks().named("table", frame);
    List<Tabular.Row> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      rows.add(row(row, element));
    }
    return new Tabular(table.span(), Math.max(1, columns), rows, style, frame.left(), element);
  }

  private Tabular.Row row(Table.Row row, int table) {
    int element = setting.tags().open(table, Role.TR);
    List<Tabular.Cell> cells = new ArrayList<>();
    int column = 0;
    for (Table.Cell cell : row.cells()) {
      while (column < reach.size() && reach.get(column) > 0) {
        column++;
      }
      cells.add(cell(cell, column, row.label(), element));
      for (int i = column; i < column + cell.columns(); i++) {
        while (reach.size() <= i) {
          reach.add(0);
        }
        reach.set(i, Math.max(reach.get(i), cell.rows()));
      }
      column += cell.columns();
      columns = Math.max(columns, column);
    }
    reach.replaceAll(rows -> Math.max(0, rows - 1));
    return new Tabular.Row(row.span(), row.label(), cells);
  }

  private Tabular.Cell cell(Table.Cell cell, int column, boolean label, int row) {
    boolean head = label || cell.role().equals("label");
    Element tag = Element.of(row, head ? Role.TH : Role.TD).withSpans(cell.columns(), cell.rows());
    Frame inside =
        new Frame(
            head ? "table-label" : "table",
            0,
            frame.language(),
            setting.tags().open(tag),
            frame.heads(),
            frame.small(),
            0);
    Column.Passages passages = new Column.Passages();
    BlockSetter blocks = new BlockSetter(setting, inside, passages);
    LineCount.Place around = setting.pages().lines.pause();
    cell.blocks().forEach(block -> block.accept(blocks));
    setting.pages().lines.leave(around);
    return new Tabular.Cell(
        column,
        cell.columns(),
        cell.rows(),
        cell.role().equals("num"),
        cell.role().equals("dot-leader"),
        passages.passages());
  }
}
