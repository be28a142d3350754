package recto.line;

import recto.style.LineCosts;

/**
 * How much the letters of each line of a paragraph are widened or narrowed.
 *
 * <p>Letters take up what a line lacks before its spaces do, in steps that nobody sees; but not so
 * that a line stands beside one whose letters differ from its own by more than the style allows.
 * Where two neighbours would, the values that leave the spaces nearest to their own width, over all
 * lines together, are found by dynamic programming.
 */
final class Expansion {
  /** The values a line may take, in thousandths. */
  private static final int STEP = 2;

  /** What a line costs that reaches out of its measure. */
  private static final long TOO_WIDE = 1L << 32;

  private final int most;
  private final int apart;
  private final int values;

  private long[] cost = new long[0];
  private byte[] choice = new byte[0];

  Expansion(LineCosts costs) {
    most = costs.expansion() / STEP;
    apart = Math.max(1, costs.expansionStep() / STEP);
    values = 2 * most + 1;
  }

  /**
   * Chooses for lines 0 to {@code count - 1}; thousandths into {@code chosen}.
   *
   * @param lacking what each line lacks to its measure, negative where it is too wide
   * @param letters the width of its letters
   * @param spaces the width of its word spaces, 0 where nothing can be justified
   * @param shrink how far spaces may shrink, in thousandths
   */
  void choose(int count, long[] lacking, long[] letters, long[] spaces, int shrink, int[] chosen) {
    boolean smooth = true;
    for (int i = 0; i < count; i++) {
      chosen[i] = STEP * nearest(lacking[i], letters[i], spaces[i] == 0);
      smooth &= i == 0 || Math.abs(chosen[i] - chosen[i - 1]) <= apart * STEP;
    }
    if (!smooth) {
      together(count, lacking, letters, spaces, shrink, chosen);
    }
  }

  /**
   * As many steps as take up what is lacking, and never more of it; where no space can take the
   * rest, so that the line does not reach out of its measure.
   */
  private int nearest(long lacking, long letters, boolean rigid) {
    long one = letters * STEP / 1000;
    if (one == 0 || most == 0) {
      return 0;
    }
    long steps = rigid ? Math.floorDiv(lacking, one) : Math.floorDiv(2 * lacking + one, 2 * one);
    return (int) Math.max(-most, Math.min(most, steps));
  }

  private void together(
      int count, long[] lacking, long[] letters, long[] spaces, int shrink, int[] chosen) {
    if (cost.length < count * values) {
      cost = new long[2 * count * values];
      choice = new byte[2 * count * values];
    }
    for (int i = 0; i < count; i++) {
      for (int v = 0; v < values; v++) {
        long own = cost(v - most, lacking[i], letters[i], spaces[i], shrink);
        long best = i == 0 ? 0 : Long.MAX_VALUE;
        if (i > 0) {
          int to = Math.min(values - 1, v + apart);
          for (int u = Math.max(0, v - apart); u <= to; u++) {
            if (cost[(i - 1) * values + u] < best) {
              best = cost[(i - 1) * values + u];
              choice[i * values + v] = (byte) u;
            }
          }
        }
        cost[i * values + v] = best + own;
      }
    }
    int v = 0;
    int last = (count - 1) * values;
    for (int u = 1; u < values; u++) {
      v = cost[last + u] < cost[last + v] ? u : v;
    }
    for (int i = count - 1; i >= 0; i--) {
      chosen[i] = (v - most) * STEP;
      v = choice[i * values + v];
    }
  }

  /** The square of how far spaces are from their own width; much more where they get too narrow. */
  private static long cost(int steps, long lacking, long letters, long spaces, int shrink) {
    long rest = lacking - letters * STEP * steps / 1000;
    if (spaces == 0) {
      return rest < 0 ? TOO_WIDE + Math.abs(steps) : Math.abs(steps);
    }
    long ratio = rest * 1000 / spaces;
    long cost = ratio * ratio;
    return ratio < -shrink ? cost + 1000 * (-shrink - ratio) * (-shrink - ratio) : cost;
  }
}
