package recto.folio;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.font.Face;
import recto.unit.Rect;

/**
 * Something drawn on a page. Positions are scaled points from the top left corner of the trimmed
 * page, y growing downwards.
 */
public sealed interface Ink {
  /** The structure element of ink that is no content: rules, bars, line numbers. */
  int ARTIFACT = -1;

  /** The structure element of an artifact at the head of the page: its running head and folio. */
  int HEADER = -2;

  /** The structure element of an artifact at the foot of the page: its drop folio. */
  int FOOTER = -3;

  /** The structure element of marks for the printer, outside the trimmed page. */
  int MARKS = -4;

  /**
   * The index of its element in the {@link StructureTree}, or {@link #ARTIFACT}, {@link #HEADER},
   * {@link #FOOTER} or {@link #MARKS}.
   */
  int element();

  <R> R accept(Cases<R> cases);

  /** One answer per kind; a new kind does not compile until every answer is given. */
  interface Cases<R> {
    R glyphs(Glyphs glyphs);

    R rule(Rule rule);

    R ring(Ring ring);

    R image(Image image);

    R turned(Turned turned);

    R reading(Reading reading);
  }

  /**
   * Glyphs of one face and size on one baseline, in visual order from left to right.
   *
   * <p>Glyph {@code i} is drawn at the pen plus its offsets; then the pen moves by {@code
   * advances[i]}, which holds kerning, justification, letterspacing and expansion. {@code
   * clusters[i]} is the index in {@code text} of the first {@code char} that glyph {@code i} stands
   * for; a cluster ends where the next one in logical order begins, and the glyphs of one cluster
   * together stand for its letters. A hyphen that the line break made stands for U+00AD. The arrays
   * are not copied: who makes a {@code Glyphs} gives them up.
   *
   * @param size the type size in scaled points
   * @param x where the pen starts
   * @param expansion the width of the glyphs in thousandths of their natural width; 1000 for none
   * @param xOffsets scaled points to the right, or null where all are 0
   * @param yOffsets scaled points upwards, or null where all are 0
   * @param colour grey or colour of the letters
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Glyphs(
      int element,
      Face face,
      long size,
      long x,
      long baseline,
      int expansion,
      int[] glyphs,
      int[] advances,
      int @Nullable [] xOffsets,
      int @Nullable [] yOffsets,
      String text,
      int[] clusters,
      Colour colour)
      implements Ink {

    /** The distance the pen moves over all glyphs. */
    public long width() {
      long width = 0;
      for (int advance : advances) {
        width += advance;
      }
      return width;
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.glyphs(this);
    }
  }

  /** A filled rectangle. */
  record Rule(int element, Rect area, Colour colour) implements Ink {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.rule(this);
    }
  }

  /**
   * A circle.
   *
   * @param x of its centre
   * @param y of its centre
   * @param radius to the middle of the stroke
   * @param weight of the stroke
   */
  record Ring(int element, long x, long y, long radius, long weight, Colour colour) implements Ink {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.ring(this);
    }
  }

  /** A picture from a file, scaled to its area. */
  record Image(int element, Rect area, Path file) implements Ink {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.image(this);
    }
  }

  /**
   * Ink turned a quarter to the left about the page, as a table too wide for it. Its positions are
   * from the lower left corner of the page, x growing upwards on it and y to the right.
   */
  record Turned(List<Ink> ink) implements Ink {
    public Turned {
      ink = List.copyOf(ink);
    }

    /** Its parts have elements of their own. */
    @Override
    public int element() {
      return ARTIFACT;
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.turned(this);
    }
  }

  /**
   * The place at which an element is read that is drawn elsewhere, as the number of an original
   * page in the margin: before the ink that follows. It draws nothing.
   */
  record Reading(int element) implements Ink {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.reading(this);
    }
  }
}
