package recto.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Span;
import recto.galley.Tabular;
import recto.galley.Tabular.Cell.Manner;
import recto.style.Stylesheets;

class TablePanelTest {
  @Test
  void panelsAreOfAboutOneWidthBehindTheNamesOfTheRows() {
    Tabular table = table(row(words(0, 1), figures(1), figures(2), figures(3), figures(4)));
    List<TablePanel> panels = TablePanel.parted(table, new long[] {20, 10, 10, 10, 10}, 2, 60);
    assertEquals(List.of("0 1 2", "0 1 2"), panels.stream().map(TablePanelTest::columns).toList());
    assertEquals(List.of(0, 1), panels.stream().map(panel -> panel.again().size()).toList());
  }

  @Test
  void aHeadOverSeveralColumnsStandsAgainOverThoseOfTheNextPanel() {
    Tabular table =
        table(
            row(words(0, 1), words(1, 4)),
            row(words(0, 1), figures(1), figures(2), figures(3), figures(4)));
    TablePanel second = TablePanel.parted(table, new long[] {20, 10, 10, 10, 10}, 2, 60).get(1);
    Tabular.Cell head = second.table().rows().get(0).cells().get(1);
    assertEquals(2, head.columns());
    assertEquals(3, second.again().size());
  }

  @Test
  void aColumnWiderThanThePageStandsAlone() {
    Tabular table = table(row(figures(0), figures(1), figures(2)));
    List<TablePanel> panels = TablePanel.parted(table, new long[] {90, 10, 10}, 2, 40);
    assertEquals(List.of("0", "0 1"), panels.stream().map(TablePanelTest::columns).toList());
  }

  @Test
  void everyCellStandsOnceBesideItsRepetitions() {
    List<Tabular.Cell> cells = new ArrayList<>();
    cells.add(words(0, 1));
    for (int i = 1; i < 46; i++) {
      cells.add(figures(i));
    }
    long[] least = new long[46];
    Arrays.fill(least, 15);
    int once = 0;
    for (TablePanel panel :
        TablePanel.parted(table(new Tabular.Row(Span.NONE, false, cells)), least, 4, 100)) {
      once += panel.table().rows().get(0).cells().size() - panel.again().size();
    }
    assertEquals(46, once);
  }

  private static String columns(TablePanel panel) {
    List<String> columns = new ArrayList<>();
    for (Tabular.Cell cell : panel.table().rows().get(0).cells()) {
      columns.add(String.valueOf(cell.column()));
    }
    return String.join(" ", columns);
  }

  private static Tabular table(Tabular.Row... rows) {
    int columns = 0;
    for (Tabular.Row row : rows) {
      Tabular.Cell last = row.cells().get(row.cells().size() - 1);
      columns = Math.max(columns, last.column() + last.columns());
    }
    return new Tabular(
        Span.NONE,
        columns,
        Tabular.Place.CENTRE,
        List.of(rows),
        Stylesheets.builtIn("book").text("table"),
        0,
        -1);
  }

  private static Tabular.Row row(Tabular.Cell... cells) {
    return new Tabular.Row(Span.NONE, false, List.of(cells));
  }

  private static Tabular.Cell words(int column, int columns) {
    return new Tabular.Cell(column, columns, 1, Manner.WORDS, false, List.of());
  }

  private static Tabular.Cell figures(int column) {
    return new Tabular.Cell(column, 1, 1, Manner.FIGURES, false, List.of());
  }
}
