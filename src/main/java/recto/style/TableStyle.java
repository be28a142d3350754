package recto.style;

/**
 * Tables. Lengths are scaled points.
 *
 * @param columnGap the white between two columns
 * @param narrowGap that white in a table made smaller or of many columns
 * @param rowWhite the white between rows of which most are of several lines
 * @param rule the thickness of the rules below label rows and around a turned table
 * @param smallest how small the type of an upright table may be, in thousandths of its own size
 * @param turned whether a table that is too wide even then is turned sideways on pages of its own
 * @param smallestTurned how small the type of a turned table may be
 */
public record TableStyle(
    long columnGap,
    long narrowGap,
    long rowWhite,
    long rule,
    int smallest,
    boolean turned,
    int smallestTurned) {

  /** The same for a page that is turned. */
  TableStyle turnedPages() {
    return new TableStyle(
        columnGap, narrowGap, rowWhite, rule, smallestTurned, false, smallestTurned);
  }
}
