package recto.reading;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Follows a page's content and notes down what it draws. */
final class PageReader extends PathFollower {
  private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

  private final Function<PDFont, ReadFont> fonts;
  private final List<ReadGlyph> glyphs = new ArrayList<>();
  private final List<ReadRule> rules = new ArrayList<>();
  private final List<ReadImage> images = new ArrayList<>();
  private final List<ReadMark> marks = new ArrayList<>();
  private final Set<String> colours = new TreeSet<>();
  private final Veils veils = new Veils();
  private boolean transparent;
  private boolean clipping;

  /** The colour space noted last. */
  private @Nullable PDColorSpace colour;

  private final Deque<Sequence> open = new ArrayDeque<>();

  /** Index of the innermost mark that is a number or an artifact, -1 outside. */
  private int mark = -1;

  /** The ActualText that the next glyph gets, null where glyphs speak for themselves. */
  private @Nullable String actual;

  /** A sequence that is open: what was in force outside it. */
  private record Sequence(
      int markOutside, @Nullable String actualOutside, boolean marked, boolean layer) {}

  PageReader(PDPage page, Frame frame, Function<PDFont, ReadFont> fonts) {
    super(page, frame);
    this.fonts = fonts;
  }

  ReadPage read(int index, String label, List<ReadLink> links) throws IOException {
    processPage(getPage());
    return new ReadPage(
        index,
        label,
        frame.boxes(),
        glyphs,
        rules,
        images,
        links,
        marks,
        colours,
        transparent,
        veils.of(glyphs));
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    ReadFont known = fonts.apply(font);
    String text = actual == null ? known.text(code) : actual;
    if (actual != null) {
      actual = "";
    }
    double a = matrix.getScaleX();
    double b = matrix.getShearY();
    double across = Math.hypot(a, b);
    double up = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    int turn = Math.abs(a) >= Math.abs(b) ? (a < 0 ? 2 : 0) : b > 0 ? 1 : 3;
    double half = displacement.getX() / 2;
    veils.glyph(
        glyphs.size(),
        getGraphicsState(),
        matrix.getTranslateX() + half * a,
        matrix.getTranslateY() + half * b);
    glyphs.add(
        new ReadGlyph(
            text,
            frame.x(matrix.getTranslateX()),
            frame.y(matrix.getTranslateY()),
            Frame.length(displacement.getX() * across),
            Frame.length(up),
            up == 0 ? 0 : (int) Math.round(1000 * across / up),
            turn,
            known,
            code,
            mark));
    fillColour();
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    int id = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
    boolean artifact = tag.equals(ARTIFACT);
    boolean marked = id >= 0 || artifact;
    boolean layer = tag.equals(COSName.OC);
    veils.layer(layer ? 1 : 0);
    open.push(new Sequence(mark, actual, marked, layer));
    if (marked) {
      mark = marks.size();
      String kind = artifact ? kind(properties) : "";
      marks.add(new ReadMark(id, tag.getName(), kind, glyphs.size(), glyphs.size()));
    }
    String words = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    if (words != null && actual == null) {
      actual = words;
    }
  }

  private static String kind(@Nullable COSDictionary properties) {
    String type = properties == null ? null : properties.getNameAsString(COSName.TYPE);
    String subtype = properties == null ? null : properties.getNameAsString(COSName.SUBTYPE);
    return type == null ? "Artifact" : subtype == null ? type : type + "/" + subtype;
  }

  @Override
  public void endMarkedContentSequence() {
    Sequence sequence = open.poll();
    if (sequence == null) {
      return;
    }
    if (sequence.marked()) {
      ReadMark ended = marks.get(mark);
      marks.set(
          mark,
          new ReadMark(ended.id(), ended.tag(), ended.artifact(), ended.from(), glyphs.size()));
    }
    veils.layer(sequence.layer() ? -1 : 0);
    mark = sequence.markOutside();
    actual = sequence.actualOutside();
  }

  private void fillColour() throws IOException {
    colour(getGraphicsState().getNonStrokingColorSpace());
    PDGraphicsState state = getGraphicsState();
    if (state.getNonStrokeAlphaConstant() < 1
        || state.getSoftMask() != null
        || state.getBlendMode() != BlendMode.NORMAL) {
      transparent = true;
    }
  }

  @SuppressWarnings("ReferenceEquality") // Most glyphs share one.
  private void colour(PDColorSpace space) {
    if (space != colour) {
      colour = space;
      colours.add(space.getName());
    }
  }

  private void drawn(boolean stroked) throws IOException {
    clipTo();
    if (path.getCurrentPoint() == null) {
      return;
    }
    Rectangle2D box = path.getBounds2D();
    boolean rectangle = isRectangle();
    if (stroked) {
      colour(getGraphicsState().getStrokingColorSpace());
      double half = transformWidth(getGraphicsState().getLineWidth()) / 2;
      box.setRect(
          box.getX() - half,
          box.getY() - half,
          box.getWidth() + 2 * half,
          box.getHeight() + 2 * half);
    } else {
      fillColour();
    }
    rules.add(new ReadRule(frame.rect(box), mark, rectangle));
    if (!stroked) {
      veils.cover(frame.rect(box), glyphs.size());
    }
    path.reset();
  }

  private boolean isRectangle() {
    PathIterator steps = path.getPathIterator(null);
    double[] point = new double[6];
    double lastX = 0;
    double lastY = 0;
    int lines = 0;
    for (; !steps.isDone(); steps.next()) {
      int kind = steps.currentSegment(point);
      if (kind == PathIterator.SEG_LINETO) {
        lines++;
        if (point[0] != lastX && point[1] != lastY) {
          return false;
        }
      } else if (kind != PathIterator.SEG_MOVETO && kind != PathIterator.SEG_CLOSE) {
        return false;
      }
      lastX = point[0];
      lastY = point[1];
    }
    return lines >= 1 && lines <= 4;
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    ReadImage placed = placed(image, mark);
    images.add(placed);
    veils.cover(placed.area(), glyphs.size());
    colours.add(placed.colours());
    COSBase dictionary = image.getCOSObject();
    if (dictionary instanceof COSDictionary entries && entries.containsKey(COSName.SMASK)) {
      transparent = true;
    }
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    veils.save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    veils.restore();
  }

  @Override
  public void clip(int windingRule) {
    clipping = true;
  }

  @Override
  public void endPath() {
    clipTo();
    super.endPath();
  }

  /** A path clips what is drawn after it, once it is ended. */
  private void clipTo() {
    if (clipping) {
      veils.clip(path.getBounds2D());
      clipping = false;
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    transparent = true;
    super.showTransparencyGroup(form);
  }

  @Override
  public void strokePath() throws IOException {
    drawn(true);
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    drawn(false);
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    drawn(true);
  }

  @Override
  public void shadingFill(COSName shading) {
    colours.add("Shading");
  }
}
