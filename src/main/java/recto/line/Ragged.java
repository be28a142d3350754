package recto.line;

import java.util.Arrays;

/**
 * The lines of a paragraph whose spaces keep their width: set to one side, or centred.
 *
 * <p>Again the path of least cost over all breaks, where a line costs the square of what it lacks
 * to its measure, and a hyphen the square of its penalty. In running text the last line is free,
 * unless it is lost, as one that holds but the number of a page in an index. A <i>balanced</i>
 * paragraph, as a head is, takes the fewest lines it can and has them all count, so that they come
 * out about equal; and it pays for breaks that part what belongs together.
 */
final class Ragged implements LineSetter.Path {
  /** What a last line of hardly a word costs: another line short by four ems. */
  private static final long LOST = 1_600;

  private static final long NO_WAY = Long.MAX_VALUE / 4;

  /** More than this many sums are not tried: such a paragraph is no head. */
  private static final int LARGEST = 1 << 18;

  private Breaks breaks = new Breaks();
  private Measures measures = new Measures(0, 0, 0, 0, java.util.List.of(), 1);
  private Sense sense = new Sense("");

  private long[] cost = new long[256];
  private int[] before = new int[256];
  private int[] path = new int[16];
  private int lines;

  /** Finds the best path; false where a word is wider than a line. */
  boolean solve(Breaks places, Measures room, String words, boolean balanced) {
    breaks = places;
    measures = room;
    sense = new Sense(words);
    int fewest = fewest();
    if (fewest == 0) {
      return false;
    }
    boolean counted = (balanced || room.varies()) && (long) fewest * places.count <= LARGEST;
    if (!balanced && fewest == places.forced()) {
      forced(fewest);
    } else if (counted) {
      byCount(fewest, balanced);
    } else {
      free();
    }
    return true;
  }

  /** How many lines there are if each takes as much as it can; 0 where one cannot be had. */
  private int fewest() {
    int count = 0;
    int a = 0;
    while (a < breaks.count - 1) {
      int best = a;
      for (int b = a + 1; b < breaks.count && slack(a, b, count) >= -measures.slip(); b++) {
        best = slack(a, b, count) >= 0 ? b : best;
        if (breaks.penalty[b] == Breaks.ALWAYS) {
          break;
        }
      }
      if (best == a) {
        return 0;
      }
      a = best;
      count++;
    }
    return count;
  }

  private long slack(int a, int b, int line) {
    return measures.width(line) - (breaks.endWidth[b] - breaks.startWidth[a]);
  }

  /** The path where each line ends only where it has to: in running text it costs nothing. */
  private void forced(int wanted) {
    lines = wanted;
    room();
    int line = 0;
    for (int b = 1; b < breaks.count; b++) {
      if (breaks.penalty[b] == Breaks.ALWAYS) {
        path[line++] = b;
      }
    }
  }

  /** The best path of any number of lines. */
  private void free() {
    int count = breaks.count;
    if (cost.length < count) {
      cost = new long[2 * count];
      before = new int[2 * count];
    }
    cost[0] = 0;
    for (int b = 1; b < count; b++) {
      cost[b] = NO_WAY;
      for (int a = b - 1; a >= 0; a--) {
        int line = a == 0 ? 0 : 1;
        long slack = slack(a, b, line);
        if (slack < -measures.slip()) {
          break;
        }
        if (slack >= 0 && cost[a] < NO_WAY) {
          long sum = cost[a] + cost(a, b, slack, false);
          if (sum < cost[b]) {
            cost[b] = sum;
            before[b] = a;
          }
        }
        if (breaks.penalty[a] == Breaks.ALWAYS) {
          break;
        }
      }
    }
    lines = 0;
    for (int b = count - 1; b > 0; b = before[b]) {
      lines++;
    }
    room();
    int b = count - 1;
    for (int i = lines - 1; i >= 0; i--) {
      path[i] = b;
      b = before[b];
    }
  }

  /** The best path of so many lines; there is one. */
  private void byCount(int wanted, boolean balanced) {
    int count = breaks.count;
    if (cost.length < (wanted + 1) * count) {
      cost = new long[(wanted + 1) * count];
      before = new int[(wanted + 1) * count];
    }
    Arrays.fill(cost, 0, (wanted + 1) * count, NO_WAY);
    cost[0] = 0;
    for (int line = 0; line < wanted; line++) {
      for (int a = 0; a < count - 1; a++) {
        long sofar = cost[line * count + a];
        if (sofar < NO_WAY) {
          reach(line, a, sofar, balanced);
        }
      }
    }
    lines = wanted;
    room();
    int b = count - 1;
    for (int line = wanted; line > 0; line--) {
      path[line - 1] = b;
      b = before[line * count + b];
    }
  }

  private void reach(int line, int a, long sofar, boolean balanced) {
    int row = (line + 1) * breaks.count;
    for (int b = a + 1; b < breaks.count; b++) {
      long slack = slack(a, b, line);
      if (slack < -measures.slip()) {
        return;
      }
      if (slack >= 0) {
        long sum = sofar + cost(a, b, slack, balanced);
        if (sum < cost[row + b]) {
          cost[row + b] = sum;
          before[row + b] = a;
        }
      }
      if (breaks.penalty[b] == Breaks.ALWAYS) {
        return;
      }
    }
  }

  private void room() {
    if (path.length < lines) {
      path = new int[2 * lines];
    }
  }

  /** Of the line from a to b: a hundredth of an em's square for each. */
  private long cost(int a, int b, long slack, boolean balanced) {
    boolean end = breaks.penalty[b] == Breaks.ALWAYS;
    long ems = slack * 10 / measures.slip();
    if (end) {
      return balanced ? ems * ems : a > 0 && isLost(a, b, slack) ? LOST : 0;
    }
    long sum = ems * ems;
    long penalty = breaks.penalty[b];
    sum +=
        penalty * penalty + (breaks.hyphenated(b) && breaks.hyphenated(a) ? penalty * penalty : 0);
    return balanced ? sum + sense.cost(breaks.end[b], breaks.start[b]) : sum;
  }

  /** True of less than two and a half ems in a measure of more than ten. */
  private boolean isLost(int a, int b, long slack) {
    long width = breaks.endWidth[b] - breaks.startWidth[a];
    return 2 * width < 5 * measures.slip() && width + slack > 10 * measures.slip();
  }

  @Override
  public int lines() {
    return lines;
  }

  @Override
  public int end(int line) {
    return path[line];
  }
}
