package recto.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import recto.Trials;
import recto.diagnostic.Span;
import recto.edition.Rend;
import recto.edition.Table;

class TableTilesTest {
  @Test
  void aShortRowIsFilledByOneCell() {
    assertEquals(
        List.of("0+1x1 1+1x1 2+1x1", "0+1x1 gap 1+2x1"),
        described(table(row(cell(1, 1), cell(1, 1), cell(1, 1)), row(cell(1, 1)))));
  }

  @Test
  void aCellThatReachesDownPartsTheGap() {
    assertEquals(
        List.of("0+1x1 1+1x2 2+1x1", "gap 0+1x1 gap 2+1x1"),
        described(table(row(cell(1, 1), cell(1, 5), cell(1, 1)), row())));
  }

  @Test
  void aWideCellEndsWhereOneReachesDown() {
    assertEquals(
        List.of("0+1x1 1+1x2 gap 2+2x1", "0+1x1 gap 2+2x1"),
        described(table(row(cell(1, 1), cell(1, 2)), row(cell(4, 1)))));
  }

  /** However cells reach over each other, each place of the table belongs to one. */
  @Test
  void tilesCoverEachPlaceOnce() {
    Trials.of(
        300,
        random -> {
          Table table = any(random);
          TableGrid grid = new TableGrid(table);
          TableTiles tiles = new TableTiles(grid, table.rows().size());
          int[][] covered = new int[table.rows().size()][grid.columns()];
          for (int i = 0; i < covered.length; i++) {
            for (TableTiles.Tile tile : tiles.row(i)) {
              for (int r = i; r < i + tile.rows(); r++) {
                for (int c = tile.column(); c < tile.column() + tile.columns(); c++) {
                  covered[r][c]++;
                }
              }
            }
          }
          for (int[] row : covered) {
            for (int times : row) {
              assertEquals(1, times);
            }
          }
        });
  }

  private static Table any(Random random) {
    Table.Row[] rows = new Table.Row[1 + random.nextInt(6)];
    for (int i = 0; i < rows.length; i++) {
      Table.Cell[] cells = new Table.Cell[random.nextInt(5)];
      for (int j = 0; j < cells.length; j++) {
        cells[j] = cell(1 + random.nextInt(3), 1 + random.nextInt(3));
      }
      rows[i] = row(cells);
    }
    return table(rows);
  }

  private static List<String> described(Table table) {
    TableTiles tiles = new TableTiles(new TableGrid(table), table.rows().size());
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      List<String> words = new ArrayList<>();
      for (TableTiles.Tile tile : tiles.row(i)) {
        String gap = tile.spot() == null ? "gap " : "";
        words.add(gap + tile.column() + "+" + tile.columns() + "x" + tile.rows());
      }
      rows.add(String.join(" ", words));
    }
    return rows;
  }

  private static Table table(Table.Row... rows) {
    return new Table(Span.NONE, Rend.NONE, null, List.of(rows));
  }

  private static Table.Row row(Table.Cell... cells) {
    return new Table.Row(Span.NONE, false, Rend.NONE, List.of(cells));
  }

  private static Table.Cell cell(int columns, int rows) {
    return new Table.Cell(Span.NONE, "", columns, rows, Rend.NONE, List.of());
  }
}
