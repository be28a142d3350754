package recto.page;

import java.util.List;
import recto.diagnostic.Progress;
import recto.folio.Side;
import recto.style.StyleException;
import recto.style.Stylesheet;
import recto.style.StylesheetReader;

/** Breaks strips to pages; nothing is composed. */
final class Breaking {
  private Breaking() {}

  static List<PageDraft> drafts(Stylesheet style, Matter matter, Side start, int columns) {
    Compositor idle =
        new Compositor(
            style,
            style,
            () -> {
              throw new IllegalStateException("nothing is to be composed");
            },
            1,
            Progress.UNSEEN);
    try {
      return new PageBreaker(style, idle).drafts(matter, start, columns);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the pages chosen cost. */
  static long cost(Stylesheet style, Matter matter, Side start) {
    return new PageSearch(style, matter, 1, style.page().depth())
        .cheapest(start, style.pageCosts().pruning()).stream()
            .mapToLong(column -> column.bill().total())
            .sum();
  }

  /** A page of six lines. */
  static Stylesheet small(int pruning) {
    return withPage(6, pruning);
  }

  static Stylesheet withPage(int lines, int pruning) {
    return withPage(lines, pruning, true);
  }

  static Stylesheet withPage(int lines, int pruning, boolean mirrored) {
    try {
      return new StylesheetReader(
              List.of(
                  "page.lines=" + lines,
                  "page.mirrored=" + mirrored,
                  "page-costs.pruning=" + pruning))
          .read("book");
    } catch (StyleException e) {
      throw new IllegalStateException(e);
    }
  }
}
