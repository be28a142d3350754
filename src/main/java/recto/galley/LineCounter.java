package recto.galley;

/**
 * Counts lines one after the other: anew where what they are counted by changes, and on from a
 * number that the source gives. Mutable.
 */
public final class LineCounter {
  private String by = "";
  private int count;

  /** A counter that stands before the first line. */
  public LineCounter() {}

  /** Begins anew. */
  public void restart() {
    count = 0;
  }

  /** What the lines so far were counted by. */
  public String by() {
    return by;
  }

  /**
   * The number of the next line.
   *
   * @param section what it is counted by, as in its stanza
   * @param number its own number where the source gives one, or empty; only figures count
   */
  public int next(String section, String number) {
    if (!section.equals(by)) {
      by = section;
      count = 0;
    }
    count++;
    if (isCount(number)) {
      count = Integer.parseInt(number.substring(Math.max(0, number.length() - 9)));
    }
    return count;
  }

  /** True of a number from which counting goes on: one of figures alone. */
  static boolean isCount(String number) {
    return !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
