package recto.imposition;

import recto.unit.Rect;

/**
 * Where on a sheet pages of one size stand. Lengths are scaled points, with the origin at the lower
 * left corner of the sheet as PDF has it.
 *
 * @param width of the sheet as it lies
 * @param height of the sheet as it lies
 * @param scale by which pages are drawn smaller; 1 at most
 */
record Layout(Scheme scheme, long width, long height, double scale) {

  /** The layout that shows pages of {@code page} largest, the sheet upright or lying. */
  static Layout fitting(Scheme scheme, SheetSize sheet, Rect page) {
    Layout lying = lying(scheme, sheet.height(), sheet.width(), page);
    Layout upright = lying(scheme, sheet.width(), sheet.height(), page);
    return upright.scale > lying.scale ? upright : lying;
  }

  private static Layout lying(Scheme scheme, long width, long height, Rect page) {
    double across = (double) width / scheme.columns() / page.width();
    double down = (double) height / scheme.rows() / page.height();
    return new Layout(scheme, width, height, Math.min(1, Math.min(across, down)));
  }

  /** This layout with pages at their own size. */
  Layout unscaled() {
    return new Layout(scheme, width, height, 1);
  }

  /** True where turning the sheet over its long edge turns its back upside down. */
  boolean backTurned(boolean longEdge) {
    return longEdge == (width > height);
  }

  /** The part of the sheet that a page has to itself, bleed included. */
  Rect cell(Scheme.Place place) {
    long wide = width / scheme.columns();
    long high = height / scheme.rows();
    return new Rect(wide * place.column(), high * (scheme.rows() - 1 - place.row()), wide, high);
  }

  /**
   * Where the trimmed page stands: against the fold where there is one, less what the sheets around
   * it push it out; else in the middle.
   */
  Rect trim(Scheme.Place place, Rect page, long caliper) {
    Rect cell = cell(place);
    long wide = Math.round(page.width() * scale);
    long high = Math.round(page.height() * scale);
    long x = cell.x() + (cell.width() - wide) / 2;
    if (scheme.folded()) {
      long creep = place.around() * caliper;
      x = place.column() == 0 ? cell.right() - wide + creep : cell.x() - creep;
    }
    return new Rect(x, cell.y() + (cell.height() - high) / 2, wide, high);
  }
}
