package recto.style;

/**
 * How one series of notes is set. Lengths are scaled points.
 *
 * @param name the series, as in "editorial", "author", "apparatus"
 * @param text the name of the text style of its notes
 * @param label how a note's label is printed, {@code %s} standing for it, as in "%s. "
 * @param ruleLength of the rule above the series, 0 for none
 * @param ruleThickness of that rule
 * @param gap the least white above and below the rule
 * @param columnGap between columns
 */
public record SeriesStyle(
    String name,
    String text,
    Arrangement arrangement,
    String label,
    long ruleLength,
    long ruleThickness,
    long gap,
    long columnGap) {

  /** How the notes of a series stand at the foot. */
  public enum Arrangement {
    /** Each note a paragraph. */
    STACKED,
    /** All notes of a page one paragraph. */
    RUN_IN,
    TWO_COLUMNS,
    THREE_COLUMNS
  }
}
