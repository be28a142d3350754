package recto.volume;

import recto.style.PageStyle;
import recto.style.Stylesheet;
import recto.unit.Rect;

/**
 * Where the text of a page stands. On a turned page all in it is turned a quarter to the left about
 * the page.
 *
 * @param left of the text, in scaled points from the left of the page as the text is read
 * @param top the first baseline, from the top likewise
 * @param turned true on a turned page
 * @param high the height of the upright page
 */
record Area(long left, long top, boolean turned, long high) {

  /**
   * @param turned the design of turned pages
   * @param shift how far the text moves from the spine
   */
  static Area of(Leaf leaf, Stylesheet style, Stylesheet turned, long shift) {
    PageStyle page = style.page();
    long left = left(leaf, page, shift);
    return leaf.turned()
        ? new Area(turned.page().inner(), left + turned.page().firstBaseline(), true, page.height())
        : new Area(left, page.firstBaseline(), false, page.height());
  }

  /** The left of the text of an upright page that moves from the spine. */
  static long left(Leaf leaf, PageStyle page, long shift) {
    return page.left(leaf.side(), shift);
  }

  /** Where {@code rect} of this area is on the upright page. */
  Rect upright(Rect rect) {
    if (!turned) {
      return rect;
    }
    long across = rect.height();
    long up = rect.width();
    return new Rect(rect.y(), high - rect.right(), across, up);
  }
}
