package recto.page;

/**
 * What a scan asks of every row that it passes, in parallel arrays: how far the row reaches below
 * the one before it, and what is wrong with a page that ends after it. A strip is looked up only
 * for the head of a page.
 *
 * <p>The row before a row of the matter at its best is the one above it; where that is the last of
 * a passage set longer or shorter, white and faults are those of its best last row.
 *
 * <p>From a row on the grid on, pages that begin at different places have the same distances. So
 * sums from the first row on tell how far down the page any later row is.
 */
final class RowHeights {
  private static final int GRID = 1;

  /** More white may stand above it. */
  private static final int TAKES_WHITE = 1 << 1;

  /** Some white stands above it. */
  private static final int APART = 1 << 2;

  /** A line of the white above it may be taken away. */
  private static final int SPARES = 1 << 3;

  private final long leading;
  private final int[] faults;
  private final byte[] traits;

  /** From the last baseline of the row before it to its own first, before that is on the grid. */
  private final long[] advance;

  private final long[] extent;

  private final long[] give;

  /** The last baseline of each row at its best, were all on one endless page. */
  private final long[] down;

  /** The places above each row and those before that take white, as {@link Whites} counts them. */
  private final long[] whites;

  /** How much lower the rows up to each can be. */
  private final long[] given;

  /** Above how many rows up to each a line of white may be taken away. */
  private final int[] spared;

  /** The first row from each on that a scan may not pass unseen. */
  private final int[] stop;

  RowHeights(Matter matter, long leading) {
    this.leading = leading;
    int count = matter.rows.length;
    faults = new int[count];
    traits = new byte[count];
    advance = new long[count];
    extent = new long[count];
    give = new long[count];
    for (int row = 0; row < count; row++) {
      if (row != matter.end) {
        Strip strip = matter.rows[row];
        faults[row] = strip.faults();
        extent[row] = strip.extent();
        give[row] = strip.give();
        if (row > 0 && row != matter.end + 1) {
          join(row, matter.rows[row - 1], strip);
        }
      }
    }
    down = new long[matter.end];
    whites = new long[matter.end];
    given = new long[matter.end];
    spared = new int[matter.end];
    stop = new int[matter.end + 1];
    sum(matter);
  }

  private void sum(Matter matter) {
    for (int row = 1; row < matter.end; row++) {
      down[row] = below(down[row - 1], row);
      whites[row] = whites[row - 1] + taken(matter, row);
      given[row] = given[row - 1] + give[row];
      spared[row] = spared[row - 1] + (spares(row) ? 1 : 0);
    }
    stop[matter.end] = matter.end;
    for (int row = matter.end - 1; row >= 0; row--) {
      boolean seen = (faults[row] & Faults.ENDS) != 0 || matter.varies(matter.passage[row]);
      stop[row] = seen ? row : stop[row + 1];
    }
  }

  private void join(int row, Strip above, Strip strip) {
    long gap = Joints.gap(above, strip);
    advance[row] = gap + strip.pad() + strip.lead();
    traits[row] =
        (byte)
            ((strip.grid() ? GRID : 0)
                | (VerticalWhite.takes(above, strip, leading) ? TAKES_WHITE : 0)
                | (VerticalWhite.spares(above, strip, leading) ? SPARES : 0)
                | (gap > 0 ? APART : 0));
  }

  private long taken(Matter matter, int row) {
    boolean takes = (traits[row] & TAKES_WHITE) != 0;
    return takes ? Whites.one(Whites.rank(matter.strips(), row, leading)) : 0;
  }

  /** The last baseline of a row whose row before has its own at {@code y}. */
  long below(long y, int row) {
    long wish = y + advance[row];
    boolean rounded = (traits[row] & GRID) != 0;
    return (rounded ? -Math.floorDiv(-wish, leading) * leading : wish) + extent[row];
  }

  /** True where a line of the white above a row may be taken away. */
  boolean spares(int row) {
    return (traits[row] & SPARES) != 0;
  }

  /** Above how many of the rows after a row at its best that may be, up to a later one. */
  int spares(int row, int later) {
    return spared[later] - spared[row];
  }

  /** True where a row and the one above it are lines of one block off the grid, without white. */
  boolean continues(int row) {
    return (traits[row] & (GRID | APART)) == 0;
  }

  /** How much lower a row can be by making its picture smaller. */
  long give(int row) {
    return give[row];
  }

  /** What is wrong with a page that ends after a row. */
  int faults(int row) {
    return faults[row];
  }

  /** True where the distances below a row that does not head its page are the same on any page. */
  boolean isFixed(int row) {
    return row < down.length && (traits[row] & GRID) != 0;
  }

  /** The first row from {@code row} on after which a page has to end, or whose passage varies. */
  int stop(int row) {
    return stop[row];
  }

  /** From the last baseline of a fixed row to that of a later one. */
  long distance(int row, int later) {
    return down[later] - down[row];
  }

  /** The places that take white above the rows after a row at its best, up to a later one. */
  long whites(int row, int later) {
    return whites[later] - whites[row];
  }

  /** How much lower those rows can be. */
  long give(int row, int later) {
    return given[later] - given[row];
  }
}
