package recto.reading;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;
import recto.unit.Rect;

/** Notes, while a page is read, which of its glyphs nobody sees. */
final class Veils {
  /** Ink of less than this share of red, green or blue is seen on white paper. */
  private static final float WHITE = 0.93f;

  /** What is less opaque than this is not seen. */
  private static final double FAINT = 0.07;

  private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);

  private final Map<Integer, Veil> found = new TreeMap<>();
  private final Deque<Rectangle2D> outer = new ArrayDeque<>();
  private final List<Cover> covers = new ArrayList<>();
  private @Nullable Rectangle2D clip;
  private @Nullable PDColor colour;
  private boolean white;
  private int layers;

  /** What is drawn over the glyphs before it. */
  private record Cover(Rect area, int before) {}

  void save() {
    Rectangle2D now = clip;
    outer.push(now == null ? EVERYWHERE : now);
  }

  void restore() {
    if (!outer.isEmpty()) {
      clip = outer.pop();
    }
  }

  /** From now on what lies outside {@code area} is not seen, in the page's own coordinates. */
  void clip(Rectangle2D area) {
    Rectangle2D now = clip;
    clip = now == null ? area : now.createIntersection(area);
  }

  void layer(int deeper) {
    layers += deeper;
  }

  /** Paints {@code area} over the glyphs so far. */
  void cover(Rect area, int before) {
    if (before > 0) {
      covers.add(new Cover(area, before));
    }
  }

  /** A glyph is drawn whose middle stands there. */
  void glyph(int index, PDGraphicsState state, double x, double y) throws IOException {
    RenderingMode mode = state.getTextState().getRenderingMode();
    Rectangle2D seen = clip;
    if (!mode.isFill() && !mode.isStroke()) {
      found.put(index, Veil.INKLESS);
    } else if (layers > 0) {
      found.put(index, Veil.LAYERED);
    } else if (seen != null && !seen.contains(x, y)) {
      found.put(index, Veil.CLIPPED);
    } else if (mode.isFill() && state.getNonStrokeAlphaConstant() < FAINT) {
      found.put(index, Veil.TRANSPARENT);
    } else if (isWhite(mode.isFill() ? state.getNonStrokingColor() : state.getStrokingColor())) {
      found.put(index, Veil.WHITE);
    }
  }

  @SuppressWarnings("ReferenceEquality") // Most glyphs share one.
  private boolean isWhite(PDColor now) throws IOException {
    if (now != colour) {
      colour = now;
      white = !now.isPattern() && isWhite(now.getColorSpace().toRGB(now.getComponents()));
    }
    return white;
  }

  private static boolean isWhite(float[] light) {
    return light[0] > WHITE && light[1] > WHITE && light[2] > WHITE;
  }

  /** The glyphs that nobody sees, by their index. */
  Map<Integer, Veil> of(List<ReadGlyph> glyphs) {
    for (Cover cover : covers) {
      for (int i = 0; i < Math.min(cover.before(), glyphs.size()); i++) {
        ReadGlyph glyph = glyphs.get(i);
        if (!glyph.isSpace() && covers(cover.area(), glyph)) {
          found.putIfAbsent(i, Veil.COVERED);
        }
      }
    }
    found.keySet().removeIf(index -> glyphs.get(index).isSpace());
    return found;
  }

  /** True where the middle of a glyph's ink lies under what is painted later. */
  private static boolean covers(Rect area, ReadGlyph glyph) {
    if (area.width() < glyph.size() / 4 || area.height() < glyph.size() / 4) {
      return false;
    }
    Rect page = glyph.turn() == 1 ? area.turnedRight(0) : area;
    ReadGlyph read = glyph.turn() == 1 ? glyph.turnedRight(0) : glyph;
    long x = read.x() + read.width() / 2;
    long y = read.baseline() - glyph.size() / 5;
    return page.x() <= x && x <= page.right() && page.y() <= y && y <= page.bottom();
  }
}
