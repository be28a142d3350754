package recto.page;

import java.util.Arrays;
import recto.folio.Side;
import recto.style.PageCosts;

/**
 * What pages pay. The one place where costs are made: the search adds up what {@link #charge}
 * charges, and an explanation shows it by cause.
 */
final class Tariff {
  /** No page stands beside it. */
  static final int ALONE = Integer.MIN_VALUE;

  /** So many times as much as a page does a column pay that ends on another line than its like. */
  private static final int COLUMN = 2;

  /** What no page would pay if it had any other way. */
  private static final int OVERFULL = 1_000_000;

  private static final int CAUSES = Cause.values().length;

  private final PageCosts costs;
  private final boolean leaves;
  private final int columns;
  private final int[] bill = new int[CAUSES];
  private int total;

  /**
   * @param leaves true where pages are the two sides of leaves, so that some face each other
   * @param columns how many a page has
   */
  Tariff(PageCosts costs, boolean leaves, int columns) {
    this.costs = costs;
    this.leaves = leaves;
    this.columns = columns;
  }

  /**
   * What a page pays, all in all.
   *
   * @param side its side
   * @param depth by how many lines it is deeper than others, negative where it is less deep
   * @param beside the same of the page or column beside it, or {@link #ALONE}
   * @param column true where that is a column of the same page
   */
  int charge(Ending ending, int row, Side side, int depth, int beside, boolean column) {
    charge(ending, row, side);
    set(Cause.SPREAD, spread(ending, row, depth, beside, column));
    return total;
  }

  /** What a page pays for itself, whatever stands beside it. */
  int charge(Ending ending, int row, Side side) {
    Arrays.fill(bill, 0);
    total = 0;
    if (ending.overfull(row)) {
      set(Cause.OVERFULL, OVERFULL);
      return total;
    }
    boolean turned = side == Side.RECTO || !leaves;
    set(Cause.LOOSENESS, ending.looseCost(row));
    if (ending.split(row)) {
      set(Cause.SPLIT, turned ? costs.splitRecto() : costs.splitVerso());
    }
    set(Cause.SMALLER, ending.smaller(row) * costs.smaller());
    if (ending.tightened(row)) {
      set(Cause.LESS_WHITE, costs.lessWhite());
    }
    if (ending.uneven(row)) {
      set(Cause.UNEVEN, costs.uneven());
    }
    int empty = ending.empty(row);
    if (empty < 0) {
      set(Cause.LONG, empty * empty * costs.longLine());
    }
    if (ending.last(row)) {
      int lacking = Math.max(0, costs.endingLines() - ending.lines(row));
      // Columns of a last page are made equal afterwards.
      long cost = (long) lacking * (columns == 1 ? lacking : 1) * costs.ending();
      set(Cause.ENDING, (int) Math.min(OVERFULL, cost));
      return total;
    }
    if (empty > 0 && ending.stretched(row)) {
      set(Cause.STRETCH, empty * empty * costs.stretch());
    } else if (empty > 0 && !ending.free(row)) {
      boolean notes = ending.notes(row);
      int line = notes ? costs.noteWhite() : costs.shortLine();
      int cost = empty * empty * line;
      set(
          notes ? Cause.WHITE : Cause.SHORT,
          cost <= costs.shortMost() ? cost : costs.shortMost() + empty * line);
    }
    faults(ending.faults(row), turned);
    return total;
  }

  /** What a page pays for ending on another line than the one beside it. */
  int spread(Ending ending, int row, int depth, int beside, boolean column) {
    if (beside == ALONE || ending.last(row) || ending.overfull(row)) {
      return 0;
    }
    return Math.abs(beside - depth) * (column ? COLUMN * costs.spread() : costs.spread());
  }

  private void faults(int faults, boolean turned) {
    if (faults == Faults.NONE) {
      return;
    }
    if ((faults & Faults.HYPHEN) != 0) {
      set(Cause.HYPHEN, turned ? 2 * costs.hyphen() : costs.hyphen());
    }
    if ((faults & Faults.WIDOW) != 0) {
      set(Cause.WIDOW, costs.widow());
    }
    if ((faults & Faults.ORPHAN) != 0) {
      set(Cause.ORPHAN, costs.orphan());
    }
    if ((faults & Faults.TORN) != 0) {
      set(Cause.TORN, costs.tornRow());
    }
    if ((faults & Faults.KEPT) != 0) {
      set(Cause.KEPT, costs.kept());
    }
    set(Cause.HEAD, Faults.head(faults) * costs.head());
  }

  private void set(Cause cause, int cost) {
    bill[cause.place()] = cost;
    total += cost;
  }

  /** What was charged last, by cause. */
  Bill bill() {
    return Bill.of(bill);
  }
}
