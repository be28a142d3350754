package recto.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Progress;
import recto.folio.Side;
import recto.page.PageDraft.Edge;
import recto.page.PageDraft.Placed;
import recto.style.Stylesheet;
import recto.style.Stylesheets;
import recto.unit.Length;

class ColumnGridTest {
  private static final Stylesheet BOOK = Stylesheets.builtIn("book");
  private static final long GRID = BOOK.page().leading();
  private static final long DEPTH = BOOK.page().depth();
  private static final long SMALL = Length.points(10.5);

  /** What is lost where the depth is not a multiple of the lines that fill it. */
  private static final long ROUNDING = 100;

  private static final ColumnGrid COLUMNS = new ColumnGrid(GRID, DEPTH, 32);

  @Test
  void columnsEndOnTheLastLineOfTheTextAndTheirLinesStandBesideEachOther() {
    List<Strip> strips = strips(300, SMALL);
    for (int i = 7; i < 300; i += 9) {
      strips.set(i, strips.get(i).with(Faults.NONE, List.of(), SMALL));
    }
    Matter matter = COLUMNS.fitted(Matter.of(strips));
    long line = matter.line(GRID);
    PageDraft page = pages(matter).get(0);
    for (Edge edge : List.of(Edge.LEFT, Edge.RIGHT)) {
      assertAtFoot(foot(page, edge));
    }
    for (Placed placed : page.body()) {
      assertEquals(0, placed.y() % line);
    }
  }

  @Test
  void columnsBelowAHeadOfThePageEndOnItToo() {
    List<Strip> strips = strips(300, SMALL);
    strips.add(0, strip(2 * GRID, true));
    Matter matter = COLUMNS.fitted(Matter.of(strips).spanning(1));
    PageDraft page = pages(matter).get(0);
    assertAtFoot(foot(page, Edge.LEFT));
    assertAtFoot(foot(page, Edge.RIGHT));
    List<Placed> right = page.body().stream().filter(at -> at.edge() == Edge.RIGHT).toList();
    assertEquals(page.body().get(1).y(), right.get(0).y());
    assertTrue(right.get(0).y() > 0);
  }

  @Test
  void aLineOfWhiteAboveTheLettersOfAnIndexMakesAColumnEndWithOthers() {
    List<Strip> strips = strips(300, SMALL);
    strips.set(19, strips.get(19).with(Faults.NONE, List.of(), SMALL));
    for (int i = 25; i < 60; i++) {
      strips.set(i, strips.get(i).withFaults(i == 49 ? Faults.NONE : Faults.KEPT));
    }
    Matter matter = COLUMNS.fitted(Matter.of(strips));
    PageDraft page = pages(matter).get(0);
    assertEquals(50, page.body().stream().filter(at -> at.edge() == Edge.LEFT).count());
    assertAtFoot(foot(page, Edge.LEFT));
    assertEquals(BOOK.pageCosts().stretch(), page.bill().of(Cause.STRETCH));
  }

  @Test
  void linesThatAreNotOfOneLeadingStayAsTheyAre() {
    List<Strip> strips = strips(100, SMALL);
    strips.set(50, strip(SMALL + 1, false));
    Matter mixed = Matter.of(strips);
    assertSame(mixed, COLUMNS.fitted(mixed));
    Matter onGrid = Matter.of(List.of(strip(GRID, true), strip(GRID, true)));
    assertSame(onGrid, COLUMNS.fitted(onGrid));
    assertFalse(onGrid.isLed());
  }

  @Test
  void linesThatWouldHaveToBeLedFarApartAreOnlyCounted() {
    Matter high = COLUMNS.fitted(Matter.of(strips(20, DEPTH * 10 / 55)));
    assertEquals(DEPTH * 10 / 55, high.line(GRID));
    assertEquals(DEPTH * 10 / 55, high.strips().get(3).lead());
  }

  private static void assertAtFoot(long foot) {
    assertTrue(Math.abs(DEPTH - foot) < ROUNDING, "ends " + foot);
  }

  private static long foot(PageDraft page, Edge edge) {
    return page.body().stream()
        .filter(placed -> placed.edge() == edge)
        .mapToLong(Placed::y)
        .max()
        .orElseThrow();
  }

  private static List<PageDraft> pages(Matter matter) {
    Compositor idle =
        new Compositor(
            BOOK,
            BOOK,
            () -> {
              throw new IllegalStateException("nothing is to be composed");
            },
            1,
            Progress.UNSEEN);
    try {
      return new PageBreaker(BOOK, idle).drafts(matter, Side.RECTO, 2);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Strip> strips(int count, long lead) {
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      strips.add(strip(lead, false));
    }
    return strips;
  }

  private static Strip strip(long lead, boolean grid) {
    return new Strip(
        lead, 0, 0, 0, 0, 0, grid, 0, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
