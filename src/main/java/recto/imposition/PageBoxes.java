package recto.imposition;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfReader;
import recto.unit.Length;
import recto.unit.Rect;

/** How large the pages of a PDF are when trimmed, and how far their ink may bleed. */
final class PageBoxes {
  private final PdfReader reader;

  PageBoxes(PdfReader reader) {
    this.reader = reader;
  }

  /**
   * A page as it is trimmed, in points of its own space.
   *
   * @param turned clockwise when shown, in degrees
   * @param bleed how far ink may reach over its edges
   */
  record Page(double left, double bottom, double width, double height, int turned, double bleed) {
    boolean lying() {
      return turned % 180 != 0;
    }

    /** Its size as shown, in scaled points. */
    Rect shown() {
      return new Rect(
          0, 0, Length.points(lying() ? height : width), Length.points(lying() ? width : height));
    }

    /**
     * The matrix that brings it to {@code x}, {@code y}, its lower left corner as shown.
     *
     * @return a to f as PDF orders them
     */
    double[] placed(double x, double y, double scale) {
      double right = left + width;
      double top = bottom + height;
      return switch (turned) {
        case 90 -> new double[] {0, -scale, scale, 0, x - scale * bottom, y + scale * right};
        case 180 -> new double[] {-scale, 0, 0, -scale, x + scale * right, y + scale * top};
        case 270 -> new double[] {0, scale, -scale, 0, x + scale * top, y - scale * left};
        default -> new double[] {scale, 0, 0, scale, x - scale * left, y - scale * bottom};
      };
    }
  }

  /** The page with the number {@code index}, from 0. */
  Page page(int index) {
    int number = index + 1;
    Rectangle trim = box(number, "trim");
    Rectangle bleed = box(number, "bleed");
    double over =
        Math.min(
            Math.min(trim.getLeft() - bleed.getLeft(), bleed.getRight() - trim.getRight()),
            Math.min(trim.getBottom() - bleed.getBottom(), bleed.getTop() - trim.getTop()));
    return new Page(
        trim.getLeft(),
        trim.getBottom(),
        trim.getWidth(),
        trim.getHeight(),
        Math.floorMod(reader.getPageRotation(number), 360) / 90 * 90,
        Math.max(0, over));
  }

  /** The box of that name, else what the page shows. */
  private Rectangle box(int number, String name) {
    Rectangle box = reader.getBoxSize(number, name);
    Rectangle shown = box == null ? reader.getCropBox(number) : box;
    reader.releasePage(number);
    return shown;
  }

  /** As wide as the widest page and as high as the highest, in scaled points. */
  Rect largest() {
    long width = 1;
    long height = 1;
    for (int i = 0; i < reader.getNumberOfPages(); i++) {
      Rect shown = page(i).shown();
      width = Math.max(width, shown.width());
      height = Math.max(height, shown.height());
    }
    return new Rect(0, 0, width, height);
  }
}
