package recto.line;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import recto.folio.Colour;
import recto.folio.Ink;
import recto.font.Face;
import recto.galley.Paragraph.Run;

/**
 * Glyphs alike in face, size, element and colour, in the making; they stand for the letters from
 * {@link #low} to {@link #high} of the paragraph.
 */
final class Strip {
  private static final char SOFT_HYPHEN = '\u00AD';

  int low;
  int high;
  boolean fromRight;
  int count;

  /** True where its last letter is a hyphen that the line break made. */
  boolean hyphen;

  private @Nullable Face face;
  private long size;
  private int element;
  private Colour colour = Colour.BLACK;
  private long start;
  private boolean shiftsRight;
  private boolean shiftsUp;
  private int[] glyphs = new int[96];
  private int[] advances = new int[96];
  private int[] xOffsets = new int[96];
  private int[] yOffsets = new int[96];
  private int[] clusters = new int[96];

  void begin(Face ofFace, long ofSize, Run run, boolean rtl, int first, int end, long pen) {
    face = ofFace;
    size = ofSize;
    element = run.element();
    colour = run.look().colour();
    fromRight = rtl;
    low = first;
    high = end;
    start = pen;
    count = 0;
    hyphen = false;
    shiftsRight = false;
    shiftsUp = false;
  }

  /** Takes in the letters from {@code first} to {@code end} too, if they are alike and follow. */
  boolean takes(Face ofFace, long ofSize, Run run, boolean rtl, int first, int end) {
    boolean alike =
        count > 0
            && face == ofFace
            && size == ofSize
            && element == run.element()
            && fromRight == rtl
            && (rtl ? end == low : first >= high)
            && colour.equals(run.look().colour());
    if (alike) {
      low = Math.min(low, first);
      high = Math.max(high, end);
    }
    return alike;
  }

  void add(int cluster, int glyph, int advance, int xOffset, int yOffset) {
    if (count == glyphs.length) {
      glyphs = Arrays.copyOf(glyphs, 2 * count);
      advances = Arrays.copyOf(advances, 2 * count);
      xOffsets = Arrays.copyOf(xOffsets, 2 * count);
      yOffsets = Arrays.copyOf(yOffsets, 2 * count);
      clusters = Arrays.copyOf(clusters, 2 * count);
    }
    glyphs[count] = glyph;
    advances[count] = advance;
    xOffsets[count] = xOffset;
    yOffsets[count] = yOffset;
    clusters[count++] = cluster;
    shiftsRight |= xOffset != 0;
    shiftsUp |= yOffset != 0;
  }

  /** Makes room after the last glyph, or before the first. */
  void widen(long room) {
    if (count > 0) {
      advances[count - 1] += (int) room;
    } else {
      start += room;
    }
  }

  Ink.Glyphs glyphs(String paragraph, long baseline, int expansion) {
    if (face == null) {
      throw new IllegalStateException("no glyphs");
    }
    String text = paragraph.substring(low, high);
    int[] own = new int[count];
    for (int i = 0; i < count; i++) {
      own[i] = Math.max(0, clusters[i] - low);
    }
    return new Ink.Glyphs(
        element,
        face,
        size,
        start,
        baseline,
        expansion,
        Arrays.copyOf(glyphs, count),
        Arrays.copyOf(advances, count),
        shiftsRight ? Arrays.copyOf(xOffsets, count) : null,
        shiftsUp ? Arrays.copyOf(yOffsets, count) : null,
        hyphen ? text + SOFT_HYPHEN : text,
        own,
        colour);
  }
}
