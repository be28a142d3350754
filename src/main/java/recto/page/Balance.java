package recto.page;

import java.util.Arrays;

/**
 * Blocks in columns that are read one after the other, as equal in depth as can be. Lengths are
 * scaled points.
 */
final class Balance {
  private final int columns;
  private final long[] white;
  private final long[] depth;

  /**
   * @param columns how many there are
   * @param white above each block, which one that heads a column has not
   * @param depth of each block without it
   */
  Balance(int columns, long[] white, long[] depth) {
    this.columns = columns;
    this.white = white.clone();
    this.depth = depth.clone();
  }

  /** The least depth in which the columns hold all blocks. */
  long least() {
    long room = Arrays.stream(depth).max().orElse(0);
    for (long next = wanting(room); next > 0; next = wanting(room)) {
      room = next;
    }
    return room;
  }

  /**
   * Fills columns of depth {@code room} as far as each goes; 0 where that is all, else the next
   * depth at which one of them would hold more.
   */
  private long wanting(long room) {
    long next = Long.MAX_VALUE;
    long y = 0;
    int column = 0;
    for (int i = 0; i < depth.length; i++) {
      long down = y == 0 ? depth[i] : y + white[i] + depth[i];
      if (down > room) {
        next = Math.min(next, down);
        column++;
        down = depth[i];
      }
      y = down;
    }
    return column < columns ? 0 : next;
  }

  /**
   * Where the columns after the first begin, in depth {@link #least}: so that the squares of all
   * depths are least together, the columns further left being the deeper ones where that is open.
   */
  int[] starts() {
    int blocks = depth.length;
    long room = least();
    long[][] best = new long[columns + 1][blocks + 1];
    int[][] start = new int[columns + 1][blocks + 1];
    for (long[] row : best) {
      Arrays.fill(row, Long.MAX_VALUE);
    }
    best[0][blocks] = 0;
    for (int column = 1; column <= columns; column++) {
      for (int from = blocks; from >= 0; from--) {
        long down = 0;
        for (int to = from; to <= blocks && down <= room; to++) {
          long rest = best[column - 1][to];
          long points = down >> 16;
          if (rest != Long.MAX_VALUE && rest + points * points <= best[column][from]) {
            best[column][from] = rest + points * points;
            start[column][from] = to;
          }
          down += to == blocks ? 0 : (to == from ? 0 : white[to]) + depth[to];
        }
      }
    }
    int[] starts = new int[columns - 1];
    int at = 0;
    for (int column = columns; column > 1; column--) {
      at = start[column][at];
      starts[columns - column] = at;
    }
    return starts;
  }
}
