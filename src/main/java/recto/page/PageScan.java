package recto.page;

import recto.page.Column.Carry;
import recto.style.PageCosts;
import recto.style.Stylesheet;

/**
 * Finds all ways in which a page may end that begins at a place, adding one strip after the other.
 * The notes are not chosen: all that are called, and of the last the most that fits; of others only
 * where no page is left.
 */
final class PageScan {
  /** Any note may go on where else one line in so many of a page would be empty, or more. */
  private static final int EMPTY = 3;

  private final PageCosts costs;
  private final Matter matter;
  private final long leading;
  private final boolean alone;
  private final int mostLong;
  private final int mostStretch;
  private final RowHeights heights;
  private final Reach reach;
  private final Ending ending = new Ending();
  private final Tightness tightness = new Tightness();
  private final NoteLadder ladder;

  private long depth;
  private int start;

  /** With so much room left a page would be short beyond what any other way is left for. */
  private long far;

  /** True where any note may go on on the next page, not only the one called last. */
  private boolean parting;

  /**
   * @param columns how many a page has; where they are several, white in one parts its lines from
   *     those beside it, unless they are led alike
   */
  PageScan(Stylesheet style, Matter matter, int columns) {
    this.costs = style.pageCosts();
    this.matter = matter;
    this.leading = matter.line(style.page().leading());
    this.heights = new RowHeights(matter, style.page().leading());
    this.reach = new Reach(matter, heights, style.page().leading());
    this.alone = columns == 1;
    this.mostStretch = alone || matter.isLed() ? costs.mostStretch() : 0;
    this.mostLong = style.page().mirrored() ? costs.mostLong() : 0;
    this.ladder = new NoteLadder(style, matter, Feet.none(style.ofColumn(columns)));
  }

  /**
   * The ways of a page that begins at {@code place} with line {@code from} of {@code note}, or
   * without a note that goes on where that is -1. They hold until the next are asked for.
   *
   * @param room from its first baseline to the last that is common
   */
  Ending endings(int place, int note, int from, long room) {
    depth = room;
    start = place;
    ladder.stand(matter.noteFrom[place], note, from);
    far = (costs.mostShort() + Tightness.MOST + 1) * leading;
    parting = false;
    scan();
    if (!ending.drop(costs.mostShort()) && far < depth) {
      far = Long.MAX_VALUE;
      scan();
    }
    if (!ending.fits(Math.max(costs.mostShort(), (int) (depth / leading / EMPTY)))) {
      far = Long.MAX_VALUE;
      parting = true;
      scan();
    }
    if (!ending.fits(Integer.MAX_VALUE)) {
      force();
    }
    return ending;
  }

  private void scan() {
    ending.clear();
    tightness.clear();
    reach.clear();
    if (ladder.carries()) {
      end(start, ladder.first(), Faults.NONE, start == matter.end);
    }
    body();
  }

  private void body() {
    int row = start;
    while (row != matter.end) {
      if (row == start) {
        reach.head(row);
      } else {
        reach.down(row);
        row = passed(row);
      }
      int notes = matter.noteTo[row];
      if (reach.y() - reach.give() + (parting ? 0 : ladder.least(notes))
          > depth + (mostLong - Tightness.LEAST) * leading) {
        return;
      }
      int next = matter.next[row];
      int p = matter.passage[row];
      if (matter.varies(p) && begins(p)) {
        cut(p, row - matter.first(p));
        if (matter.passage[next] != p) {
          tightness.add(matter, p);
        }
      }
      int faults = heights.faults(row);
      end(next, notes, faults, next == matter.end);
      if ((faults & Faults.ENDS) != 0) {
        return;
      }
      row = next;
    }
  }

  /**
   * Goes on from {@code row} at once over rows with which the page would lack too much; the last
   * that it took up.
   */
  private int passed(int row) {
    if (far >= depth || !heights.isFixed(row)) {
      return row;
    }
    int stop = heights.stop(row);
    long most = depth - far - reach.y();
    int last = row;
    int notes = matter.noteTo[row];
    long feet = ladder.feet(notes).height();
    while (last + 1 < stop && heights.distance(row, last + 1) + feet <= most) {
      last++;
      if (matter.noteTo[last] != notes) {
        notes = matter.noteTo[last];
        feet = ladder.feet(notes).height();
      }
    }
    reach.down(row, last);
    return last;
  }

