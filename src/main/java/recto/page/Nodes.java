package recto.page;

import java.util.Arrays;

/**
 * The nodes of a search in parallel arrays, and for each place the list of those that stand there.
 *
 * <p>A node is the end of a page: the place where the next begins, the line of a note with which it
 * goes on, where in the spread the page stood, and how deep it was if another stands beside it.
 */
final class Nodes {
  static final int NONE = -1;

  /** What no note goes on at carries. */
  static final long FINISHED = Long.MAX_VALUE - 1;

  private final int[] first;
  private int count;
  private int[] following = new int[1024];
  private int[] place = new int[1024];
  private long[] carry = new long[1024];
  private int[] number = new int[1024];

  /** The place of the page in its spread, and in the lower byte its depth. */
  private short[] spread = new short[1024];

  private int[] before = new int[1024];
  private int[] row = new int[1024];
  private long[] cost = new long[1024];

  Nodes(int places) {
    first = new int[places];
    Arrays.fill(first, NONE);
  }

  int count() {
    return count;
  }

  /** The first node at a place, or {@link #NONE}. */
  int first(int at) {
    return first[at];
  }

  /** The next at the same place, or {@link #NONE}. */
  int following(int node) {
    return following[node];
  }

  /**
   * Takes up a way to a node, unless one as good is known.
   *
   * @param from the node before it
   * @param at the row of the way's {@link Ending}
   */
  void reach(
      Ending ending, int at, int from, int pages, int spreadPosition, int spreadDepth, long sum) {
    int end = ending.place(at);
    long left = carry(ending.note(at), ending.line(at));
    short stand = (short) (spreadPosition << Byte.SIZE | (spreadDepth & 0xFF));
    int last = NONE;
    for (int node = first[end]; node != NONE; node = following[node]) {
      if (carry[node] == left && spread[node] == stand) {
        if (sum < cost[node] || (sum == cost[node] && pages < number[node])) {
          set(node, from, pages, at, sum);
        }
        return;
      }
      last = node;
    }
    if (count == place.length) {
      grow();
    }
    int node = count++;
    place[node] = end;
    carry[node] = left;
    spread[node] = stand;
    following[node] = NONE;
    set(node, from, pages, at, sum);
    if (last == NONE) {
      first[end] = node;
    } else {
      following[last] = node;
    }
  }

  private void set(int node, int from, int pages, int at, long sum) {
    before[node] = from;
    number[node] = pages;
    row[node] = at;
    cost[node] = sum;
  }

  int place(int node) {
    return place[node];
  }

  /** A note, or -1, and the line with which it goes on, as one number; further on is greater. */
  private static long carry(int note, int line) {
    return note == NONE ? FINISHED : ((long) note << Integer.SIZE) | line;
  }

  /** The same of the note that goes on at a node. */
  long carry(int node) {
    return carry[node];
  }

  /** The note that goes on, or -1. */
  int note(int node) {
    return carry[node] == FINISHED ? NONE : (int) (carry[node] >> Integer.SIZE);
  }

  int line(int node) {
    return carry[node] == FINISHED ? 0 : (int) carry[node];
  }

  /** The number of the page that ends here, from 0. */
  int number(int node) {
    return number[node];
  }

  int depth(int node) {
    return (byte) spread[node];
  }

  int before(int node) {
    return before[node];
  }

  /** The row of the {@link Ending} by which it is reached. */
  int row(int node) {
    return row[node];
  }

  long cost(int node) {
    return cost[node];
  }

  private void grow() {
    int room = place.length * 2;
    following = Arrays.copyOf(following, room);
    place = Arrays.copyOf(place, room);
    carry = Arrays.copyOf(carry, room);
    number = Arrays.copyOf(number, room);
    spread = Arrays.copyOf(spread, room);
    before = Arrays.copyOf(before, room);
    row = Arrays.copyOf(row, room);
    cost = Arrays.copyOf(cost, room);
  }
}
