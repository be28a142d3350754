package recto.line;

import java.util.List;
import recto.folio.Ink;
import recto.galley.Mark;
import recto.galley.Paragraph;
import recto.unit.Rect;

/**
 * A line of a paragraph, set to its measure: what stands in it, and the ink it makes wherever it is
 * put. Immutable.
 */
public interface Line {
  /** The paragraph it belongs to. */
  Paragraph paragraph();

  /** Offset in the paragraph's text of its first letter. */
  int start();

  /** Offset after its last letter; white space at its end is not counted. */
  int end();

  /** True for the first line of its paragraph. */
  boolean first();

  /** True for the last line of its paragraph. */
  boolean last();

  /** True where it ends inside a word. */
  boolean hyphenated();

  /** True where it runs from right to left. */
  boolean rtl();

  /** From the baseline before to its own, in scaled points. */
  default long leading() {
    return paragraph().style().leading();
  }

  /** The least x of its letters, from the left of the measure. */
  long left();

  /** The width of its letters as set. */
  long width();

  /** The marks that fall in it, with their distance from the left of the measure. */
  List<PlacedMark> marks();

  /**
   * The ink of its letters, and the bars of its original pages, with the left of the measure at
   * {@code x}. Pure: any thread may ask, at any time.
   */
  List<Ink> ink(long x, long baseline);

  /** The areas that lead somewhere, placed likewise. */
  List<LinkArea> links(long x, long baseline);

  /** A mark of the paragraph at its distance from the left of the measure. */
  record PlacedMark(Mark mark, long x) {}

  /** An area of a line that leads somewhere. */
  record LinkArea(int element, Rect area, String target, String words) {}
}
