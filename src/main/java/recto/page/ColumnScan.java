package recto.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.folio.Side;
import recto.page.Column.Carry;
import recto.style.PageCosts;
import recto.style.Stylesheet;

/** Finds all columns that may begin at a strip, adding one strip after the other. */
final class ColumnScan {
  /** A note is split only with this many lines on either side. */
  private static final int NOTE_LINES = 2;

  private final Stylesheet style;
  private final PageCosts costs;
  private final List<Strip> strips;
  private final long depth;
  private final long leading;

  ColumnScan(Stylesheet style, List<Strip> strips, long depth) {
    this.style = style;
    this.costs = style.pageCosts();
    this.strips = strips;
    this.depth = depth;
    this.leading = style.page().leading();
  }

  /** Every column that fits; where none does, one that is too deep. */
  List<Column> columns(@Nullable Column before, int start, Side side, int number) {
    List<Column> found = new ArrayList<>();
    Trial trial = new Trial(before, start, side, number);
    if (trial.carried != null) {
      trial.end(start, found);
    }
    for (int i = start; i < strips.size(); i++) {
      if (!trial.add(strips.get(i), i == start) || !trial.end(i + 1, found)) {
        break;
      }
    }
    if (found.isEmpty()) {
      found.add(trial.forced());
    }
    return found;
  }

  /** One column as it grows; a trial's cursor. */
  private final class Trial {
    private final @Nullable Column before;
    private final int start;
    private final Side side;
    private final int number;
    private final @Nullable Carry carried;
    private final Descent descent = new Descent(leading);
    private Feet whole;
    private @Nullable FootNote last;
    private int lastFrom;

    Trial(@Nullable Column before, int start, Side side, int number) {
      this.before = before;
      this.start = start;
      this.side = side;
      this.number = number;
      this.carried = before == null ? null : before.left();
      this.whole = Feet.none(style);
      if (carried != null) {
        last = carried.note();
        lastFrom = carried.line();
      }
    }

    /** Adds a strip; false where its notes cannot stand below an unfinished carry. */
    boolean add(Strip strip, boolean head) {
      if (head) {
        strip.resumed().forEach(descent::add);
      }
      descent.add(strip);
      for (FootNote note : strip.notes()) {
        if (last != null) {
          whole = whole.with(new Feet.Part(last, lastFrom, last.strips().size()));
        }
        last = note;
        lastFrom = 0;
      }
      return descent.y() <= depth;
    }

    /** Tries to end the column before strip {@code end}; false where a longer one cannot fit. */
    boolean end(int end, List<Column> found) {
      FootNote note = last;
      if (note == null) {
        found.add(column(end, whole, null));
        return true;
      }
      int all = note.strips().size();
      Feet full = whole.with(new Feet.Part(note, lastFrom, all));
      if (room(full) >= 0) {
        found.add(column(end, full, null));
        return true;
      }
      int to = Math.min(whole.fitting(note, lastFrom, roomBelow()), all - NOTE_LINES);
      boolean begun = lastFrom > 0;
      int least = begun ? 1 : NOTE_LINES;
      if (to - lastFrom < least) {
        return false;
      }
      found.add(column(end, whole.with(new Feet.Part(note, lastFrom, to)), new Carry(note, to)));
      return true;
    }

    private long roomBelow() {
      return depth - (descent.isEmpty() ? -leading : descent.y());
    }

    private long room(Feet feet) {
      return roomBelow() - feet.height();
    }

    private Column column(int end, Feet feet, @Nullable Carry left) {
      int empty = (int) Math.max(0, room(feet) / leading);
      return column(end, feet, left, left == null ? empty : 0, false);
    }

    private Column column(int end, Feet feet, @Nullable Carry left, int empty, boolean overfull) {
      int own = overfull ? Keeps.NEVER : cost(end, feet, left, empty);
      int sum = own + (before == null ? 0 : before.cost());
      return new Column(
          number, side, start, end, carried, feet, left, empty, overfull, own, sum, before);
    }

    /** One strip, or one line of a note, that does not fit and is set all the same. */
    Column forced() {
      FootNote note = carried == null ? null : carried.note();
      if (note != null && carried != null) {
        int all = note.strips().size();
        int to = Math.min(all, carried.line() + 1);
        Feet feet = Feet.none(style).with(new Feet.Part(note, carried.line(), to));
        return column(start, feet, to < all ? new Carry(note, to) : null, 0, true);
      }
      Feet feet = Feet.none(style);
      for (FootNote called : strips.get(start).notes()) {
        feet = feet.with(new Feet.Part(called, 0, called.strips().size()));
      }
      return column(start + 1, feet, null, 0, true);
    }

    private int cost(int end, Feet feet, @Nullable Carry left, int empty) {
      boolean ends = end == strips.size() && left == null;
      int cost = 0;
      if (!ends) {
        cost += empty * empty * costs.shortLine();
        cost += end > 0 ? breakCost(end) : 0;
      }
      if (left != null) {
        cost += side == Side.VERSO ? costs.splitVerso() : costs.splitRecto();
      }
      if (!ends && side == Side.RECTO && before != null && feet.isEmpty()) {
        cost += costs.spread() * Math.abs(Math.min(2, before.empty()) - Math.min(2, empty));
      }
      return cost;
    }

    private int breakCost(int end) {
      int cost = strips.get(end - 1).cost();
      return side == Side.RECTO && cost < Keeps.NEVER / 2 ? cost * 3 / 2 : cost;
    }
  }
}
