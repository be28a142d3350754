package recto.page;

import java.util.Arrays;

/**
 * What it costs to set the whole passages of a page so many lines longer or shorter, all together:
 * the cheapest choice for each sum, found passage by passage.
 */
final class Tightness {
  static final int LEAST = -1;
  static final int MOST = 2;

  /** What cannot be had. */
  static final int NONE = Integer.MAX_VALUE / 4;

  private int[] costs = new int[MOST - LEAST + 1];
  private int[] before = new int[costs.length];

  Tightness() {
    clear();
  }

  Tightness(Tightness other) {
    costs = other.costs.clone();
  }

  void clear() {
    Arrays.fill(costs, NONE);
    costs[-LEAST] = 0;
  }

  /** The cost of {@code sum} lines more, or {@link #NONE} or more. */
  int cost(int sum) {
    return costs[sum - LEAST];
  }

  /** Takes up passage {@code p}. */
  void add(Matter matter, int p) {
    int[] old = costs;
    costs = before;
    before = old;
    System.arraycopy(before, 0, costs, 0, costs.length);
    for (int looseness : Variant.ALL) {
      if (matter.variant(p, looseness) >= 0) {
        int cost = matter.cost(p, looseness);
        for (int i = 0; i < costs.length; i++) {
          int from = i - looseness;
          if (from >= 0 && from < costs.length && before[from] + cost < costs[i]) {
            costs[i] = before[from] + cost;
          }
        }
      }
    }
  }

  /**
   * What passage {@code p} has of {@code sum} lines that cost {@code cost} together with those that
   * were taken up before it.
   */
  int share(Matter matter, int p, int sum, int cost) {
    for (int looseness : Variant.ALL) {
      int rest = sum - looseness;
      boolean possible = rest >= LEAST && rest <= MOST && matter.variant(p, looseness) >= 0;
      if (possible && cost(sum) != cost && cost(rest) + matter.cost(p, looseness) == cost) {
        return looseness;
      }
    }
    return 0;
  }
}
