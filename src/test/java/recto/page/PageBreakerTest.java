package recto.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static recto.page.Breaking.drafts;
import static recto.page.Strips.BOOK;
import static recto.page.Strips.GRID;
import static recto.page.Strips.lines;
import static recto.page.Strips.picture;
import static recto.page.Strips.strip;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import recto.folio.Side;

class PageBreakerTest {
  @Test
  void aFullPageHasAllItsLines() {
    List<PageDraft> pages = drafts(BOOK, Matter.of(lines(100)), Side.RECTO, 1);
    assertEquals(42, pages.get(0).body().size());
    assertEquals(42, pages.get(1).body().size());
    assertEquals(16, pages.get(2).body().size());
    assertEquals(Side.VERSO, pages.get(1).side());
  }

  @Test
  void aHeadIsNotStrandedAtTheFoot() {
    List<Strip> strips = lines(60);
    strips.set(41, strips.get(41).withFaults(Faults.withHead(Faults.NONE, 2)));
    List<PageDraft> pages = drafts(BOOK, Matter.of(strips), Side.RECTO, 1);
    assertEquals(41, pages.get(0).body().size());
  }

  @Test
  void bothPagesOfASpreadAreALineLongerWhereThatSavesAWidow() {
    List<Strip> strips = lines(42 + 86);
    strips.set(42 + 83, strips.get(42 + 83).withFaults(Faults.WIDOW));
    for (int i = 60; i < 42 + 83; i++) {
      strips.set(i, strips.get(i).withFaults(i == 84 ? Faults.NONE : Faults.KEPT));
    }
    List<PageDraft> pages = drafts(BOOK, Matter.of(strips), Side.RECTO, 1);
    assertEquals(43, pages.get(1).body().size());
    assertEquals(43, pages.get(2).body().size());
    assertEquals(3, pages.size());
  }

  @Test
  void aPageEndsWhereAnEditorAsksForItAndPaysNothing() {
    List<Strip> strips = lines(100);
    strips.set(9, strips.get(9).withFaults(Faults.ENDS));
    for (Side start : List.of(Side.RECTO, Side.VERSO)) {
      List<PageDraft> pages = drafts(BOOK, Matter.of(strips), start, 1);
      assertEquals(10, pages.get(0).body().size());
      assertEquals(Bill.NOTHING, pages.get(0).bill());
      assertEquals(42, pages.get(1).body().size());
      assertEquals(Bill.NOTHING, pages.get(1).bill());
    }
  }

  @Test
  void aParagraphIsALineLongerWhereThatFillsAPage() {
    List<Strip> strips = lines(90);
    for (int i = 35; i < 45; i++) {
      strips.set(i, strips.get(i).withFaults(i == 40 ? Faults.NONE : Faults.KEPT));
    }
    int[] from = new int[89];
    for (int i = 0; i < from.length; i++) {
      from[i] = i < 10 ? i : i + 2;
    }
    Matter matter = Matter.of(strips, from).with(Map.of(9, List.of(new Variant(1, 6, lines(4)))));
    PageDraft page = drafts(BOOK, matter, Side.VERSO, 1).get(0);
    assertEquals(42, page.body().size());
    assertEquals(BOOK.pageCosts().looseness(), page.bill().of(Cause.LOOSENESS));
    assertEquals(6, page.bill().total());
  }

  @Test
  void aPageShortOfALineHasItAboveItsHead() {
    List<Strip> strips = lines(90);
    strips.set(20, strips.get(20).sunk(0).with(Faults.NONE, List.of(), 2 * GRID));
    for (int i = 30; i < 50; i++) {
      strips.set(i, strips.get(i).withFaults(i == 38 ? Faults.NONE : Faults.KEPT));
    }
    PageDraft page = drafts(BOOK, Matter.of(strips), Side.VERSO, 1).get(0);
    assertEquals(39, page.body().size());
    assertEquals(BOOK.page().depth(), page.body().get(38).y());
    assertEquals(4 * GRID, page.body().get(21).y() - page.body().get(20).y());
    assertEquals(BOOK.pageCosts().stretch(), page.bill().total());
    assertEquals(BOOK.pageCosts().stretch(), page.bill().of(Cause.STRETCH));
  }

