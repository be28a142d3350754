package recto.style;

/**
 * Numbers of lines in the margin.
 *
 * @param count where counting begins anew
 * @param every which lines show their number: 5 for every fifth
 * @param side the margin they stand in
 * @param text the name of the text style of the numbers
 * @param distance from the text to the number, in scaled points
 * @param tickHeight of the tick where a line of reference begins in mid-line, in thousandths of the
 *     type size
 * @param tickWidth its thickness, in scaled points
 */
public record LineNumberStyle(
    Count count,
    int every,
    Margin side,
    String text,
    long distance,
    int tickHeight,
    long tickWidth) {

  /** Where counting begins anew. */
  public enum Count {
    /** No line has a number. */
    NONE,
    /** Lines of verse alone have numbers, those that the source gives them. */
    VERSE,
    DOCUMENT,
    SECTION,
    PAGE,
    STANZA
  }

  /** A margin of the page. */
  public enum Margin {
    INNER,
    OUTER
  }
}
