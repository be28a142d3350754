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
  public List<PageDraft> drafts(List<Strip> strips, Side start, int columns) {
    if (strips.isEmpty()) {
      return List.of();
    }
    List<Column> path = new PageSearch(style, strips, columns, depth()).cheapest(start);
    if (columns > 1) {
      path = balanced(strips, path, columns);
    }
    return new PageMaker(style, strips, columns).pages(path);
  }

  private long depth() {
    return style.page().depth();
  }

  /** The columns of the last page are set anew in the least depth that holds them. */
  private List<Column> balanced(List<Strip> strips, List<Column> path, int columns) {
    int last = (path.size() - 1) / columns * columns;
    Column first = path.get(last);
    if (first.carried() != null) {
      return path;
    }
    List<Strip> rest = strips.subList(first.start(), strips.size());
    long leading = style.page().leading();
    for (long depth = leading; depth < depth(); depth += leading) {
      List<Column> shorter = new PageSearch(style, rest, columns, depth).cheapest(first.side());
      if (shorter.size() <= columns && shorter.stream().noneMatch(Column::overfull)) {
        List<Column> whole = new ArrayList<>(path.subList(0, last));
        shorter.forEach(column -> whole.add(column.after(first.start())));
        return whole;
      }
    }
    return path;
  }
}
