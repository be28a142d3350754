package recto.page;

import java.util.ArrayList;
import java.util.List;
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
        public TextStyle picture(Picture picture) {
          return picture.style();
        }
      };

  private final Stylesheet style;

  Joints(Stylesheet style) {
    this.style = style;
  }

  List<Strip> join(List<Passage> passages, List<List<Strip>> composed) {
    List<Strip> column = new ArrayList<>();
    int[] starts = new int[passages.size() + 1];
    for (int i = 0; i < composed.size(); i++) {
      starts[i] = column.size();
      column.addAll(composed.get(i));
    }
    starts[passages.size()] = column.size();
    for (int i = 0; i < passages.size(); i++) {
      TextStyle text = passages.get(i).accept(STYLE);
      if (text.keepNext() > 0 && starts[i + 1] > starts[i]) {
        hold(column, starts[i + 1] - 1, text.keepNext());
      }
      if (text.keepPrevious() > 0) {
        hold(column, starts[i] - text.keepPrevious(), text.keepPrevious());
      }
    }
    pad(column);
    return column;
  }

  /** No break after {@code count} strips from {@code first}. */
  private void hold(List<Strip> column, int first, int count) {
    int cost = Math.max(style.pageCosts().head(), Keeps.NEVER / 2);
    for (int i = Math.max(0, first); i < Math.min(first + count, column.size() - 1); i++) {
      if (column.get(i).cost() < cost) {
        column.set(i, column.get(i).withCost(cost));
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
