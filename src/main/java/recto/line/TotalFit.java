package recto.line;

import java.util.Arrays;
import java.util.List;
import recto.style.LineCosts;

/**
 * The justified lines of a paragraph that together cost least.
 *
 * <p>After Donald Knuth and Michael Plass, "Breaking Paragraphs into Lines" (Software: Practice and
 * Experience 11, 1981). A line that must be stretched or shrunk has a <i>badness</i> ({@link
 * LineFit}); a break has a <i>penalty</i>; both are squared and added up as <i>demerits</i>, with
 * more for what two neighbouring lines do together: hyphen after hyphen, a tight line beside a
 * loose one, one word at both their ends. The breaks of the paragraph are then a shortest path,
 * found in one sweep: an <i>active node</i> is a break to which some good path leads and from which
 * a line can still reach the place now looked at; for each place the cheapest way there becomes a
 * node in its turn. What a later line may charge for depends on the line before it only through its
 * fitness class and the hyphens that run up to it, so one node is kept for each such state, and the
 * result is exact: no other choice of breaks within the tolerance costs less.
 *
 * <p>Where no path exists within a tolerance the caller tries a greater one. The line count is part
 * of a node's state only where it matters: where indents go by line, or the paragraph is to run
 * longer or shorter than its best.
 *
 * <p>Nodes are rows of parallel arrays; the active list is an array of their indices, by rising
 * break, so that the first line too short for the tolerance ends the search for a place.
 */
final class TotalFit implements LineSetter.Path {
  /** Demerits of a third hyphen running: dearer than any line within a tolerance. */
  static final long LADDER = 1_000_000_000L;

  /** Demerits where neighbouring lines begin, or end, with the same word. */
  static final long SAME_WORD = 2_500;

  /** Demerits where a third one does: dearer than any line within a tolerance. */
  static final long ECHO = 1_000_000;

  /** An echo's bits: the last two lines end with one word, begin with one word. */
  private static final int ENDS = 1;

  private static final int STARTS = 2;

  private final LineCosts costs;
  private final LineFit fit;

  private int nodes;
  private int[] nodeBreak = new int[512];
  private int[] nodeBefore = new int[512];
  private int[] nodeLine = new int[512];
  private byte[] nodeFitness = new byte[512];
  private byte[] nodeHyphens = new byte[512];
  private byte[] nodeEcho = new byte[512];
  private long[] nodeCost = new long[512];

  private int actives;
  private int[] active = new int[256];

  private Breaks breaks = new Breaks();
  private Measures measures = new Measures(0, 0, 0, 0, List.of(), 0);
  private int tolerance;
  private boolean byLine;

  private long cost;
  private int lines;
  private int[] path = new int[64];

  TotalFit(LineCosts costs) {
    this.costs = costs;
    this.fit = new LineFit(costs);
  }

  /**
   * Finds the best path.
   *
   * @param worst the greatest badness of a line
   * @param extra stretch of every line beyond what its spaces have
   * @param counted true where lines are counted, so that {@link #choose} can be asked for a number
   * @return false where there is none
   */
  boolean solve(Breaks places, Measures room, int worst, long extra, boolean counted) {
    breaks = places;
    measures = room;
    tolerance = worst;
    fit.begin(places, room, extra);
    byLine = counted || room.varies();
    nodes = 0;
    actives = 0;
    active[actives++] = node(0, -1, 0, LineFit.DECENT, 0, 0, 0);
    for (int b = 1; b < breaks.count; b++) {
      reach(b);
      if (actives == 0) {
        return false;
      }
    }
    return true;
  }

  /** Takes the cheapest path found; how many lines it has. */
  int choose() {
    return trace(cheapest(-1));
  }

  /** Takes the cheapest path of so many lines; false where there is none. */
  boolean choose(int count) {
    int last = cheapest(count);
    return last >= 0 && trace(last) == count;
  }

  /** True where three hyphens running stand in the path taken. */
  boolean ladder() {
    int running = 0;
    for (int i = 0; i < lines; i++) {
      running = breaks.hyphenated(path[i]) ? running + 1 : 0;
      if (running > 2) {
        return true;
      }
    }
    return false;
  }

  /** The demerits of the path taken. */
  long cost() {
    return cost;
  }

  /** How many lines the path taken has. */
  @Override
  public int lines() {
    return lines;
  }

  /** The row of {@link Breaks} at which line {@code index} of the path taken ends. */
  @Override
  public int end(int index) {
    return path[index];
  }

  private int cheapest(int count) {
    int best = -1;
    for (int i = 0; i < actives; i++) {
      int node = active[i];
      if ((count < 0 || nodeLine[node] == count) && (best < 0 || nodeCost[node] < nodeCost[best])) {
        best = node;
      }
    }
    return best;
  }

  private int trace(int last) {
    lines = nodeLine[last];
    cost = nodeCost[last];
    if (path.length < lines) {
      path = new int[lines * 2];
    }
    int node = last;
    for (int i = lines - 1; i >= 0; i--) {
      path[i] = nodeBreak[node];
      node = nodeBefore[node];
    }
    return lines;
  }

