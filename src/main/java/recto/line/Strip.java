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
  private static final int[] NONE = {};

  int low;
  int high;
  boolean fromRight;

  /** The bidirectional level of its letters. */
  int level;

  int count;

  /** True where its last letter is a hyphen that the line break made. */
  boolean hyphen;

  private @Nullable Face face;
  private long size;
  private int element;
  private Colour colour = Colour.BLACK;
  private long start;
  private int[] glyphs;
  private int[] advances;

  /** Offsets of the first glyphs; those of later ones are 0. */
  private int[] xOffsets = NONE;

  private int[] yOffsets = NONE;
  private int[] clusters;

  /** Room for as many glyphs as a line has, which most often is one strip. */
  Strip(int line) {
    glyphs = new int[line];
    advances = new int[line];
    clusters = new int[line];
  }

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
    xOffsets = NONE;
    yOffsets = NONE;
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
    room(1);
    xOffsets = xOffset == 0 ? xOffsets : with(xOffsets, xOffset);
    yOffsets = yOffset == 0 ? yOffsets : with(yOffsets, yOffset);
    add(cluster, glyph, advance);
  }

  /** Adds a glyph without offsets; there is {@link #room} for it. */
  void add(int cluster, int glyph, int advance) {
    glyphs[count] = glyph;
    advances[count] = advance;
    clusters[count++] = cluster;
  }

  /** Has room for so many glyphs more. */
  void room(int more) {
    if (count + more > glyphs.length) {
      int length = 2 * (count + more);
      glyphs = Arrays.copyOf(glyphs, length);
      advances = Arrays.copyOf(advances, length);
      clusters = Arrays.copyOf(clusters, length);
    }
  }

  private int[] with(int[] offsets, int next) {
    int[] longer = offsets.length > count ? offsets : Arrays.copyOf(offsets, glyphs.length);
    longer[count] = next;
    return longer;
  }

  /** Makes room after the last glyph, or before the first. */
  void widen(long room) {
    if (count > 0) {
      advances[count - 1] += (int) room;
    } else {
      start += room;
    }
  }

  /** The glyphs, which end this strip. */
  Ink.Glyphs glyphs(String paragraph, long baseline, int expansion) {
    if (face == null) {
      throw new IllegalStateException("no glyphs");
    }
    String text = paragraph.substring(low, high);
    int[] own = given(clusters);
    for (int i = 0; i < own.length; i++) {
      own[i] = Math.max(0, own[i] - low);
    }
    Ink.Glyphs made =
        new Ink.Glyphs(
            element,
            face,
            size,
            start,
            baseline,
            expansion,
            given(glyphs),
            given(advances),
            xOffsets.length == 0 ? null : Arrays.copyOf(xOffsets, count),
            yOffsets.length == 0 ? null : Arrays.copyOf(yOffsets, count),
            hyphen ? text + SOFT_HYPHEN : text,
            own,
            colour);
    if (count == glyphs.length) {
      glyphs = NONE;
      advances = NONE;
      clusters = NONE;
    }
    count = 0;
    return made;
  }

  /** What stands in an array that is given away, if it is full, or copied. */
  private int[] given(int[] numbers) {
    return count == numbers.length ? numbers : Arrays.copyOf(numbers, count);
  }
}
