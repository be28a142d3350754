package recto.imposition;

import com.lowagie.text.pdf.PdfContentByte;
import recto.unit.Length;
import recto.unit.Rect;

/** Cut marks at the corners of pages and fold marks at the ends of the fold, in hairlines. */
final class SheetMarks {
  private static final long REACH = Length.points(12);
  private static final long DISTANCE = Length.points(6);
  private static final float HAIRLINE = 0.25f;
  private static final float DASH = 2;

  private final Layout layout;
  private final PdfContentByte ink;

  SheetMarks(Layout layout, PdfContentByte ink) {
    this.layout = layout;
    this.ink = ink;
    ink.setLineWidth(HAIRLINE);
    ink.setGrayStroke(0);
  }

  /**
   * Marks where a page is cut, as far as its cell has room; nothing is cut at a fold, nor where the
   * page ends with the sheet.
   */
  void cut(Scheme.Place place, Rect trim) {
    Rect cell = layout.cell(place);
    boolean folded = layout.scheme().folded();
    boolean foldLeft = folded && place.column() == 1;
    boolean foldRight = folded && place.column() == 0;
    for (long y : new long[] {trim.y(), trim.bottom()}) {
      if (!foldLeft) {
        across(trim.x() - DISTANCE, Math.max(cell.x(), trim.x() - DISTANCE - REACH), y);
      }
      if (!foldRight) {
        across(trim.right() + DISTANCE, Math.min(cell.right(), trim.right() + DISTANCE + REACH), y);
      }
    }
    for (long x : new long[] {trim.x(), trim.right()}) {
      boolean atFold = x == trim.x() ? foldLeft : foldRight;
      if (!atFold) {
        down(x, trim.y() - DISTANCE, Math.max(cell.y(), trim.y() - DISTANCE - REACH));
        down(
            x, trim.bottom() + DISTANCE, Math.min(cell.bottom(), trim.bottom() + DISTANCE + REACH));
      }
    }
  }

  /** Marks the fold by a broken line at the head and the foot of the sheet. */
  void fold() {
    ink.setLineDash(DASH, DASH, 0);
    long x = layout.width() / 2;
    line(x, 0, x, REACH);
    line(x, layout.height() - REACH, x, layout.height());
    ink.setLineDash(0);
  }

  private void across(long from, long to, long y) {
    boolean room = from > 0 && from < layout.width() && Math.abs(to - from) <= REACH;
    if (room && inside(y, layout.height())) {
      line(from, y, to, y);
    }
  }

  private void down(long x, long from, long to) {
    boolean room = from > 0 && from < layout.height() && Math.abs(to - from) <= REACH;
    if (room && inside(x, layout.width())) {
      line(x, from, x, to);
    }
  }

  private static boolean inside(long at, long size) {
    return at > 0 && at < size;
  }

  private void line(long x, long y, long toX, long toY) {
    ink.moveTo(point(x), point(y));
    ink.lineTo(point(toX), point(toY));
    ink.stroke();
  }

  private static float point(long length) {
    return (float) Length.toPoints(length);
  }
}
