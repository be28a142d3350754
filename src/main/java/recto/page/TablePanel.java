package recto.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import recto.galley.Tabular;

/**
 * A part of a table that is too wide for any page: some of its columns, behind its first column,
 * which names the rows.
 *
 * @param table the columns as a table of their own
 * @param again the cells of it that only repeat what another panel has
 */
record TablePanel(Tabular table, Set<Tabular.Cell> again) {

  static TablePanel whole(Tabular table) {
    return new TablePanel(table, Set.of());
  }

  /**
   * Parts {@code table} into as few panels as it takes for the least widths of each one's columns
   * to stand in {@code room}, and these of about one width.
   */
  static List<TablePanel> parted(Tabular table, long[] least, long gap, long room) {
    int stub = namesRows(table) && least[0] < room / 2 ? 1 : 0;
    long names = stub == 0 ? 0 : least[0] + gap;
    List<Integer> starts = starts(least, stub, gap, room - names);
    long whole = 0;
    for (int column = stub; column < least.length; column++) {
      whole += least[column] + gap;
    }
    for (long width = whole / starts.size(); width < room - names; width += gap) {
      List<Integer> even = starts(least, stub, gap, width);
      if (even.size() == starts.size()) {
        starts = even;
        break;
      }
    }
    List<TablePanel> panels = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : least.length;
      panels.add(part(table, stub, starts.get(i), end));
    }
    return panels;
  }

  /** The first column of each panel, where none is wider than {@code room} that has several. */
  private static List<Integer> starts(long[] least, int stub, long gap, long room) {
    List<Integer> starts = new ArrayList<>();
    long width = 0;
    for (int column = stub; column < least.length; column++) {
      if (starts.isEmpty() || width + least[column] > room) {
        starts.add(column);
        width = 0;
      }
      width += least[column] + gap;
    }
    return starts;
  }

  private static boolean namesRows(Tabular table) {
    for (Tabular.Row row : table.rows()) {
      for (Tabular.Cell cell : row.cells()) {
        boolean figures = cell.manner() == Tabular.Cell.Manner.FIGURES;
        if (cell.column() == 0 && (figures || cell.columns() > 1)) {
          return false;
        }
      }
    }
    return true;
  }

  private static TablePanel part(Tabular table, int stub, int from, int to) {
    Set<Tabular.Cell> again = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Tabular.Row> rows = new ArrayList<>();
    for (Tabular.Row row : table.rows()) {
      List<Tabular.Cell> cells = new ArrayList<>();
      for (Tabular.Cell cell : row.cells()) {
        boolean names = cell.column() < stub;
        int start = names ? cell.column() : Math.max(from, cell.column());
        int end = Math.min(to, cell.column() + cell.columns());
        if (names || start < end) {
          Tabular.Cell own =
              new Tabular.Cell(
                  names ? start : start - from + stub,
                  names ? 1 : end - start,
                  cell.rows(),
                  cell.manner(),
                  cell.ruled(),
                  cell.passages());
          cells.add(own);
          if (names ? from > stub : cell.column() < from) {
            again.add(own);
          }
        }
      }
      rows.add(new Tabular.Row(row.span(), row.label(), cells));
    }
    return new TablePanel(
        new Tabular(
            table.span(),
            stub + to - from,
            table.place(),
            rows,
            table.style(),
            table.left(),
            table.element()),
        again);
  }
}
