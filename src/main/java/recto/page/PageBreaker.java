package recto.page;

import java.util.ArrayList;
import java.util.List;
import recto.folio.Side;
import recto.style.Stylesheet;

/** Breaks the strips of a section into pages, all breaks chosen together. */
public final class PageBreaker {
  private final Stylesheet style;

  public PageBreaker(Stylesheet style) {
    this.style = style;
  }

  /**
   * The pages of a section.
   *
   * @param start the side of its first page
   * @param columns how many columns a page has
   */
  public List<PageDraft> drafts(Matter matter, Side start, int columns) {
    if (matter.end == 0) {
      return List.of();
    }
    List<Column> way = new PageSearch(style, matter, columns, depth()).cheapest(start);
    if (columns > 1) {
      way = balanced(matter, way, columns);
    }
    return new PageMaker(style, matter, columns).pages(way);
  }

  /** True of a column that is too deep or ends where none should, as after a head. */
  private static boolean bad(Column column) {
    return column.overfull() || column.bill().of(Cause.HEAD) > 0;
  }

  private long depth() {
    return style.page().depth();
  }

  /** The columns of the last page are set anew in the least depth that holds them. */
  private List<Column> balanced(Matter matter, List<Column> way, int columns) {
    int last = (way.size() - 1) / columns * columns;
    Column first = way.get(last);
    int start = first.start();
    if (first.carried() != null || start >= matter.end) {
      return way;
    }
    Matter rest = Matter.of(matter.strips().subList(start, matter.end));
    long leading = style.page().leading();
    for (long depth = leading; depth < depth(); depth += leading) {
      List<Column> shorter = new PageSearch(style, rest, columns, depth).cheapest(first.side());
      if (shorter.size() <= columns && shorter.stream().noneMatch(PageBreaker::bad)) {
        List<Column> whole = new ArrayList<>(way.subList(0, last));
        int notes = matter.noteFrom[start];
        shorter.forEach(column -> whole.add(column.after(start, notes)));
        return whole;
      }
    }
    return way;
  }
}
