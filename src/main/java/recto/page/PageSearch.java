package recto.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.folio.Side;
import recto.page.Column.Carry;
import recto.style.PageCosts;
import recto.style.Stylesheet;

/**
 * The least-cost way through a section (Plass 1981; Mittelbach 2016).
 *
 * <p>A node is a place where a page may begin: the next strip, the lines of a note still to be set
 * (the carry), the side, and how short the verso of the open spread is. An edge is one page. Of two
 * ways to the same node the cheaper is kept; of equal ones the one found first. From each node the
 * strips are added one by one, and every break that fits is an edge, its cost a sum of integers.
 * What of the notes stands on a page is not chosen: all of them, and of the last one called the
 * most that fits, two lines at least on either side of its split. While a carry is unfinished no
 * line with a call may enter. Where nothing fits, one strip is set too deep: a way always exists.
 */
final class PageSearch {
  /** Breaks that leave more lines empty are tried only where no other fits. */
  private static final int SHORTEST = 6;

  private final List<Strip> strips;
  private final int columns;
  private final PageCosts costs;
  private final ColumnScan scan;
  private final List<List<Column>> reached;

  PageSearch(Stylesheet style, List<Strip> strips, int columns, long depth) {
    this.strips = strips;
    this.columns = columns;
    this.costs = style.pageCosts();
    this.scan = new ColumnScan(style, strips, depth);
    this.reached = new ArrayList<>(Collections.nCopies(strips.size() + 1, null));
  }

  /** The columns of the cheapest way, first to last. */
  List<Column> cheapest(Side start) {
    from(null, 0, start, 0);
    for (int i = 0; i <= strips.size(); i++) {
      List<Column> ends = reached.get(i);
      if (ends != null) {
        goOn(ends, i == strips.size());
        if (i < strips.size()) {
          reached.set(i, null);
        }
      }
    }
    Column best = null;
    for (Column column : reached.get(strips.size())) {
      if (column.left() == null && (best == null || column.cost() < best.cost())) {
        best = column;
      }
    }
    List<Column> way = new ArrayList<>();
    for (Column column = best; column != null; column = column.before()) {
      way.add(column);
    }
    Collections.reverse(way);
    return way;
  }

  /** Goes on from all ends at one strip; a page of notes alone adds to them on the way. */
  private void goOn(List<Column> ends, boolean last) {
    int best = Integer.MAX_VALUE;
    for (Column column : ends) {
      best = Math.min(best, column.cost());
    }
    for (int i = 0; i < ends.size(); i++) {
      Column column = ends.get(i);
      boolean done = last && column.left() == null;
      if (!done && (last || column.cost() <= best + costs.pruning())) {
        from(column, column.end(), nextSide(column), column.number() + 1);
      }
    }
  }

  private Side nextSide(Column column) {
    return (column.number() + 1) % columns == 0 ? column.side().other() : column.side();
  }

  private void from(@Nullable Column before, int start, Side side, int number) {
    List<Column> found = scan.columns(before, start, side, number);
    boolean full = false;
    for (Column column : found) {
      full |= column.empty() <= SHORTEST;
    }
    for (Column column : found) {
      if (!full || column.empty() <= SHORTEST || column.end() == strips.size()) {
        reach(column);
      }
    }
  }

  private void reach(Column column) {
    List<Column> ends = reached.get(column.end());
    if (ends == null) {
      ends = new ArrayList<>(4);
      reached.set(column.end(), ends);
    }
    for (int i = 0; i < ends.size(); i++) {
      Column rival = ends.get(i);
      if (sameNode(rival, column)) {
        if (column.cost() < rival.cost()) {
          ends.set(i, column);
        }
        return;
      }
    }
    ends.add(column);
  }

  private boolean sameNode(Column one, Column other) {
    return one.side() == other.side()
        && spread(one) == spread(other)
        && (columns == 1 || one.number() % columns == other.number() % columns)
        && Carry.same(one.left(), other.left());
  }

  private static int spread(Column column) {
    return column.side() == Side.VERSO ? Math.min(2, column.empty()) : 0;
  }
}
