package recto.style;

import recto.folio.Side;

/**
 * The page: its size, and where text stands on it. Lengths are scaled points.
 *
 * @param width of the trimmed page
 * @param inner the margin at the spine
 * @param measure the width of the text
 * @param firstBaseline of the first line, from the top
 * @param leading from baseline to baseline of the grid
 * @param lines how many lines of the grid the text has
 * @param headRise how far the running head's baseline is above the first
 * @param footDrop how far a drop folio's baseline is below the last
 * @param mirrored true where inner and outer margins change sides from page to page
 * @param columnGap between two columns
 * @param binding at which edge of the first page leaves are bound
 */
public record PageStyle(
    long width,
    long height,
    long inner,
    long measure,
    long firstBaseline,
    long leading,
    int lines,
    long headRise,
    long footDrop,
    boolean mirrored,
    long columnGap,
    Binding binding) {

  /** At which edge of the first page leaves are bound. */
  public enum Binding {
    /** Where lines begin in the script of most letters. */
    AUTO,
    LEFT,
    RIGHT
  }

  private static final int LEAST_LINES = 4;

  public PageStyle {
    if (lines < LEAST_LINES || measure <= 0 || leading <= 0) {
      throw new IllegalArgumentException("a page needs a measure and four lines");
    }
  }

  private PageStyleDraft draft() {
    return new PageStyleDraft(this);
  }

  /** This page with a grid of another leading, as many lines of it as there is room for. */
  PageStyle led(long other) {
    return draft().leading(other).lines((int) (depth() / other) + 1).style();
  }

  /** This page on another paper; its leading stays. */
  public PageStyle on(Paper paper) {
    return draft()
        .size(paper.width(), paper.height())
        .inner(paper.inner())
        .measure(paper.measure() == 0 ? measure : paper.measure())
        .firstBaseline(paper.firstBaseline())
        .lines(paper.lines())
        .style();
  }

  /**
   * This page with an outer or inner margin of at least {@code room}: its text is as much narrower.
   */
  PageStyle beside(long room, boolean outer) {
    long more = Math.max(0, room - margin(outer));
    return draft().inner(outer ? inner : inner + more).measure(measure - more).style();
  }

  /** The width of the outer or the inner margin. */
  long margin(boolean outer) {
    return outer ? width - inner - measure : inner;
  }

  /** The width of each of so many columns of text. */
  public long column(int columns) {
    return (measure - (columns - 1) * columnGap) / columns;
  }

  /** This page with a text as wide as one of so many columns. */
  PageStyle ofColumn(int columns) {
    return draft().measure(column(columns)).style();
  }

  /** True where the text, and a folio below it, is on the page. */
  public boolean fits() {
    return inner + measure <= width && firstBaseline + depth() + footDrop <= height;
  }

  /** This page bound on the right of the first. */
  PageStyle boundOnTheRight() {
    return draft().binding(Binding.RIGHT).style();
  }

  /** True of a book whose pages follow each other from right to left. */
  public boolean rightBound() {
    return binding == Binding.RIGHT;
  }

  /** True where the spine is on the left of a page. */
  public boolean spineLeft(Side side) {
    return (side == Side.RECTO) != rightBound();
  }

  /** True where the outer margin of a page is on its right. */
  public boolean outerRight(Side side) {
    return spineLeft(side) || !mirrored;
  }

  /** The same of the page with that index in the book, from 0. */
  public boolean outerRight(int page) {
    return outerRight(side(page));
  }

  private static Side side(int page) {
    return page % 2 == 0 ? Side.RECTO : Side.VERSO;
  }

  /** The x of the left edge of the text. */
  public long left(Side side) {
    return outerRight(side) ? inner : width - inner - measure;
  }

  /** The same in a book whose text stands {@code shift} further from the spine. */
  public long left(Side side, long shift) {
    return left(side) + (spineLeft(side) ? shift : -shift);
  }

  /** The same of the page with that index in the book, from 0. */
  public long left(int page, long shift) {
    return left(side(page), shift);
  }

  /** The height of the text from the first baseline to the last. */
  public long depth() {
    return (lines - 1) * leading;
  }

  /**
   * This page turned a quarter to the left: its text is as wide as this one's is high. Its first
   * baseline is counted from the left edge of this one's text, and its inner margin from the foot.
   *
   * @param ascent from the upper edge of the text to the first baseline
   */
  PageStyle turned(long ascent) {
    int high = Math.max(LEAST_LINES, 1 + (int) ((measure - ascent) / leading));
    return draft()
        .size(height, width)
        .inner(height - firstBaseline - depth())
        .measure(depth())
        .firstBaseline(ascent)
        .lines(high)
        .unmirrored()
        .style();
  }
}
