package recto.page;

import java.util.ArrayList;
import java.util.List;
import recto.folio.Side;
import recto.style.Stylesheet;

/** Breaks the strips of a section into pages, all breaks chosen together. */
public final class PageBreaker {
  /** By so many lines columns may be deeper than they need be. */
  private static final int DEEPER = 2;

  private final Stylesheet style;
  private final Compositor compositor;
  private final Loosening loosening;
  private final List<Inquest> inquests = new ArrayList<>();

  /**
   * @param compositor by whom paragraphs are set longer or shorter where that helps a page, and
   *     notes are run in
   */
  public PageBreaker(Stylesheet style, Compositor compositor) {
    this.style = style;
    this.compositor = compositor;
    this.loosening = new Loosening(style, compositor);
  }

  /**
   * The pages of a section.
   *
   * @param start the side of its first page
   * @param columns how many columns a page has
   */
  public List<PageDraft> drafts(Matter matter, Side start, int columns)
      throws InterruptedException {
    if (matter.end == 0) {
      inquests.add(new Inquest(style, matter, start, columns, List.of()));
      return List.of();
    }
    List<Column> first = cheapest(matter, start, columns, style.pageCosts().pruning());
    Matter looser = loosening.loosened(matter, first, columns);
    List<Column> way = way(looser, looser.varies() ? List.of() : first, start, columns);
    // The last page can only be balanced where no paragraph set longer goes on in it.
    if (columns > 1 && way.get(last(way, columns)).start() > matter.end) {
      looser = matter;
      way = way(matter, first, start, columns);
    }
    inquests.add(new Inquest(style, looser, start, columns, way));
    if (columns > 1) {
      way = balanced(matter, way, columns);
    }
    return new PageMaker(style, looser, columns).pages(way, compositor);
  }

  /**
   * The breaks considered for the end of a page.
   *
   * @param section how many sections this breaker broke before its own
   * @param page its number in its section, from 0
   */
  public List<Considered> considered(int section, int page) {
    return inquests.get(section).considered(page);
  }

  /** How many sections it has broken. */
  public int sections() {
    return inquests.size();
  }

  /**
   * The cheapest way; where even that has a dear page, nothing was left out to find it.
   *
   * @param found the cheapest one that was found leaving dear ways out, or none
   */
  private List<Column> way(Matter matter, List<Column> found, Side start, int columns) {
    int pruning = style.pageCosts().pruning();
    List<Column> way = found.isEmpty() ? cheapest(matter, start, columns, pruning) : found;
    boolean cheap = way.stream().allMatch(column -> column.bill().total() <= pruning);
    return cheap && !way.isEmpty() ? way : cheapest(matter, start, columns, Integer.MAX_VALUE);
  }

  private List<Column> cheapest(Matter matter, Side start, int columns, int pruning) {
    return new PageSearch(style, matter, columns, depth()).cheapest(start, pruning);
  }

  /** True of a column that is too deep or ends where none should, as after a head. */
  private static boolean bad(Column column) {
    return column.overfull() || column.bill().of(Cause.HEAD) > 0;
  }

  /** True of a column that leaves one line of a paragraph alone. */
  private static boolean lonely(Column column) {
    return column.bill().of(Cause.WIDOW) + column.bill().of(Cause.ORPHAN) > 0;
  }

  private long depth() {
    return style.page().depth();
  }

  /** The first column of the last page. */
  private static int last(List<Column> way, int columns) {
    return (way.size() - 1) / columns * columns;
  }

  /** The columns of the last page are set anew in less depth. */
  private List<Column> balanced(Matter matter, List<Column> way, int columns) {
    int last = last(way, columns);
    Column first = way.get(last);
    int start = first.start();
    if (first.carried() != null || start >= matter.end) {
      return way;
    }
    List<Column> shorter = shallowest(matter.rest(start), first.side(), columns);
    if (shorter.isEmpty()) {
      return way;
    }
    List<Column> whole = new ArrayList<>(way.subList(0, last));
    int notes = matter.noteFrom[start];
    shorter.forEach(column -> whole.add(column.after(last, start, notes)));
    return whole;
  }

  /**
   * Columns in the least depth that holds them, or a line or two more where these spare them a
   * widow or an orphan; none where they need the depth of the page.
   */
  private List<Column> shallowest(Matter rest, Side side, int columns) {
    List<Column> least = List.of();
    long leading = rest.line(style.page().leading());
    int deeper = 0;
    for (long depth = leading; depth < depth() && deeper <= DEEPER; depth += leading) {
      List<Column> found =
          new PageSearch(style, rest, columns, depth).cheapest(side, Integer.MAX_VALUE);
      if (found.size() <= columns && found.stream().noneMatch(PageBreaker::bad)) {
        if (found.stream().noneMatch(PageBreaker::lonely)) {
          return found;
        }
        least = least.isEmpty() ? found : least;
      }
      deeper += least.isEmpty() ? 0 : 1;
    }
    return least;
  }
}
