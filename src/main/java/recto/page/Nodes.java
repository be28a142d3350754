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

  private final int[] first;
  private int count;
  private int[] following = new int[1024];
  private int[] place = new int[1024];
  private int[] note = new int[1024];
  private int[] line = new int[1024];
  private int[] number = new int[1024];
  private byte[] position = new byte[1024];
  private byte[] depth = new byte[1024];
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
    int left = ending.note(at);
    int leftLine = ending.line(at);
    int last = NONE;
    for (int node = first[end]; node != NONE; node = following[node]) {
      if (note[node] == left
          && line[node] == leftLine
          && position[node] == spreadPosition
          && depth[node] == spreadDepth) {
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
    note[node] = left;
    line[node] = leftLine;
    position[node] = (byte) spreadPosition;
    depth[node] = (byte) spreadDepth;
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

  /** The note that goes on, or -1. */
  int note(int node) {
    return note[node];
  }

  int line(int node) {
    return line[node];
  }

  /** The number of the page that ends here, from 0. */
  int number(int node) {
    return number[node];
  }

  /** Its place in its spread. */
  int position(int node) {
    return position[node];
  }

  int depth(int node) {
    return depth[node];
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
    note = Arrays.copyOf(note, room);
    line = Arrays.copyOf(line, room);
    number = Arrays.copyOf(number, room);
    position = Arrays.copyOf(position, room);
    depth = Arrays.copyOf(depth, room);
    before = Arrays.copyOf(before, room);
    row = Arrays.copyOf(row, room);
    cost = Arrays.copyOf(cost, room);
  }
}
