package recto.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import recto.Trials;
import recto.unit.Length;

class BalanceTest {
  private static final long POINT = Length.POINT;

  @Test
  void theLeftColumnsAreTheDeeperOnes() {
    Balance seven = new Balance(3, new long[7], lines(10, 10, 10, 10, 10, 10, 10));
    assertEquals(30 * POINT, seven.least());
    assertArrayEquals(new int[] {3, 5}, seven.starts());
  }

  @Test
  void aDeepBlockAtTheEndDecidesTheDepth() {
    Balance deep = new Balance(2, new long[3], lines(10, 10, 30));
    assertEquals(30 * POINT, deep.least());
    assertArrayEquals(new int[] {2}, deep.starts());
  }

  @Test
  void oneBlockStandsInTheFirstColumn() {
    assertArrayEquals(new int[] {1, 1}, new Balance(3, new long[1], lines(40)).starts());
  }

  @Test
  void noPartitionIsLessDeepOrMoreEven() {
    Trials.of(
        2000,
        random -> {
          int columns = 2 + random.nextInt(2);
          int blocks = 1 + random.nextInt(8);
          long[] white = new long[blocks];
          long[] depth = new long[blocks];
          for (int i = 0; i < blocks; i++) {
            white[i] = random.nextInt(3) == 0 ? random.nextInt(6) * POINT : 0;
            depth[i] = (1 + random.nextInt(4)) * 21L * POINT / 2;
          }
          Balance balance = new Balance(columns, white, depth);
          Every every = new Every(columns, white, depth);
          every.from(0, 0, new int[columns + 1]);
          assertEquals(every.least, balance.least());
          int[] bounds = new int[columns + 1];
          System.arraycopy(balance.starts(), 0, bounds, 1, columns - 1);
          bounds[columns] = blocks;
          assertEquals(every.least, every.deepest(bounds));
          assertEquals(every.squares, every.squares(bounds));
        });
  }

  private static long[] lines(int... points) {
    long[] depth = new long[points.length];
    for (int i = 0; i < depth.length; i++) {
      depth[i] = points[i] * POINT;
    }
    return depth;
  }

  /** Tries every partition. */
  private static final class Every {
    private final int columns;
    private final long[] white;
    private final long[] depth;
    private long least = Long.MAX_VALUE;
    private long squares;

    Every(int columns, long[] white, long[] depth) {
      this.columns = columns;
      this.white = white;
      this.depth = depth;
    }

    void from(int column, int block, int[] bounds) {
      bounds[column] = block;
      if (column == columns) {
        if (block == depth.length) {
          take(bounds);
        }
        return;
      }
      for (int next = block; next <= depth.length; next++) {
        from(column + 1, next, bounds);
      }
    }

    private void take(int[] bounds) {
      long deepest = deepest(bounds);
      long sum = squares(bounds);
      if (deepest < least || (deepest == least && sum < squares)) {
        least = deepest;
        squares = sum;
      }
    }

    private long column(int from, int to) {
      long down = 0;
      for (int i = from; i < to; i++) {
        down += (i == from ? 0 : white[i]) + depth[i];
      }
      return down;
    }

    long deepest(int[] bounds) {
      long deepest = 0;
      for (int c = 0; c < columns; c++) {
        deepest = Math.max(deepest, column(bounds[c], bounds[c + 1]));
      }
      return deepest;
    }

    long squares(int[] bounds) {
      long sum = 0;
      for (int c = 0; c < columns; c++) {
        long points = column(bounds[c], bounds[c + 1]) >> 16;
        sum += points * points;
      }
      return sum;
    }
  }
}
