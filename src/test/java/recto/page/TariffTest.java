package recto.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import recto.folio.Side;
import recto.style.PageCosts;

/** What pages pay, by the costs of the book. */
class TariffTest {
  private static final PageCosts COSTS = Strips.BOOK.pageCosts();
  private static final int LINES = 36;

  private final Tariff tariff = new Tariff(COSTS, true, 1);

  /** A page that ends so many lines above its foot, with these faults. */
  private static Ending page(int empty, int faults) {
    return new Ending().add(9, empty, LINES, faults);
  }

  private int recto(Ending ending) {
    return tariff.charge(ending, 0, Side.RECTO);
  }

  private int verso(Ending ending) {
    return tariff.charge(ending, 0, Side.VERSO);
  }

  @Test
  void aFullPagePaysNothing() {
    assertEquals(0, recto(page(0, Faults.NONE)));
  }

  @Test
  void aHyphenCostsDoubleWhereTheLeafIsTurned() {
    Ending hyphen = page(0, Faults.HYPHEN);
    assertTrue(COSTS.hyphen() > 0);
    assertEquals(COSTS.hyphen(), verso(hyphen));
    assertEquals(2 * COSTS.hyphen(), recto(hyphen));
    assertEquals(2 * COSTS.hyphen(), new Tariff(COSTS, false, 1).charge(hyphen, 0, Side.VERSO));
  }

  @Test
  void aNoteThatGoesOnCostsByTheSide() {
    Ending split = page(0, Faults.NONE).withNotes(true).leaving(3, 2);
    assertEquals(COSTS.splitVerso(), verso(split));
    assertEquals(COSTS.splitRecto(), recto(split));
    assertTrue(COSTS.splitVerso() < COSTS.splitRecto());
  }

  @Test
  void aShortPagePaysTheSquareUpToTheMostAndThenItsLines() {
    assertEquals(COSTS.shortLine(), verso(page(1, Faults.NONE)));
    assertEquals(4 * COSTS.shortLine(), verso(page(2, Faults.NONE)));
    assertTrue(900 * COSTS.shortLine() > COSTS.shortMost());
    assertEquals(COSTS.shortMost() + 30 * COSTS.shortLine(), verso(page(30, Faults.NONE)));
    assertEquals(COSTS.shortMost() + 31 * COSTS.shortLine(), verso(page(31, Faults.NONE)));
  }

  @Test
  void whiteAboveNotesIsCheaper() {
    assertEquals(4 * COSTS.noteWhite(), verso(page(2, Faults.NONE).withNotes(true)));
    assertTrue(COSTS.noteWhite() < COSTS.shortLine());
  }

  @Test
  void whatIsPutInOrTakenAwayHasItsPrice() {
    assertEquals(4 * COSTS.stretch(), verso(page(2, Faults.NONE).stretched()));
    assertEquals(COSTS.lessWhite(), verso(page(0, Faults.NONE).tightened()));
    assertEquals(
        COSTS.stretch() + COSTS.uneven(), verso(page(1, Faults.NONE).stretched().even(false)));
    assertEquals(COSTS.stretch(), verso(page(1, Faults.NONE).stretched().even(true)));
    assertEquals(2 * COSTS.smaller(), verso(page(0, Faults.NONE).withSmaller(2)));
    assertEquals(COSTS.longLine(), verso(page(-1, Faults.NONE)));
    assertEquals(17, verso(page(0, Faults.NONE).loose(1, 17)));
    assertTrue(
        COSTS.uneven() > COSTS.stretch()
            && COSTS.stretch() > 0
            && COSTS.lessWhite() > 0
            && COSTS.smaller() > 0);
  }

  @Test
  void theLastPagePaysForNothingButForBeingNearlyEmpty() {
    int most = COSTS.endingLines();
    for (int lines : new int[] {1, most - 1, most, most + 1}) {
      Ending last = new Ending().add(9, LINES - lines, lines, Faults.WIDOW).ending(true);
      int lacking = Math.max(0, most - lines);
      assertEquals(lacking * lacking * COSTS.ending(), recto(last), lines + " lines");
      Tariff columns = new Tariff(COSTS, true, 2);
      assertEquals(lacking * COSTS.ending(), columns.charge(last, 0, Side.RECTO));
    }
    assertTrue(most > 1 && COSTS.ending() > 0);
  }

  @Test
  void eachFaultHasItsPriceAndAllAreAdded() {
    int all = Faults.WIDOW | Faults.ORPHAN | Faults.TORN | Faults.KEPT;
    int sum = COSTS.widow() + COSTS.orphan() + COSTS.tornRow() + COSTS.kept();
    assertEquals(sum, verso(page(0, all)));
    assertEquals(sum + 3 * COSTS.head(), verso(page(0, Faults.withHead(all, 3))));
    assertEquals(COSTS.widow(), verso(page(0, Faults.WIDOW)));
  }

  @Test
  void pagesOfASpreadPayForTheLinesBetweenTheirEndsAndColumnsDouble() {
    Ending ending = page(0, Faults.NONE);
    assertEquals(0, tariff.spread(ending, 0, -2, Tariff.ALONE, false));
    assertEquals(3 * COSTS.spread(), tariff.spread(ending, 0, -2, 1, false));
    assertEquals(6 * COSTS.spread(), tariff.spread(ending, 0, -2, 1, true));
    assertEquals(0, tariff.spread(ending.ending(true), 0, -2, 1, true));
  }

  @Test
  void aPageThatBurstsPaysForThatAlone() {
    Ending bursting = page(-1, Faults.WIDOW).bursting();
    assertEquals(1_000_000, recto(bursting));
    assertEquals(1_000_000, tariff.bill().total());
  }
}
