package recto.galley;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as those who hear it need them: all of one width, no cell over another and
 * none below the last row. Where the source has no cell, an empty one stands.
 */
final class TableTiles {
  private final List<List<Tile>> rows = new ArrayList<>();

  /**
   * A cell of the source with as much of its reach as nothing else covers, or one that the source
   * has not.
   *
   * @param column where it begins, from 0
   */
  record Tile(TableGrid.@Nullable Spot spot, int column, int columns, int rows) {}

  /**
   * @param count how many rows {@code grid} has
   */
  TableTiles(TableGrid grid, int count) {
    int[] reach = new int[grid.columns()];
    for (int i = 0; i < count; i++) {
      rows.add(row(grid.row(i), reach, count - i));
      for (int column = 0; column < reach.length; column++) {
        reach[column] = Math.max(0, reach[column] - 1);
      }
    }
  }

  /**
   * @param reach how many rows, from this one, each column is covered
   * @param left how many rows there are from this one
   */
  private static List<Tile> row(List<TableGrid.Spot> spots, int[] reach, int left) {
    List<Tile> tiles = new ArrayList<>();
    int column = 0;
    for (TableGrid.Spot spot : spots) {
      fill(column, spot.column(), reach, tiles);
      column = spot.column();
      int end = column + spot.cell().columns();
      int rows = Math.min(left, spot.cell().rows());
      int start = column;
      while (column < end && reach[column] == 0) {
        reach[column++] = rows;
      }
      tiles.add(new Tile(spot, start, column - start, rows));
    }
    fill(column, reach.length, reach, tiles);
    return tiles;
  }

  /** Empty cells for what is not covered of the columns between. */
  private static void fill(int from, int to, int[] reach, List<Tile> tiles) {
    int column = from;
    while (column < to) {
      int start = column;
      while (column < to && reach[column] == 0) {
        reach[column++] = 1;
      }
      if (column > start) {
        tiles.add(new Tile(null, start, column - start, 1));
      }
      while (column < to && reach[column] > 0) {
        column++;
      }
    }
  }

  List<Tile> row(int index) {
    return rows.get(index);
  }
}
