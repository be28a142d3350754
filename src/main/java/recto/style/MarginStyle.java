package recto.style;

import java.util.Map;

/**
 * How original page numbers are shown. Lengths are scaled points.
 *
 * @param mark what stands in the text at the break
 * @param text the name of the text style of the numbers
 * @param distance from the text to the number
 * @param width the widest a number may be
 * @param smallest how small the type of a wider number may be, in thousandths of its own size
 * @param barWidth the thickness of the bar
 * @param barSpace the white on either side of the bar, and of a number within a word
 * @param bracketSize the size of a number in the text, in thousandths of the letters around it
 * @param range between the first and the last of several pages with no letter between, as in "–"
 * @param sameLine between the numbers of two pages that begin on one line, as in "/"
 * @param spoken how a number is read aloud, by language; {number} stands for it
 */
public record MarginStyle(
    Mark mark,
    String text,
    long distance,
    long width,
    int smallest,
    long barWidth,
    long barSpace,
    int bracketSize,
    String range,
    String sameLine,
    Map<String, String> spoken) {

  public MarginStyle {
    spoken = Map.copyOf(spoken);
  }

  /** The sign at the break. */
  public enum Mark {
    BAR,
    DOUBLE_BAR,
    /** The number in brackets in the text, none in the margin. */
    BRACKET,
    MARGIN_ONLY,
    NONE
  }
}
