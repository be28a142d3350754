package recto.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where white goes in a column so that its last baseline is the common one. Lines of white go above
 * heads and blocks, those of the highest rank first. What a block of another leading lacks at the
 * foot goes above it, or between its own parts, or little by little between its lines.
 */
final class VerticalWhite {
  private final long leading;
  private final int feather;

  /**
   * @param feather how much the leading of a block may grow, in thousandths
   */
  VerticalWhite(long leading, int feather) {
    this.leading = leading;
    this.feather = feather;
  }

  /** True where white between two strips may be more: there is some, and not below a head. */
  static boolean takes(Strip above, Strip below, long leading) {
    return Faults.head(above.faults()) == 0
        && Joints.gap(above, below) + below.pad() >= leading / 2;
  }

  /** True where a line of white may be taken from between two strips: one stays. */
  static boolean spares(Strip above, Strip below, long leading) {
    return Faults.head(above.faults()) == 0 && Joints.gap(above, below) >= 2 * leading;
  }

  /**
   * The white to be put above each strip.
   *
   * @param fixed how many strips stand at the head of the column come what may
   * @param lines how many lines of white; -1 where one is to be taken away
   * @param foot the last baseline, from the first
   */
  long[] above(List<Strip> strips, int fixed, int lines, long foot) {
    long[] white = new long[strips.size()];
    List<Integer> places = new ArrayList<>();
    for (int i = fixed + 1; i < strips.size(); i++) {
      Strip above = strips.get(i - 1);
      Strip below = strips.get(i);
      if (lines < 0 ? spares(above, below, leading) : takes(above, below, leading)) {
        places.add(i);
      }
    }
    places.sort(
        Comparator.<Integer>comparingInt(i -> -Whites.rank(strips, i, leading))
            .thenComparingLong(i -> -gap(strips, i))
            .thenComparing(Comparator.reverseOrder()));
    int placed = Math.min(Math.abs(lines), places.size());
    for (int i = 0; i < placed; i++) {
      white[places.get(i)] = lines < 0 ? -leading : leading;
    }
    long lacking = foot - last(strips, white);
    if (lacking > 0 && lacking < (1 + Math.max(0, lines - placed)) * leading) {
      fill(strips, fixed, white, lacking);
    }
    return white;
  }

  /** By how much lines may be led apart that are so far from first to last. */
  static long feather(long leadings, int feather) {
    return leadings * feather / 1000;
  }

  private static long gap(List<Strip> strips, int i) {
    return Joints.gap(strips.get(i - 1), strips.get(i)) + strips.get(i).pad();
  }

  private long last(List<Strip> strips, long[] white) {
    Descent descent = new Descent(leading);
    for (int i = 0; i < white.length; i++) {
      descent.add(strips.get(i), white[i]);
    }
    return descent.y();
  }

  /** Puts what is lacking into the block at the foot, which is not on the grid. */
  private void fill(List<Strip> strips, int fixed, long[] white, long lacking) {
    int start = strips.size();
    while (start > fixed && !strips.get(start - 1).grid()) {
      start--;
    }
    List<Integer> places = new ArrayList<>();
    for (int i = Math.max(start, fixed + 1); i < strips.size(); i++) {
      if (i == start || gap(strips, i) > 0) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      long leadings = 0;
      for (int i = Math.max(start, fixed + 1); i < strips.size(); i++) {
        places.add(i);
        leadings += strips.get(i).lead();
      }
      if (lacking > feather(leadings, feather)) {
        return;
      }
    }
    for (int i = 0; i < places.size(); i++) {
      long upTo = lacking * (i + 1) / places.size();
      white[places.get(i)] += upTo - lacking * i / places.size();
    }
  }
}
