package recto.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of columns side by side that all have one leading, another than the text's, as those of
 * an index: led apart or together so little that a whole number of them fills the page, so that all
 * columns end on its last baseline. Lengths are scaled points.
 */
final class ColumnGrid {
  private final long leading;
  private final long depth;
  private final int feather;

  /**
   * @param leading of the text
   * @param depth of a page, from its first baseline to its last
   * @param feather how much the leading may change, in thousandths
   */
  ColumnGrid(long leading, long depth, int feather) {
    this.leading = leading;
    this.depth = depth;
    this.feather = feather;
  }

  /** The same matter on such lines, where it has one leading. */
  Matter fitted(Matter matter) {
    int below = matter.over(0);
    long own = leading(matter.strips(), below);
    if (own == 0) {
      return matter;
    }
    long lines = Math.max(1, (depth + own / 2) / own);
    long fitting = depth / lines;
    if (Math.abs(fitting - own) > VerticalWhite.feather(own, feather)) {
      return matter.counted(own);
    }
    List<Strip> strips = new ArrayList<>(matter.strips());
    for (int i = below; i < strips.size(); i++) {
      strips.set(i, strips.get(i).led(own, fitting));
    }
    Matter led = matter.with(strips).counted(fitting);
    long rest = below == 0 ? 0 : Math.floorMod(depth - led.taken(1, 2, leading), fitting);
    return rest == 0 ? led : led.with(below, strips.get(below).withPad(rest));
  }

  /** The leading of all strips from {@code from} on, 0 where they have more than one. */
  private static long leading(List<Strip> strips, int from) {
    long own = from < strips.size() ? strips.get(from).lead() : 0;
    for (int i = from; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      if (strip.grid() || strip.lead() != own || strip.extent() != 0) {
        return 0;
      }
    }
    return own;
  }
}