  @Test
  void aPageThatLacksRoomForALineHasItFromTheWhiteAboveItsHead() {
    List<Strip> strips = lines(90);
    strips.set(20, strips.get(20).with(Faults.NONE, List.of(), 2 * GRID));
    for (int i = 30; i < 50; i++) {
      strips.set(i, strips.get(i).withFaults(i == 40 ? Faults.NONE : Faults.KEPT));
    }
    PageDraft page = drafts(BOOK, Matter.of(strips), Side.VERSO, 1).get(0);
    assertEquals(41, page.body().size());
    assertEquals(BOOK.page().depth(), page.body().get(40).y());
    assertEquals(2 * GRID, page.body().get(21).y() - page.body().get(20).y());
    assertEquals(BOOK.pageCosts().lessWhite(), page.bill().total());
    assertEquals(BOOK.pageCosts().lessWhite(), page.bill().of(Cause.LESS_WHITE));
  }

  @Test
  void theLastLineOfWhiteAboveAHeadIsNotTaken() {
    List<Strip> strips = lines(90);
    strips.set(20, strips.get(20).with(Faults.NONE, List.of(), GRID));
    for (int i = 30; i < 50; i++) {
      strips.set(i, strips.get(i).withFaults(i == 41 ? Faults.NONE : Faults.KEPT));
    }
    PageDraft page = drafts(BOOK, Matter.of(strips), Side.VERSO, 1).get(0);
    assertEquals(42, page.body().size());
    assertEquals(3 * GRID - GRID, page.body().get(21).y() - page.body().get(20).y());
    assertEquals(BOOK.pageCosts().longLine(), page.bill().total());
  }

  @Test
  void aPageALineShortEndsOnALineAlsoWhereABlockIsAtItsFoot() {
    long small = GRID - GRID / 8;
    List<Strip> strips = lines(35);
    for (int i = 35; i < 90; i++) {
      strips.add(strip(small, List.of()));
    }
    for (int i = 20; i < 60; i++) {
      strips.set(i, strips.get(i).withFaults(i == 40 ? Faults.NONE : Faults.KEPT));
    }
    PageDraft page = drafts(BOOK, Matter.of(strips), Side.VERSO, 1).get(0);
    assertEquals(41, page.body().size());
    assertEquals(BOOK.pageCosts().shortLine(), page.bill().of(Cause.SHORT));
    assertEquals(BOOK.page().depth() - GRID, page.body().get(40).y());
  }

  @Test
  void aPictureIsMadeSmallerWhereItFitsThen() {
    List<Strip> strips = lines(60);
    strips.set(20, picture(24));
    PageDraft page = drafts(BOOK, Matter.of(strips), Side.VERSO, 1).get(0);
    assertEquals(21, page.body().size());
    Plate plate = page.body().get(20).strip().pictures().get(0);
    assertEquals(22 * GRID, plate.height());
    assertEquals(22 * GRID, plate.width());
    assertEquals(GRID, plate.x());
    assertEquals(BOOK.page().depth(), page.body().get(20).y());
    assertEquals(2 * BOOK.pageCosts().smaller(), page.bill().of(Cause.SMALLER));
  }

  @Test
  void aPageIsLeftShortBeforeAHeadWhosePictureDoesNotFit() {
    List<Strip> strips = lines(60);
    strips.set(24, strips.get(24).withFaults(Faults.withHead(Faults.NONE, 2)));
    strips.set(25, picture(30));
    List<PageDraft> pages = drafts(BOOK, Matter.of(strips), Side.VERSO, 1);
    assertEquals(24, pages.get(0).body().size());
    int most = BOOK.pageCosts().shortMost() + 18 * BOOK.pageCosts().shortLine();
    assertEquals(most, pages.get(0).bill().of(Cause.SHORT));
    assertEquals(0, pages.get(0).bill().of(Cause.HEAD));
  }
}
