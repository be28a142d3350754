package recto.reading;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import recto.reading.PressInk.Use;
import recto.unit.Rect;

/** Follows a page's content and notes with what ink it is drawn and how near to its edges. */
final class PressPageReader extends PathFollower {
  private static final double ASCENT = 0.7;
  private static final double DESCENT = 0.2;

  private final Function<PDFont, ReadFont> fonts;
  private final Map<PressInk, Long> inks = new HashMap<>();
  private final List<ReadImage> images = new ArrayList<>();
  private final Set<String> features = new TreeSet<>();
  private @Nullable Rectangle2D text;
  private long thinnest = -1;

  PressPageReader(PDPage page, Frame frame, Function<PDFont, ReadFont> fonts) {
    super(page, frame);
    this.fonts = fonts;
  }

  Map<PressInk, Long> inks() {
    return inks;
  }

  List<ReadImage> images() {
    return images;
  }

  Set<String> features() {
    return features;
  }

  @Nullable Rect text() {
    return text == null ? null : frame.rect(text);
  }

  long thinnest() {
    return thinnest;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    ReadFont read = fonts.apply(font);
    double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    int mode = getGraphicsState().getTextState().getRenderingMode().intValue();
    boolean shown = mode != 3 && mode != 7 && !read.text(code).isBlank();
    if (shown) {
      ink(Use.TEXT, getGraphicsState().getNonStrokingColor(), Frame.length(size));
      around(matrix, displacement, size);
      translucent(false);
    }
  }

  private void around(Matrix matrix, Vector displacement, double size) {
    double x = matrix.getTranslateX();
    double y = matrix.getTranslateY();
    double width = displacement.getX() * Math.hypot(matrix.getScaleX(), matrix.getShearY());
    Rect trim = frame.boxes().trim();
    boolean inside =
        frame.x(x) >= 0
            && frame.x(x) < trim.width()
            && frame.y(y) >= 0
            && frame.y(y) < trim.height();
    if (inside) {
      boolean upright = Math.abs(matrix.getScaleX()) >= Math.abs(matrix.getShearY());
      Rectangle2D box =
          upright
              ? new Rectangle2D.Double(x, y - DESCENT * size, width, (ASCENT + DESCENT) * size)
              : new Rectangle2D.Double(x - ASCENT * size, y, (ASCENT + DESCENT) * size, width);
      text = text == null ? box : text.createUnion(box);
    }
  }

  private void ink(Use use, PDColor colour, long size) {
    List<Integer> parts = new ArrayList<>();
    for (float part : colour.getComponents()) {
      parts.add(Math.round(1000 * part));
    }
    String space = colour.getColorSpace() == null ? "Pattern" : colour.getColorSpace().getName();
    inks.merge(new PressInk(use, space, colour.isPattern() ? List.of() : parts), size, Math::min);
  }

  private void translucent(boolean stroked) {
    PDGraphicsState state = getGraphicsState();
    double alpha = stroked ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant();
    if (alpha < 1) {
      features.add("transparency");
    }
    if (state.getSoftMask() != null) {
      features.add("soft mask");
    }
    if (state.getBlendMode() != BlendMode.NORMAL && state.getBlendMode() != BlendMode.COMPATIBLE) {
      features.add("blend mode");
    }
  }

  private void stroked() {
    if (path.getCurrentPoint() != null) {
      long width = Frame.length(transformWidth(getGraphicsState().getLineWidth()));
      thin(width);
      ink(Use.SHAPE, getGraphicsState().getStrokingColor(), 0);
      translucent(true);
    }
  }

  private void filled() {
    if (path.getCurrentPoint() != null) {
      Rectangle2D box = path.getBounds2D();
      long width = Frame.length(Math.min(box.getWidth(), box.getHeight()));
      if (width > 0) {
        thin(width);
      }
      ink(Use.SHAPE, getGraphicsState().getNonStrokingColor(), 0);
      translucent(false);
    }
  }

  private void thin(long width) {
    thinnest = thinnest < 0 ? width : Math.min(thinnest, width);
  }

  @Override
  public void strokePath() {
    stroked();
    path.reset();
  }

  @Override
  public void fillPath(int windingRule) {
    filled();
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    filled();
    stroked();
    path.reset();
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    ReadImage placed = placed(image, -1);
    images.add(placed);
    if (image.isStencil()) {
      ink(Use.SHAPE, getGraphicsState().getNonStrokingColor(), 0);
    } else {
      inks.putIfAbsent(new PressInk(Use.PICTURE, placed.colours(), List.of()), 0L);
    }
    translucent(false);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    features.add("transparency group");
    super.showTransparencyGroup(form);
  }

  @Override
  public void shadingFill(COSName name) throws IOException {
    String space = getResources().getShading(name).getColorSpace().getName();
    inks.putIfAbsent(new PressInk(Use.SHAPE, space, List.of()), 0L);
    translucent(false);
  }
}
