package recto.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import recto.line.Line;
import recto.line.RunIn;
import recto.page.PageDraft.Edge;
import recto.page.PageDraft.Placed;

/**
 * Notes in columns of about equal depth, read one after the other. No column begins or ends with a
 * single line of a note that goes on in another, or parts what is to stay together. Belongs to one
 * worker: its height is found when it is asked for.
 */
final class ColumnFeet implements FootLayout {
  private static final int UNKNOWN = -1;

  private final int columns;
  private final long pitch;
  private final @Nullable ColumnFeet before;
  private final @Nullable Part head;
  private final @Nullable Part last;
  private long height = UNKNOWN;

  private ColumnFeet(
      int columns,
      long pitch,
      @Nullable ColumnFeet before,
      @Nullable Part head,
      @Nullable Part last) {
    this.columns = columns;
    this.pitch = pitch;
    this.before = before;
    this.head = head;
    this.last = last;
  }

  /**
   * Columns without notes.
   *
   * @param pitch from the left of one column to the left of the next
   */
  static ColumnFeet empty(int columns, long pitch) {
    return new ColumnFeet(columns, pitch, null, null, null);
  }

  @Override
  public @Nullable Part head() {
    return head;
  }

  @Override
  public @Nullable Part last() {
    return last;
  }

  @Override
  public @Nullable FootLayout before() {
    return before;
  }

  /** The least in which the columns hold all lines. */
  @Override
  public long height() {
    if (height == UNKNOWN) {
      height = balance(blocks()).least();
    }
    return height;
  }

  /**
   * Lines that stay in one column.
   *
   * @param white above them where they head none
   * @param depth from the baseline above to their last
   */
  private record Block(List<Strip> strips, List<Long> advances, long white, long depth) {
    static Block of(FootNote note, int from, int to) {
      List<Strip> strips = note.strips().subList(from, to);
      List<Long> advances = new ArrayList<>();
      long depth = 0;
      long first = strips.get(0).lead() + strips.get(0).extent();
      for (int i = from; i < to; i++) {
        advances.add(i == from ? first : note.advance(i));
        depth += advances.get(i - from);
      }
      return new Block(strips, advances, note.advance(from) - first, depth);
    }
  }

  @Override
  public FootLayout with(Part part) {
    return new ColumnFeet(columns, pitch, this, head == null ? part : head, part);
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (Part part : parts()) {
      int from = part.from();
      for (int to = from + 1; to <= part.to(); to++) {
        if (to == part.to() || parts(part, to)) {
          blocks.add(Block.of(part.note(), from, to));
          from = to;
        }
      }
    }
    return blocks;
  }

  /** True where a column may end within a part, before line {@code line}. */
  private static boolean parts(Part part, int line) {
    int faults = part.note().strips().get(line - 1).faults();
    return line - part.from() > 1
        && part.to() - line > 1
        && (faults & (Faults.KEPT | Faults.HYPHEN)) == 0;
  }

  private Balance balance(List<Block> blocks) {
    return new Balance(
        columns,
        blocks.stream().mapToLong(Block::white).toArray(),
        blocks.stream().mapToLong(Block::depth).toArray());
  }

  @Override
  public void place(long top, List<Placed> notes, Function<RunIn, List<Line>> setter) {
    List<Block> blocks = blocks();
    int[] starts = balance(blocks).starts();
    boolean rtl = head != null && head.note().rtl();
    int column = 0;
    long y = top;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean heads = i == 0;
      while (column < columns - 1 && starts[column] == i) {
        column++;
        heads = true;
      }
      y = heads ? top : y + block.white();
      int at = rtl ? columns - 1 - column : column;
      for (int line = 0; line < block.strips().size(); line++) {
        Strip strip = block.strips().get(line);
        y += block.advances().get(line);
        notes.add(new Placed(strip, at * pitch, y - strip.extent(), Edge.of(at, columns)));
      }
    }
  }
}
