package recto.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static recto.page.Breaking.drafts;
import static recto.page.Breaking.withPage;
import static recto.page.Strips.BOOK;
import static recto.page.Strips.GRID;
import static recto.page.Strips.lines;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.folio.Side;
import recto.page.PageDraft.Edge;
import recto.page.PageDraft.Placed;
import recto.style.Stylesheet;

/** Where columns end and begin. */
class ColumnBreaksTest {
  @Test
  void columnsOfTheLastPageAreBalanced() {
    List<PageDraft> pages = drafts(BOOK, Matter.of(lines(104)), Side.RECTO, 2);
    assertEquals(2, pages.size());
    long second =
        pages.get(1).body().stream().filter(placed -> placed.edge() == Edge.RIGHT).count();
    assertEquals(10, second);
  }

  @Test
  void balancedColumnsTakeALineMoreForAnOrphan() {
    List<Strip> strips = lines(20);
    for (int i = 3; i < 9; i++) {
      strips.set(i, strips.get(i).withFaults(Faults.KEPT));
    }
    strips.set(9, strips.get(9).withFaults(Faults.ORPHAN));
    assertEquals(9, right(strips));
    strips.set(10, strips.get(10).withFaults(Faults.ORPHAN));
    assertEquals(8, right(strips));
    strips.set(11, strips.get(11).withFaults(Faults.ORPHAN));
    assertEquals(10, right(strips), "three lines are too many");
  }

  private static long right(List<Strip> strips) {
    PageDraft page = drafts(BOOK, Matter.of(strips), Side.RECTO, 2).get(0);
    return page.body().stream().filter(placed -> placed.edge() == Edge.RIGHT).count();
  }

  @Test
  void columnsOfAPageEndOnOneLine() {
    List<Strip> strips = lines(300);
    strips.set(41, strips.get(41).withFaults(Faults.ORPHAN));
    strips.set(81, strips.get(81).withFaults(Faults.ORPHAN));
    for (Stylesheet style : List.of(BOOK, withPage(BOOK.page().lines(), 1_000_000, false))) {
      for (Side start : Side.values()) {
        PageDraft page = drafts(style, Matter.of(strips), start, 2).get(0);
        long right = page.body().stream().filter(at -> at.edge() == Edge.RIGHT).count();
        assertEquals(page.body().size(), 2 * right, start + " of " + page.body().size());
      }
    }
  }

  @Test
  void columnsBeginBelowAHeadOverAllOfThem() {
    List<Strip> strips = lines(100);
    strips.set(0, strips.get(0).sunk(2 * GRID));
    List<PageDraft> pages = drafts(BOOK, Matter.of(strips).spanning(1), Side.RECTO, 2);
    List<Placed> first = pages.get(0).body();
    assertEquals(3 * GRID, first.get(1).y());
    assertEquals(3 * GRID, top(pages.get(0), Edge.RIGHT));
    assertEquals((42 - 2) + (42 - 3), first.size());
    assertEquals(0, top(pages.get(1), Edge.LEFT));
    assertEquals(0, top(pages.get(1), Edge.RIGHT));
  }

  private static long top(PageDraft page, Edge edge) {
    return page.body().stream()
        .filter(placed -> placed.edge() == edge)
        .mapToLong(Placed::y)
        .min()
        .orElseThrow();
  }

  @Test
  void columnsOfASinglePageAreBalancedBelowTheirHead() {
    List<PageDraft> pages = drafts(BOOK, Matter.of(lines(21)).spanning(1), Side.RECTO, 2);
    assertEquals(1, pages.size());
    assertEquals(10, pages.get(0).body().stream().filter(at -> at.edge() == Edge.RIGHT).count());
    assertEquals(10 * GRID, pages.get(0).body().stream().mapToLong(Placed::y).max().orElseThrow());
  }
}
