package recto.page;

import java.util.ArrayList;
import java.util.List;
import recto.galley.Tabular;
import recto.line.LineBreaker;
import recto.style.Stylesheet;

/**
 * Tables to strips, one for each line of a row, so that a page may break between rows and, dearly,
 * within one.
 *
 * <p>A table that is too wide is made smaller as far as the style allows; where that does not do,
 * its columns are parted into panels, one below the other.
 */
final class TableMaker {
  private static final int SCALE_STEP = 75;

  /** A table of more columns stands with narrow white between them. */
  private static final int MANY = 12;

  private final Stylesheet style;
  private final LineBreaker breaker;
  private final long measure;

  TableMaker(Stylesheet style, LineBreaker breaker, long measure) {
    this.style = style;
    this.breaker = breaker;
    this.measure = measure;
  }

  /** True where the table stands in the measure without being parted. */
  boolean fits(Tabular table) {
    int smallest = style.tables().smallest();
    return new ColumnWidths(breaker, table, smallest).fits(room(table, smallest));
  }

  List<Strip> strips(Tabular table) {
    int smallest = style.tables().smallest();
    int scale = 1000;
    ColumnWidths widths = new ColumnWidths(breaker, table, scale);
    while (!widths.fits(room(table, scale)) && scale > smallest) {
      scale = Math.max(smallest, scale - SCALE_STEP);
      widths = new ColumnWidths(breaker, table, scale);
    }
    if (table.columns() == 1 || widths.fits(room(table, scale))) {
      return rows(TablePanel.whole(table), widths, scale);
    }
    List<Strip> strips = new ArrayList<>();
    long gap = gap(table, scale);
    for (TablePanel panel : TablePanel.parted(table, widths.least(), gap, measure - table.left())) {
      strips.addAll(rows(panel, new ColumnWidths(breaker, panel.table(), scale), scale));
    }
    return strips;
  }

  private List<Strip> rows(TablePanel panel, ColumnWidths widths, int scale) {
    Tabular table = panel.table();
    long room = room(table, scale);
    long[] columns = widths.share(room);
    long width = (table.columns() - 1) * gap(table, scale);
    for (long column : columns) {
      width += column;
    }
    long spare = Math.max(0, measure - table.left() - width);
    if (table.place() == Tabular.Place.SPREAD) {
      columns[0] += spare;
      width += spare;
      spare = 0;
    }
    TableRows rows =
        new TableRows(style, breaker, panel, widths, columns, gap(table, scale), scale);
    long before = table.place() == Tabular.Place.LEFT ? 0 : spare / 2;
    return rows.strips(table.left() + before, width);
  }

  private long room(Tabular table, int scale) {
    return measure - table.left() - (table.columns() - 1) * gap(table, scale);
  }

  private long gap(Tabular table, int scale) {
    boolean narrow = scale < 1000 || table.columns() > MANY;
    return narrow ? style.tables().narrowGap() : style.tables().columnGap();
  }
}
