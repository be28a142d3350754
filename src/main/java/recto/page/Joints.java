package recto.page;

import java.util.ArrayList;
import java.util.List;
import recto.galley.Panel;
import recto.galley.Paragraph;
import recto.galley.Passage;
import recto.galley.Picture;
import recto.galley.Tabular;
import recto.style.Stylesheet;
import recto.style.TextStyle;

/**
 * Joins the strips of passages to a column: what must stay together over their joints, and the
 * white by which blocks of another leading return to the grid.
 */
final class Joints {
  private static final Passage.Cases<TextStyle> STYLE =
      new Passage.Cases<>() {
        @Override
        public TextStyle paragraph(Paragraph paragraph) {
          return paragraph.style();
        }

        @Override
        public TextStyle tabular(Tabular tabular) {
          return tabular.style();
        }

        @Override
        public TextStyle panel(Panel panel) {
          return panel.style();
        }

        @Override
        public TextStyle picture(Picture picture) {
          return picture.style();
        }
      };

  private final Stylesheet style;

  Joints(Stylesheet style) {
    this.style = style;
  }

  Matter join(List<Passage> passages, List<List<Strip>> composed) {
    List<Strip> column = new ArrayList<>();
    int[] starts = new int[passages.size() + 1];
    for (int i = 0; i < composed.size(); i++) {
      starts[i] = column.size();
      column.addAll(composed.get(i));
    }
    starts[passages.size()] = column.size();
    for (int i = 0; i < passages.size(); i++) {
      TextStyle text = passages.get(i).accept(STYLE);
      int last = starts[i + 1] - 1;
      if (text.keepNext() > 0 && last >= starts[i]) {
        for (int row = starts[i]; row < last; row++) {
          Strip strip = column.get(row);
          column.set(row, strip.withFaults(strip.faults() | Faults.KEPT));
        }
        hold(column, last, text.keepNext(), -1);
      }
      if (text.keepPrevious() > 0) {
        hold(column, starts[i] - 1, text.keepPrevious(), 1);
      }
    }
    for (int i = 1; i < passages.size(); i++) {
      if (passages.get(i) instanceof Paragraph paragraph && paragraph.headsPage()) {
        end(column, starts[headed(passages, i)] - 1);
      }
    }
    pad(column);
    return Matter.of(column, starts);
  }

  /** The first of the heads above passage {@code i}, or itself. */
  private static int headed(List<Passage> passages, int i) {
    int first = i;
    while (first > 0 && passages.get(first - 1).accept(STYLE).keepNext() > 0) {
      first--;
    }
    return first;
  }

  private static void end(List<Strip> column, int row) {
    if (row >= 0) {
      column.set(row, column.get(row).withFaults(Faults.ENDS));
    }
  }

  /**
   * From {@code row} on, down the column or up, {@code lines} lines stay with what they belong to:
   * a break there is short of some.
   *
   * @param step -1 where lines after {@code row} stay with it, 1 where they stand before it
   */
  private static void hold(List<Strip> column, int row, int lines, int step) {
    for (int i = 0; i < lines; i++) {
      int at = row - step * i;
      if (at >= 0 && at < column.size() - 1) {
        Strip strip = column.get(at);
        column.set(at, strip.withFaults(Faults.withHead(strip.faults(), lines - i)));
      }
    }
  }

  private void pad(List<Strip> column) {
    int i = 0;
    while (i < column.size()) {
      if (column.get(i).grid()) {
        i++;
        continue;
      }
      int end = i;
      while (end < column.size() && !column.get(end).grid()) {
        end++;
      }
      if (i > 0) {
        column.set(i, column.get(i).withPad(lacking(column, i, end) / 2));
      }
      i = end;
    }
  }

  /** What the strips from {@code start} to {@code end} lack to a whole number of grid lines. */
  private long lacking(List<Strip> column, int start, int end) {
    long leading = style.page().leading();
    long height = 0;
    for (int i = start; i < end; i++) {
      height += gap(column.get(i - 1), column.get(i)) + column.get(i).lead();
      height += column.get(i).extent();
    }
    if (end < column.size()) {
      height += gap(column.get(end - 1), column.get(end)) + column.get(end).lead();
    }
    return Math.floorMod(-height, leading);
  }

  /** The white between two strips: the greater wish. */
  static long gap(Strip above, Strip below) {
    return Math.max(above.after(), below.before());
  }
}
