package recto.style;

import java.util.List;
import java.util.Map;
import recto.edition.Division;

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

  /**
   * How a division is opened.
   *
   * <p>Outermost parts of the front and back matter are looked for by their id, as in "preface",
   * for many an edition calls them all sections; then by their type, unless that is "section", and
   * at last as "front" or "back". Others are looked for by their type, then by their level.
   *
   * @param level 1 for an outermost division, 2 for one inside it, …
   * @param byType as a stylesheet has them
   */
  static DivisionStyle of(Division division, int level, Map<String, DivisionStyle> byType) {
    boolean apart = level == 1 && division.matter() != Division.Matter.BODY;
    String matter = division.matter() == Division.Matter.FRONT ? "front" : "back";
    String last = apart ? matter : "level-" + Math.max(1, Math.min(6, level));
    List<String> keys =
        apart && division.type().equals("section")
            ? List.of(division.id(), last)
            : apart
                ? List.of(division.id(), division.type(), last)
                : List.of(division.type(), last);
    for (String key : keys) {
      DivisionStyle style = byType.get(key);
      if (style != null) {
        return style;
      }
    }
    throw new IllegalStateException("the style has no divisions." + last);
  }

  /** The same for a part of one that stands in columns. */
  public DivisionStyle withinColumns(String head) {
    return new DivisionStyle(Start.RUN_ON, head, columns, false, false, depth, bare, sink);
  }

  /** The same without columns of its own. */
  public DivisionStyle inOneColumn() {
    return new DivisionStyle(start, head, 1, runningMark, outline, depth, bare, sink);
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
