package recto.style;

import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.folio.Colour;

/**
 * How a paragraph looks.
 *
 * <p>Lengths are scaled points.
 *
 * @param name the key by which the style is known, as in "dateline"
 * @param look how its letters look where nothing else is said
 * @param leading from baseline to baseline
 * @param firstIndent of the first line, added to {@code left}; negative for a hanging indent
 * @param left how far its lines are set in from the left
 * @param right how far its lines are set in from the right
 * @param spaceBefore white above; none at the head of a page; between two paragraphs the larger of
 *     the one's white below and the other's white above counts
 * @param spaceAfter white below
 * @param keepNext how many lines of the next paragraph stay on the page of this one's last line
 * @param keepPrevious how many lines before this paragraph stay on the page of its first line
 * @param keepTogether true where it is never parted
 * @param widows the fewest lines at the head of a page
 * @param orphans the fewest lines at the foot of a page
 * @param balanced true where its lines are broken to about equal length
 * @param beside true where a line of it stands on the line of its neighbour, the one on the left
 *     and the other on the right, if the neighbour may as well and both fit
 * @param steps indents from the right of line 1, 2, … where lines are stepped, as in a signature;
 *     the last serves all further lines, and where there are fewer lines the last ones are taken,
 *     so that a last line always has the last indent
 */
public record TextStyle(
    String name,
    Look look,
    long leading,
    Align align,
    long firstIndent,
    long left,
    long right,
    long spaceBefore,
    long spaceAfter,
    int keepNext,
    int keepPrevious,
    boolean keepTogether,
    int widows,
    int orphans,
    boolean hyphenate,
    boolean balanced,
    boolean beside,
    List<Long> steps) {

  /** Where the lines of a paragraph stand. */
  public enum Align {
    JUSTIFY,
    LEFT,
    RIGHT,
    CENTRE
  }

  public TextStyle {
    steps = List.copyOf(steps);
    if (leading <= 0) {
      throw new IllegalArgumentException("leading must be positive");
    }
  }

  /** A style that is as this one, but for what the draft is told. */
  public TextDraft draft() {
    return new TextDraft(this);
  }

  /** This style at another leading, the white above and below in the same measure of lines. */
  TextStyle led(long other) {
    long above = spaceBefore * other / leading;
    return draft().leading(other).white(above, spaceAfter * other / leading).style();
  }

  /** This style with its lines at another side. */
  public TextStyle aligned(Align side) {
    return draft().align(side).style();
  }

  /** This style for a line by itself, flush left and without white. */
  public TextStyle alone() {
    return new TextStyle(
        name,
        look,
        leading,
        Align.LEFT,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        true,
        1,
        1,
        false,
        false,
        false,
        List.of());
  }

  /**
   * How letters look.
   *
   * @param family of the face
   * @param size the type size in scaled points
   * @param letterspacing added between letters, in thousandths of an em
   */
  public record Look(
      String family,
      long size,
      boolean bold,
      boolean italic,
      Caps caps,
      Position position,
      Figures figures,
      int letterspacing,
      boolean underline,
      boolean strike,
      Colour colour) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Look look
          && size == look.size
          && bold == look.bold
          && italic == look.italic
          && caps == look.caps
          && position == look.position
          && figures == look.figures
          && letterspacing == look.letterspacing
          && underline == look.underline
          && strike == look.strike
          && family.equals(look.family)
          && colour.equals(look.colour);
    }

    /** Of what most looks differ in. */
    @Override
    public int hashCode() {
      int hash = 31 * family.hashCode() + Long.hashCode(size);
      return 4 * hash + (bold ? 2 : 0) + (italic ? 1 : 0);
    }

    public Look weighted(boolean heavy) {
      return with(size, heavy, italic);
    }

    public Look sloped(boolean slanting) {
      return with(size, bold, slanting);
    }

    public Look withSize(long other) {
      return with(other, bold, italic);
    }

    private Look with(long otherSize, boolean otherBold, boolean otherItalic) {
      return new Look(
          family,
          otherSize,
          otherBold,
          otherItalic,
          caps,
          position,
          figures,
          letterspacing,
          underline,
          strike,
          colour);
    }
  }

  /** How letters stand for capitals. */
  public enum Caps {
    NONE,
    /** Lower-case letters as small capitals. */
    SMALL,
    /** All letters as small capitals. */
    ALL_SMALL,
    /** All letters as capitals. */
    UPPER
  }

  /** Where letters stand. */
  public enum Position {
    BASELINE,
    SUPERIOR,
    INFERIOR
  }

  /** The shape of figures. */
  public enum Figures {
    LINING,
    OLD_STYLE
  }
}
