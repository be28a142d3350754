package recto.style;

/**
 * How one series of notes is set. Lengths are scaled points.
 *
 * @param name the series, as in "editorial", "author", "apparatus"
 * @param text the name of the text style of its notes
 * @param label how a note's label is printed, {@code %s} standing for it, as in "%s. "
 * @param between what stands between two notes that are run in: white, and perhaps a sign
 * @param ruleLength of the rule that parts the series from the text, 0 for none
 * @param ruleThickness of the rules above the series
 * @param gap the least white above and below the rule
 * @param seriesRuleLength the same of the rule where the series stands below another
 * @param seriesGap the same of the white there
 * @param columnGap between columns
 * @param raggedBelow the width below which lines in columns are not justified
 */
public record SeriesStyle(
    String name,
    String text,
    Arrangement arrangement,
    String label,
    String between,
    long ruleLength,
    long ruleThickness,
    long gap,
    long seriesRuleLength,
    long seriesGap,
    long columnGap,
    long raggedBelow) {

  /** True where notes of the series stand beside the text. */
  public boolean isMarginal() {
    return arrangement == Arrangement.MARGIN;
  }

  /** The same where text stands in columns: its notes stand in one below each. */
  SeriesStyle inColumn() {
    return columns() == 1
        ? this
        : new SeriesStyle(
            name,
            text,
            Arrangement.STACKED,
            label,
            between,
            ruleLength,
            ruleThickness,
            gap,
            seriesRuleLength,
            seriesGap,
            columnGap,
            raggedBelow);
  }

  /** How the notes of a series stand. */
  public enum Arrangement {
    /** Each note a paragraph. */
    STACKED,
    /** All notes of a page one paragraph. */
    RUN_IN,
    TWO_COLUMNS,
    THREE_COLUMNS,
    /** In the margin beside the line that calls it. */
    MARGIN
  }

  /** Side by side in how many columns its notes stand. */
  public int columns() {
    return switch (arrangement) {
      case STACKED, RUN_IN, MARGIN -> 1;
      case TWO_COLUMNS -> 2;
      case THREE_COLUMNS -> 3;
    };
  }
}
