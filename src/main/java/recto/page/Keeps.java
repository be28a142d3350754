package recto.page;

import java.util.List;
import recto.line.Line;
import recto.style.PageCosts;
import recto.style.TextStyle;

/** What a break after each line of a paragraph costs. */
final class Keeps {
  /** The cost of a break that only happens where there is no other. */
  static final int NEVER = 1_000_000;

  private final PageCosts costs;

  Keeps(PageCosts costs) {
    this.costs = costs;
  }

  int after(List<Line> lines, int index) {
    Line line = lines.get(index);
    TextStyle style = line.paragraph().style();
    int last = lines.size() - 1;
    int cost = line.hyphenated() ? costs.hyphen() : 0;
    if (index == last) {
      return cost;
    }
    if (style.keepTogether()) {
      return NEVER;
    }
    if (index + 1 < Math.min(style.orphans(), last + 1)) {
      cost += costs.orphan();
    }
    if (last - index < Math.min(style.widows(), last + 1)) {
      cost += costs.widow();
    }
    return cost;
  }
}
