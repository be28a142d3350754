package recto.page;

import java.util.ArrayList;
import java.util.List;
import recto.style.PageCosts;
import recto.style.Stylesheet;

/**
 * Chooses the paragraphs that may be set longer or shorter: those on and around pages that pay more
 * than that would cost. Elsewhere there is nothing to gain, and lines are dear to make.
 */
final class Loosening {
  private final Stylesheet style;
  private final Compositor compositor;

  Loosening(Stylesheet style, Compositor compositor) {
    this.style = style;
    this.compositor = compositor;
  }

  /** The matter with other lengths of the paragraphs that may help; the same where none may. */
  Matter loosened(Matter matter, List<Column> way, int columns) throws InterruptedException {
    if (columns > 1 && !matter.isLed()) {
      return matter;
    }
    PageCosts costs = style.pageCosts();
    int around = costs.around();
    boolean[] helps = new boolean[way.size()];
    int least = columns > 1 ? Math.max(costs.longLine(), costs.looseness()) : costs.looseness();
    for (int i = 0; i < helps.length; i++) {
      if (way.get(i).bill().total() > least) {
        for (int j = Math.max(0, i - around); j <= Math.min(helps.length - 1, i + around); j++) {
          helps[j] = true;
        }
      }
    }
    List<Integer> wanted = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < helps.length; i++) {
      int last = matter.passage[way.get(i).end()];
      next = Math.max(next, matter.passage[way.get(i).start()]);
      for (; helps[i] && next <= Math.min(last, matter.passages() - 1); next++) {
        if (gives(matter.strips(next), matter.isLed())) {
          wanted.add(next);
        }
      }
    }
    return compositor.loosened(matter, wanted, style.ofColumn(columns));
  }

  /** True for a paragraph of the leading of its section, long enough. */
  private boolean gives(List<Strip> strips, boolean led) {
    if (strips.size() < Math.max(1, style.pageCosts().leastLines())) {
      return false;
    }
    for (Strip strip : strips) {
      if ((!strip.grid() && !led)
          || strip.pieces().size() != 1
          || (strip.faults() & Faults.KEPT) != 0) {
        return false;
      }
    }
    return true;
  }
}
