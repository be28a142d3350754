package recto.line;

import java.util.List;
import recto.style.TextStyle;
import recto.unit.Length;

/**
 * How wide the lines of a paragraph are, and where they begin. Scaled points; lines count from 0.
 *
 * @param slip by how much a width may go down though the text goes on: no more than the widest sign
 *     that hangs in the margin
 */
record Measures(
    long measure, long left, long right, long firstIndent, List<Long> steps, long slip) {

  Measures {
    steps = List.copyOf(steps);
  }

  /** Indents that would leave less than a quarter of the measure are made smaller. */
  static Measures of(TextStyle style, long measure) {
    long room = Math.max(0, measure - measure / 4 - Math.max(0, style.firstIndent()));
    long left = Math.min(style.left(), room);
    return new Measures(
        measure,
        left,
        Math.min(style.right(), room - left),
        style.firstIndent(),
        style.steps(),
        style.look().size());
  }

  /** These measures for a paragraph of {@code lines} lines, whose last has the last step. */
  Measures of(int lines) {
    int size = steps.size();
    return lines >= size || lines == 0
        ? this
        : new Measures(measure, left, right, firstIndent, steps.subList(size - lines, size), slip);
  }

  /** The width of line {@code line}, at least a point. */
  long width(int line) {
    long width = measure - left - right - step(line) - (line == 0 ? firstIndent : 0);
    return Math.max(width, Length.POINT);
  }

  /** From the left of the measure to the left of the line. */
  long indent(int line) {
    return left + (line == 0 ? firstIndent : 0);
  }

  private long step(int line) {
    return steps.isEmpty() ? 0 : steps.get(Math.min(line, steps.size() - 1));
  }

  /** True where lines after the first differ in width. */
  boolean varies() {
    return steps.size() > 1;
  }

  /** The narrowest line. */
  long narrowest() {
    long narrowest = Math.min(width(0), width(1));
    for (int i = 0; i < steps.size(); i++) {
      narrowest = Math.min(narrowest, width(i));
    }
    return narrowest;
  }

  /** The width below which a last line looks lost. */
  long shortest() {
    return Math.min(2 * Math.max(firstIndent, slip), measure / 3);
  }
}
