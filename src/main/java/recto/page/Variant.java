package recto.page;

import java.util.List;

/**
 * A paragraph set a line longer or shorter than its best.
 *
 * @param looseness how many lines more than its best, -1, 1 or 2
 * @param cost what a page pays for it
 * @param strips its lines
 */
record Variant(int looseness, int cost, List<Strip> strips) {
  /** Every looseness there may be. */
  static final int[] ALL = {-1, 1, 2};

  Variant {
    strips = List.copyOf(strips);
  }
}
