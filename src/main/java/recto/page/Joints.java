package recto.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import recto.galley.Mark;
import recto.galley.Panel;
import recto.galley.Paragraph;
import recto.galley.Passage;
import recto.galley.Picture;
import recto.galley.Tabular;
import recto.style.LineNumberStyle;
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

  /**
   * The passages as one column.
   *
   * @param over how many of them are heads over all columns of a page: below these each column has
   *     few lines, and one is enough
   */
  Matter join(List<Passage> passages, List<List<Strip>> apart, int over) {
    LineNumberStyle.Count count = style.lineNumbers().count();
    boolean numbered = count != LineNumberStyle.Count.NONE && count != LineNumberStyle.Count.VERSE;
    List<List<Strip>> composed = numbered ? apart : Beside.joined(apart);
    List<Strip> column = new ArrayList<>();
    int[] starts = new int[passages.size() + 1];
    for (int i = 0; i < composed.size(); i++) {
      starts[i] = column.size();
      column.addAll(composed.get(i));
    }
    starts[passages.size()] = column.size();
    BitSet heads = new BitSet();
    for (int i = 0; i < passages.size(); i++) {
      TextStyle text = passages.get(i).accept(STYLE);
      int last = starts[i + 1] - 1;
      if (text.keepNext() > 0 && last >= starts[i]) {
        heads.set(last);
        for (int row = starts[i]; row < last; row++) {
          Strip strip = column.get(row);
          column.set(row, strip.withFaults(strip.faults() | Faults.KEPT));
        }
        int lines = i < over ? 1 : text.keepNext();
        hold(column, last, lines, starts[textEnd(passages, i)] - 1);
      }
      // A picture shares the style of its caption, but stays with nothing above it.
      if (text.keepPrevious() > 0 && !(passages.get(i) instanceof Picture)) {
        stay(column, starts[i] - 1, text.keepPrevious());
      }
    }
    for (int i = 1; i < passages.size(); i++) {
      if (passages.get(i) instanceof Paragraph paragraph && paragraph.headsPage()) {
        end(column, starts[headed(passages, i)] - 1);
      }
    }
    pad(column, heads);
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
   * Where the text below head {@code i} ends: at the next head, if text stands before that. The
   * text below the head of a division has its subheads in it.
   */
  private static int textEnd(List<Passage> passages, int i) {
    boolean opens = opensDivision(passages, headed(passages, i), i + 1);
    int next = headsEnd(passages, i + 1);
    int end;
    do {
      while (next < passages.size() && passages.get(next).accept(STYLE).keepNext() == 0) {
        next++;
      }
      end = next;
      next = headsEnd(passages, next);
    } while (opens && end < passages.size() && !opensDivision(passages, end, next));
    return end;
  }

  /** The first passage from {@code i} on that is no head. */
  private static int headsEnd(List<Passage> passages, int i) {
    int next = i;
    while (next < passages.size() && passages.get(next).accept(STYLE).keepNext() > 0) {
      next++;
    }
    return next;
  }

  /** True where the head of a division is among passages. */
  private static boolean opensDivision(List<Passage> passages, int from, int to) {
    return passages.subList(from, to).stream()
        .anyMatch(
            passage ->
                passage instanceof Paragraph paragraph
                    && paragraph.marks().stream().anyMatch(Mark.Head.class::isInstance));
  }

  /**
   * From {@code row} down to before {@code end}, {@code lines} lines stay with what stands in row:
   * a break there is short of some.
   */
  private void hold(List<Strip> column, int row, int lines, int end) {
    int lacking = lines;
    for (int at = row; lacking > 0 && at < Math.min(end, column.size() - 1); at++) {
      Strip strip = column.get(at);
      column.set(at, strip.withFaults(Faults.withHead(strip.faults(), lacking)));
      lacking -= lines(column.get(at + 1));
    }
  }

  /** From {@code row} up, {@code lines} lines stay with what stands below row. */
  private void stay(List<Strip> column, int row, int lines) {
    int lacking = lines;
    for (int at = row; lacking > 0 && at >= 0; at--) {
      Strip strip = column.get(at);
      column.set(at, strip.withFaults(Faults.withHead(strip.faults(), lacking)));
      lacking -= lines(strip);
    }
  }

  /** For how many lines a strip counts. */
  private int lines(Strip strip) {
    return (int) Math.max(1, (strip.lead() + strip.extent()) / style.page().leading());
  }

  /** A block is padded above and below, one below a head only below. */
  private void pad(List<Strip> column, BitSet heads) {
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
      if (i > 0 && !heads.get(i - 1)) {
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
