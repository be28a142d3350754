package recto.page;

import java.util.ArrayList;
import java.util.Arrays;
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
   * @param least how many of its lines are to stand here before any other line does
   */
  public record Block(long wish, long above, List<Long> below, long grid, int least) {
    /** Lines that may stand anywhere, of which the first is to stand here. */
    public Block(long wish, long above, List<Long> below) {
      this(wish, above, below, 1, 1);
    }

    public Block {
      below = List.copyOf(below);
      if (below.isEmpty()) {
        throw new IllegalArgumentException("a block needs a line");
      }
    }

    /** The least of its lines that are to stand here so that none is alone here or elsewhere. */
    private int company() {
      int all = below.size();
      return least == 0 || all == 1 ? least : Math.max(least, all == 3 ? 3 : 2);
    }

    /** True where so many lines here leave none alone elsewhere. */
    private boolean parts(int lines) {
      return lines != below.size() - 1 || lines == least;
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
   * all lines, all blocks begin here, as far as there is room for that, and as much of each as
   * leaves that room.
   */
  public List<Spot> places(List<Block> blocks) {
    int[] lines = blocks.stream().mapToInt(Block::company).toArray();
    if (tops(blocks, lines).length == 0) {
      lines = blocks.stream().mapToInt(Block::least).toArray();
    }
    lines = Arrays.copyOf(lines, inHeight(blocks, lines));
    while (tops(blocks, lines).length == 0 && lines.length > 0) {
      lines = Arrays.copyOf(lines, lines.length - 1);
    }
    for (int i = 0; i < lines.length; i++) {
      lines[i] = most(blocks, lines, i);
    }
    return spots(blocks, lines, tops(blocks, lines));
  }

  /** How many blocks, one below the other, are no higher than the margin. */
  private int inHeight(List<Block> blocks, int[] lines) {
    long height = -gap;
    for (int i = 0; i < lines.length; i++) {
      height += lines[i] == 0 ? 0 : gap + blocks.get(i).height(lines[i]);
      if (height > bottom - top) {
        return i;
      }
    }
    return lines.length;
  }

  /** How many lines of a block have room beside so many of the others. */
  private int most(List<Block> blocks, int[] lines, int block) {
    int[] tried = lines.clone();
    tried[block] = blocks.get(block).below().size();
    while (tried[block] > lines[block]
        && (!blocks.get(block).parts(tried[block]) || tops(blocks, tried).length == 0)) {
      tried[block]--;
    }
    return tried[block];
  }

  private static List<Spot> spots(List<Block> blocks, int[] lines, long[] tops) {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean here = i < lines.length && lines[i] > 0;
      spots.add(here ? new Spot(tops[i] + blocks.get(i).above(), lines[i]) : NONE);
    }
    return spots;
  }

  private static final Spot NONE = new Spot(0, 0);

  /** The upper edges of the blocks with so many lines; none where they have no room. */
  private long[] tops(List<Block> blocks, int[] lines) {
    long[] tops = new long[lines.length];
    long from = top;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i] > 0) {
        Block block = blocks.get(i);
        long height = block.height(lines[i]);
        tops[i] = down(block, Math.max(from, block.wish() - block.above()), height);
        from = tops[i] + height + gap;
      }
    }
    long to = bottom;
    for (int i = lines.length - 1; i >= 0; i--) {
      if (lines[i] > 0) {
        long height = blocks.get(i).height(lines[i]);
        tops[i] = up(blocks.get(i), Math.min(to, tops[i] + height), height);
        to = tops[i] - gap;
      }
    }
    return to + gap < top ? new long[0] : tops;
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
