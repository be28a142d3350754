package recto.page;

/** How far down its page a scan has come, row by row, and what the rows passed can give. */
final class Reach {
  private final Matter matter;
  private final RowHeights heights;
  private final long leading;
  private long y;
  private int lines;
  private long whites;
  private long give;
  private boolean block;
  private int spares;

  Reach(Matter matter, RowHeights heights, long leading) {
    this.matter = matter;
    this.heights = heights;
    this.leading = leading;
  }

  /** Goes back to before the head of the page. */
  void clear() {
    y = -leading;
    lines = 0;
    whites = 0;
    give = 0;
    block = false;
    spares = 0;
  }

  /** Takes up {@code row} at the head of the page, below what is repeated there. */
  void head(int row) {
    Strip strip = matter.rows[row];
    Descent descent = new Descent(leading);
    strip.resumed().forEach(descent::add);
    descent.add(strip);
    y = descent.y();
    block = !strip.grid();
    lines++;
    give += heights.give(row);
  }

  /** Takes up the row below. */
  void down(int row) {
    y = heights.below(y, row);
    block = block && heights.continues(row);
    lines++;
    if (row < matter.end) {
      whites += heights.whites(row - 1, row);
      spares += heights.spares(row - 1, row);
    }
    give += heights.give(row);
  }

  /** Takes up the rows below fixed {@code row} to {@code last}. */
  void down(int row, int last) {
    y += heights.distance(row, last);
    lines += last - row;
    whites += heights.whites(row, last);
    spares += heights.spares(row, last);
    give += heights.give(row, last);
  }

  /** The last baseline of the last row. */
  long y() {
    return y;
  }

  /** How many rows stand on the page. */
  int lines() {
    return lines;
  }

  /** The places of the page that may take white, as {@link Whites} counts them. */
  long whites() {
    return whites;
  }

  /** From how many places a line of white may be taken away. */
  int spares() {
    return spares;
  }

  /** How much lower its pictures can be made. */
  long give() {
    return give;
  }

  /** True where its lines are one block off the grid. */
  boolean isBlock() {
    return block;
  }
}