  /** Looks at all lines that end at {@code b}, the best of which become its nodes. */
  private void reach(int b) {
    boolean forced = breaks.penalty[b] == Breaks.ALWAYS;
    boolean loose = breaks.ends(b);
    int firstNew = nodes;
    int kept = 0;
    int i = 0;
    boolean tooShort = false;
    while (i < actives && !tooShort) {
      int a = nodeBreak[active[i]];
      long target = -1;
      for (; i < actives && nodeBreak[active[i]] == a; i++) {
        int from = active[i];
        long wanted = measures.width(nodeLine[from]);
        if (wanted != target) {
          target = wanted;
          fit.judge(a, b, target, loose);
        }
        if (fit.badness <= tolerance) {
          link(b, from, firstNew);
        }
        if (!forced && fit.beyond <= measures.slip()) {
          active[kept++] = from;
        }
      }
      tooShort = !forced && fit.excess < 0 && fit.badness > tolerance && !measures.varies();
    }
    if (!forced) {
      // The lines from here on begin still later, and are shorter still.
      System.arraycopy(active, i, active, kept, actives - i);
      kept += actives - i;
    }
    actives = kept;
    activate(firstNew);
  }

  /** Makes, or makes cheaper, the node of the state that the line judged last leads to. */
  private void link(int b, int from, int firstNew) {
    int a = nodeBreak[from];
    boolean hyphen = breaks.hyphenated(b);
    long cost = nodeCost[from] + fit.demerits();
    int penalty = breaks.penalty[b];
    if (penalty > 0) {
      cost += (long) penalty * penalty;
    }
    int running = 0;
    if (hyphen) {
      running = Math.min(2, nodeHyphens[from] + 1);
      cost += nodeHyphens[from] == 0 ? 0 : nodeHyphens[from] == 1 ? costs.doubleHyphen() : LADDER;
    } else if (b == breaks.count - 1 && nodeHyphens[from] > 0) {
      cost += costs.finalHyphen();
    }
    if (Math.abs(fit.fitness - nodeFitness[from]) > 1) {
      cost += costs.fitness();
    }
    int echo = 0;
    if (same(breaks.lastWord[a], breaks.lastWord[b])) {
      echo = ENDS;
      cost += (nodeEcho[from] & ENDS) == 0 ? SAME_WORD : ECHO;
    }
    if (same(breaks.firstWord[a], breaks.firstWord[b])) {
      echo |= STARTS;
      cost += (nodeEcho[from] & STARTS) == 0 ? SAME_WORD : ECHO;
    }
    int line = nodeLine[from] + 1;
    for (int n = firstNew; n < nodes; n++) {
      if (nodeFitness[n] == fit.fitness
          && nodeHyphens[n] == running
          && nodeEcho[n] == echo
          && (!byLine || nodeLine[n] == line)) {
        if (cost < nodeCost[n]) {
          nodeBefore[n] = from;
          nodeLine[n] = line;
          nodeCost[n] = cost;
        }
        return;
      }
    }
    node(b, from, line, fit.fitness, running, echo, cost);
  }

  private static boolean same(int sense, int other) {
    return sense == other && sense != 0;
  }

  /** Drops the new nodes that another always beats, and makes the rest active. */
  private void activate(int firstNew) {
    int kept = firstNew;
    for (int n = firstNew; n < nodes; n++) {
      if (!beaten(n, firstNew)) {
        move(n, kept++);
      }
    }
    nodes = kept;
    if (actives + nodes - firstNew > active.length) {
      active = Arrays.copyOf(active, 2 * (actives + nodes - firstNew));
    }
    for (int n = firstNew; n < nodes; n++) {
      active[actives++] = n;
    }
  }

  /** True where a fellow is cheaper by more than the state can ever be worth. */
  private boolean beaten(int n, int firstNew) {
    for (int other = firstNew; other < nodes; other++) {
      if (nodeCost[other] + costs.fitness() < nodeCost[n]
          && nodeHyphens[other] <= nodeHyphens[n]
          && (nodeEcho[other] & ~nodeEcho[n]) == 0
          && (!byLine || nodeLine[other] == nodeLine[n])) {
        return true;
      }
    }
    return false;
  }

  private void move(int from, int to) {
    nodeBreak[to] = nodeBreak[from];
    nodeBefore[to] = nodeBefore[from];
    nodeLine[to] = nodeLine[from];
    nodeFitness[to] = nodeFitness[from];
    nodeHyphens[to] = nodeHyphens[from];
    nodeEcho[to] = nodeEcho[from];
    nodeCost[to] = nodeCost[from];
  }

  private int node(int place, int before, int line, int fitness, int hyphens, int echo, long cost) {
    if (nodes == nodeBreak.length) {
      int room = 2 * nodes;
      nodeBreak = Arrays.copyOf(nodeBreak, room);
      nodeBefore = Arrays.copyOf(nodeBefore, room);
      nodeLine = Arrays.copyOf(nodeLine, room);
      nodeFitness = Arrays.copyOf(nodeFitness, room);
      nodeHyphens = Arrays.copyOf(nodeHyphens, room);
      nodeEcho = Arrays.copyOf(nodeEcho, room);
      nodeCost = Arrays.copyOf(nodeCost, room);
    }
    nodeBreak[nodes] = place;
    nodeBefore[nodes] = before;
    nodeLine[nodes] = line;
    nodeFitness[nodes] = (byte) fitness;
    nodeHyphens[nodes] = (byte) hyphens;
    nodeEcho[nodes] = (byte) echo;
    nodeCost[nodes] = cost;
    return nodes++;
  }
}
