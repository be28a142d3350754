package recto.line;

/**
 * Notes the rows of {@link Breaks} while the items of a paragraph are added up from left to right:
 * at each place the sums as they are for a line that ends there, and for one that starts there.
 */
final class BreakRows {
  private final Breaks breaks = new Breaks();

  private Item[] items = {};
  private PageSigns signs = PageSigns.NONE;
  private int dearest;
  private boolean hang;

  /** The sums so far, and the row whose next line has not started yet, or -1. */
  private long width;

  private long space;
  private int open;

  /**
   * Begins a paragraph with the row of its start.
   *
   * @param limit the penalty from which on hyphens are left out
   */
  void begin(Setting setting, int limit) {
    items = setting.items();
    signs = setting.signs();
    dearest = limit;
    hang = setting.levels() == null;
    width = 0;
    space = 0;
    breaks.clear();
    open = breaks.add(0, 0, 0, Breaks.BARE);
  }

  /** The rows; scratch, good until the next paragraph begins. */
  Breaks breaks() {
    return breaks;
  }

  /** Adds white. */
  void white(Item item) {
    width += item.width();
    space += item.stretches() ? item.width() : 0;
  }

  /** Adds a word, and the signs that stand in it from one offset to another. */
  void word(Word word, int from, int to) {
    width += word.width() + signs.room(from, to);
  }

  /** Begins the line that waits for its first word, and lets a sign before the word stand. */
  void start(Word word, int offset) {
    boolean sign = signs.stand(offset);
    if (open >= 0) {
      starts(open, width, sign ? signs.space() : 0, hang && !sign ? word.leftHang : 0);
      breaks.startSpace[open] = space;
      breaks.firstWord[open] = word.sense;
      open = -1;
    }
    width += signs.room(offset, offset + 1);
  }

  /** Lets the line that waits begin with white. */
  void drop() {
    open = -1;
  }

  /**
   * Adds a row for a line that ends between words.
   *
   * @param before how many items stand before its end; 0 where there is no word there
   */
  void between(int end, int start, int penalty, int before) {
    int row = breaks.add(end, start, penalty, Breaks.BARE);
    if (before > 0) {
      Word last = (Word) items[before - 1];
      breaks.endHang[row] = hang ? last.rightHang : 0;
      breaks.lastWord[row] = last.sense;
    }
    breaks.endWidth[row] = width - breaks.endHang[row];
    breaks.endSpace[row] = space;
    breaks.startWidth[row] = width;
    breaks.startSpace[row] = space;
    open = row;
  }

  /**
   * Adds a row for a place in a word, or behind it, that is not added yet.
   *
   * @param offset of the word
   * @param k the letters of the word before the place
   * @param before the width of the word's part before it
   * @param after of the part after it
   */
  void inside(
      Word word,
      int offset,
      int k,
      byte kind,
      int penalty,
      long before,
      long after,
      int hanging,
      int nextHanging) {
    if (kind == Breaks.HYPHEN && penalty >= dearest) {
      return;
    }
    int place = offset + k;
    boolean sign = signs.stand(place);
    long room = signs.room(offset + 1, place);
    int row = breaks.add(place, place, penalty, kind);
    breaks.endHang[row] = hang ? hanging : 0;
    breaks.endWidth[row] = width + room + before - breaks.endHang[row];
    breaks.endSpace[row] = space;
    starts(
        row,
        width + room + word.width() - after,
        sign ? signs.space() : 0,
        hang && !sign ? nextHanging : 0);
    breaks.startSpace[row] = space;
  }

  private void starts(int row, long left, long dropped, int hanging) {
    breaks.startHang[row] = hanging;
    breaks.startWidth[row] = left + dropped + hanging;
  }
}