  /** True where passage {@code p} begins on this page. */
  private boolean begins(int p) {
    return p != matter.passage[start] || start == matter.first(p);
  }

  /** Ends the page within passage {@code p}, after {@code line}, where it is longer or shorter. */
  private void cut(int p, int line) {
    for (int looseness : Variant.ALL) {
      int row = matter.variantLine(p, looseness, line);
      if (row >= 0 && matter.passage[matter.next[row]] == p) {
        // Its lines are as high as those at its best; only what they hold differs.
        int notes = matter.noteTo[row];
        end(matter.next[row], notes, matter.rows[row].faults(), matter.cost(p, looseness));
      }
    }
  }

  private void end(int place, int notes, int faults, boolean last) {
    if (!end(place, notes, faults, 0, last)) {
      split(place, notes, faults, 0);
    }
  }

  private void end(int place, int notes, int faults, int cost) {
    if (!end(place, notes, faults, cost, false)) {
      split(place, notes, faults, cost);
    }
  }

  /** True where the page fits as it is, all passages at their best. */
  private boolean end(int place, int notes, int faults, int cost, boolean last) {
    Feet feet = ladder.feet(notes);
    long room = depth - reach.y() - feet.height();
    boolean ends = last || (faults & Faults.ENDS) != 0;
    if (room >= far && !ends) {
      return true;
    }
    int natural = (int) Math.floorDiv(room, leading);
    for (int sum = Tightness.LEAST; sum <= Tightness.MOST; sum++) {
      int empty = natural - sum;
      boolean near = sum == 0 || empty <= 1;
      if (near && tightness.cost(sum) < Tightness.NONE) {
        if (empty >= -mostLong) {
          add(place, empty, faults, sum, cost, feet, last);
        }
        boolean whiter =
            empty <= Math.min(Whites.count(reach.whites()), mostStretch)
                || (mostStretch > 0 && sum == 0 && room <= feather());
        if (empty > 0 && whiter && feet.isEmpty() && !ends) {
          add(place, empty, faults, sum, cost, feet, false)
              .stretched()
              .even(Whites.even(reach.whites(), empty));
        }
      }
    }
    if (natural == -1 && alone && reach.spares() > 0) {
      add(place, 0, faults, 0, cost, feet, last).tightened().even(reach.spares() == 1);
    }
    if (natural < 0 && -natural <= reach.give() / leading) {
      add(place, 0, faults, 0, cost, feet, last).withSmaller(-natural);
    }
    return natural >= 0;
  }

  /** How far its lines may be led apart; negative where they are not one block. */
  private long feather() {
    return alone && reach.isBlock() ? VerticalWhite.feather(reach.y(), costs.feather()) : -1;
  }

  private Ending add(int place, int empty, int faults, int sum, int cost, Feet feet, boolean last) {
    return ending
        .add(place, empty, reach.lines(), faults)
        .loose(sum, cost + tightness.cost(sum))
        .withNotes(!feet.isEmpty())
        .freed((faults & Faults.ENDS) != 0)
        .ending(last);
  }

  /** Ends the page within a note: the one called last, unless any may go on. */
  private void split(int place, int notes, int faults, int cost) {
    Carry left = ladder.left(notes, depth - reach.y(), parting);
    if (left != null) {
      ending
          .add(place, 0, reach.lines(), faults)
          .loose(0, cost)
          .withNotes(true)
          .leaving(left.note(), left.line());
    }
  }

  /** Sets one strip, or one line of a note, that does not fit; notes called in it only begin. */
  private void force() {
    boolean carries = ladder.carries();
    Carry left = ladder.forced(matter.noteTo[start]);
    if (carries) {
      ending.add(start, 0, 0, Faults.NONE);
    } else {
      int next = matter.next[start];
      ending.add(next, 0, 1, Faults.NONE).ending(next == matter.end && left == null);
    }
    ending.withNotes(carries).bursting();
    if (left != null) {
      ending.leaving(left.note(), left.line());
    }
  }
}
