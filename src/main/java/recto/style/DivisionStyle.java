package recto.style;

/**
 * How a division is opened.
 *
 * @param start where it begins
 * @param head the name of the text style of its head
 * @param columns 1, or 2 for an index
 * @param runningMark true where its head becomes the running head
 * @param outline true where it has a line in the outline
 * @param depth its level among heads, 1 to 6
 * @param bare true where its pages have neither running head nor folio
 * @param sink the white above its first line where it opens a page, in scaled points
 */
public record DivisionStyle(
    Start start,
    String head,
    int columns,
    boolean runningMark,
    boolean outline,
    int depth,
    boolean bare,
    long sink) {

  /** Where a division begins. */
  public enum Start {
    RUN_ON,
    PAGE,
    RECTO
  }

  /** The same for a part of one that stands in columns. */
  public DivisionStyle withinColumns(String head) {
    return new DivisionStyle(Start.RUN_ON, head, columns, false, false, depth, bare, sink);
  }

  /** The same for a division that opens no page. */
  public DivisionStyle runningOn() {
    return starting(Start.RUN_ON);
  }

  /** The same for a division that begins there, on a page like any other. */
  public DivisionStyle starting(Start other) {
    return new DivisionStyle(other, head, columns, runningMark, outline, depth, false, sink);
  }
}
