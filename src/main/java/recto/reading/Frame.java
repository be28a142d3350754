package recto.reading;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import recto.unit.Length;
import recto.unit.Rect;

/** From a page's own coordinates to scaled points from the upper left corner of its trim. */
final class Frame {
  private final double left;
  private final double top;
  private final PageBoxes boxes;

  Frame(PDPage page) {
    boolean trimmed = page.getCOSObject().containsKey(COSName.TRIM_BOX);
    PDRectangle trim = trimmed ? page.getTrimBox() : page.getCropBox();
    left = trim.getLowerLeftX();
    top = trim.getUpperRightY();
    boxes =
        new PageBoxes(
            rect(page.getMediaBox()),
            rect(page.getCropBox()),
            rect(page.getBleedBox()),
            rect(trim),
            trimmed);
  }

  PageBoxes boxes() {
    return boxes;
  }

  static long length(double points) {
    return Length.points(points);
  }

  long x(double x) {
    return Length.points(x - left);
  }

  long y(double y) {
    return Length.points(top - y);
  }

  Rect rect(Rectangle2D box) {
    return new Rect(
        x(box.getMinX()), y(box.getMaxY()), length(box.getWidth()), length(box.getHeight()));
  }

  /** A box of the page; one that lies outside the page has no size. */
  Rect rect(PDRectangle box) {
    return new Rect(
        x(box.getLowerLeftX()),
        y(box.getUpperRightY()),
        length(Math.max(0, box.getWidth())),
        length(Math.max(0, box.getHeight())));
  }

  /** A rectangle as a PDF writes it: two opposite corners. */
  Rect rect(COSArray corners) {
    return rect(new PDRectangle(corners));
  }
}
