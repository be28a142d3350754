package recto.folio;

import java.util.List;
import recto.unit.Rect;

/**
 * One finished page.
 *
 * @param index from 0
 * @param label the page number as printed and as shown by a viewer
 * @param width of the trimmed page, in scaled points
 * @param paper around the trimmed page
 * @param ink in reading order, artifacts anywhere between
 * @param links areas to click, over the ink
 */
public record Folio(
    int index,
    String label,
    Side side,
    long width,
    long height,
    Paper paper,
    List<Ink> ink,
    List<Link> links) {

  /**
   * The paper that is cut away.
   *
   * @param bleed how far ink that reaches the edge of the page goes on, at each side
   * @param margin how far the sheet goes on, at each side; at least the bleed
   */
  public record Paper(long bleed, long margin) {
    /** A page of no more than its size. */
    public static final Paper NONE = new Paper(0, 0);

    public Paper {
      if (bleed < 0 || margin < bleed) {
        throw new IllegalArgumentException("a sheet ends before its bleed");
      }
    }
  }

  /**
   * An area that leads somewhere.
   *
   * @param element its Link or Reference element in the structure tree, or {@link Ink#ARTIFACT}
   *     where it only repeats another
   * @param target the name of a destination, or a URL with its scheme
   * @param description what a reader hears of it
   */
  public record Link(int element, Rect area, String target, String description) {}

  public Folio {
    ink = List.copyOf(ink);
    links = List.copyOf(links);
  }
}
