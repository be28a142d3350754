package recto.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One margin of one page from top to bottom, and what stands in it. Numbers of original pages are
 * taken in first and never move; numbers of lines stand at their line or nowhere; notes come last
 * and make way: each as near to its line as it can, below it rather than above, in their order.
 *
 * <p>A value: {@link #with} gives another. Lengths are scaled points, y from the first baseline of
 * the page downwards.
 *
 * @param top where it begins
 * @param bottom where it ends
 * @param gap the least white between a note and anything else
 */
public record MarginColumn(long top, long bottom, long gap, List<Extent> taken) {

  /** From the upper edge of something to its lower. */
  public record Extent(long from, long to) {
    boolean meets(Extent other) {
      return from < other.to && other.from < to;
    }
  }

  /**
   * Lines that stay together.
   *
   * @param wish the baseline of the line beside which the first would stand
   * @param above from its upper edge to its first baseline
   * @param below from its first baseline to the lower edge of each of its lines, rising
   * @param grid it moves by multiples of it; 1 where it may stand anywhere
   */
  public record Block(long wish, long above, List<Long> below, long grid) {
    /** Lines that may stand anywhere. */
    public Block(long wish, long above, List<Long> below) {
      this(wish, above, below, 1);
    }

    public Block {
      below = List.copyOf(below);
      if (below.isEmpty()) {
        throw new IllegalArgumentException("a block needs a line");
      }
    }

    private long height(int lines) {
      return above + below.get(lines - 1);
    }

    /** The upper edge at {@code y}, or as little below as the grid has it. */
    private long below(long y) {
      return y + Math.floorMod(wish - above - y, grid);
    }

    /** The upper edge at {@code y}, or as little above as the grid has it. */
    private long above(long y) {
      return y - Math.floorMod(y - wish + above, grid);
    }
  }

  /**
   * Where a block stands.
   *
   * @param y its first baseline
   * @param lines how many of its lines stand here; the others have no room
   */
  public record Spot(long y, int lines) {}

  public MarginColumn {
    taken = List.copyOf(taken);
  }

  /** An empty margin. */
  public MarginColumn(long top, long bottom, long gap) {
    this(top, bottom, gap, List.of());
  }

  /** This margin with something in it that does not move. */
  public MarginColumn with(Extent extent) {
    List<Extent> more = new ArrayList<>(taken);
    more.add(extent);
    return new MarginColumn(top, bottom, gap, more);
  }

  /** True where nothing stands in {@code extent}. */
  public boolean isFree(Extent extent) {
    return taken.stream().noneMatch(extent::meets);
  }

  /**
   * The places of blocks in their order, which is that of their wishes. Where there is no room for
   * all lines, the last ones are left out: of the last block, then of those before.
   */
  public List<Spot> places(List<Block> blocks) {
    int[] lines = blocks.stream().mapToInt(block -> block.below().size()).toArray();
    int last = blocks.size() - 1;
    while (last >= 0) {
      long[] tops = tops(blocks, lines, last + 1);
      if (tops.length > 0) {
        return spots(blocks, lines, tops);
      }
      last -= --lines[last] == 0 ? 1 : 0;
    }
    return spots(blocks, lines, new long[0]);
  }

  private static List<Spot> spots(List<Block> blocks, int[] lines, long[] tops) {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      spots.add(i < tops.length ? new Spot(tops[i] + blocks.get(i).above(), lines[i]) : NONE);
    }
    return spots;
  }

  private static final Spot NONE = new Spot(0, 0);

  /** The upper edges of the first {@code count} blocks; none where they have no room. */
  private long[] tops(List<Block> blocks, int[] lines, int count) {
    long[] tops = new long[count];
    long from = top;
    for (int i = 0; i < count; i++) {
      Block block = blocks.get(i);
      long height = block.height(lines[i]);
      tops[i] = down(block, Math.max(from, block.wish() - block.above()), height);
      from = tops[i] + height + gap;
    }
    long to = bottom;
    for (int i = count - 1; i >= 0; i--) {
      long height = blocks.get(i).height(lines[i]);
      tops[i] = up(blocks.get(i), Math.min(to, tops[i] + height), height);
      to = tops[i] - gap;
    }
    return tops[0] < top ? new long[0] : tops;
  }

  /** The first free place that begins at {@code from} or below. */
  private long down(Block block, long from, long height) {
    long at = block.below(from);
    for (Extent extent = meets(at, height); extent != null; extent = meets(at, height)) {
      at = block.below(extent.to + gap);
    }
    return at;
  }

  /** The last free place that ends at {@code to} or above; its upper edge. */
  private long up(Block block, long to, long height) {
    long at = block.above(to - height);
    for (Extent extent = meets(at, height); extent != null; extent = meets(at, height)) {
      at = block.above(extent.from - gap - height);
    }
    return at;
  }

  private @Nullable Extent meets(long at, long height) {
    Extent wanted = new Extent(at - gap, at + height + gap);
    for (Extent extent : taken) {
      if (wanted.meets(extent)) {
        return extent;
      }
    }
    return null;
  }
}
