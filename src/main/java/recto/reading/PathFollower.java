package recto.reading;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Follows a page's content and gathers its paths; what is done with ink is for others to say. */
abstract class PathFollower extends PDFGraphicsStreamEngine {
  final Frame frame;
  final GeneralPath path = new GeneralPath();

  PathFollower(PDPage page, Frame frame) {
    super(page);
    this.frame = frame;
  }

  /** The picture with its place on the page, in marked content {@code mark}. */
  ReadImage placed(PDImage image, int mark) throws IOException {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    GeneralPath square = new GeneralPath(new Rectangle2D.Float(0, 0, 1, 1));
    Rectangle2D box = matrix.createAffineTransform().createTransformedShape(square).getBounds2D();
    String space = image.isStencil() ? "Stencil" : image.getColorSpace().getName();
    return new ReadImage(
        frame.rect(box),
        image.getWidth(),
        image.getHeight(),
        space,
        image.getBitsPerComponent(),
        mark);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void clip(int windingRule) {
    // What a page clips away still counts as drawn.
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public @Nullable Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void endPath() {
    path.reset();
  }
}
