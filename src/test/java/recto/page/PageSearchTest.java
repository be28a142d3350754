package recto.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recto.page.Breaking.cost;
import static recto.page.Breaking.drafts;
import static recto.page.Breaking.small;
import static recto.page.Breaking.withPage;
import static recto.page.RandomMatter.lifelike;
import static recto.page.RandomMatter.random;
import static recto.page.Strips.BOOK;
import static recto.page.Strips.GRID;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import recto.Trials;
import recto.folio.Side;
import recto.page.PageDraft.Placed;
import recto.style.Stylesheet;

/** What is found is the cheapest, and whole. */
class PageSearchTest {
  @Test
  void theCheapestWayIsTheOneThatTryingAllFinds() {
    Stylesheet small = small(Integer.MAX_VALUE);
    Trials.of(
        150,
        random -> {
          Matter matter = random(random, 7 + random.nextInt(12));
          Side start = random.nextBoolean() ? Side.RECTO : Side.VERSO;
          assertEquals(new EveryWay(small, matter, start).cheapest(), cost(small, matter, start));
        });
  }

  @Test
  void noBreakThatWasConsideredIsCheaperThanTheOneChosen() {
    Stylesheet small = small(Integer.MAX_VALUE);
    Trials.of(
        20,
        random -> {
          Matter matter = random(random, 30);
          List<Column> way =
              new PageSearch(small, matter, 1, small.page().depth())
                  .cheapest(Side.VERSO, Integer.MAX_VALUE);
          Inquest inquest = new Inquest(small, matter, Side.VERSO, 1, way);
          for (int page = 0; page < way.size(); page++) {
            List<Considered> considered = inquest.considered(page);
            assertEquals(1, considered.stream().filter(Considered::chosen).count());
            for (Considered each : considered) {
              assertTrue(each.more() >= 0, () -> each + " would have been cheaper");
              if (each.chosen()) {
                assertEquals(way.get(page).bill(), each.bill());
              }
            }
          }
        });
  }

  @Test
  void theStylesPruningLosesNothing() {
    Stylesheet exact = withPage(BOOK.page().lines(), Integer.MAX_VALUE);
    Trials.of(
        60,
        random -> {
          Matter matter = lifelike(random, 600);
          assertEquals(cost(exact, matter, Side.VERSO), cost(BOOK, matter, Side.VERSO));
        });
  }

  @Test
  void amongManyNotesItLosesNothingEither() {
    Stylesheet exact = withPage(BOOK.page().lines(), Integer.MAX_VALUE);
    Trials.of(
        40,
        random -> {
          Matter matter = lifelike(random, 200, 2 + random.nextInt(6));
          assertEquals(cost(exact, matter, Side.VERSO), cost(BOOK, matter, Side.VERSO));
        });
  }

  @Test
  void everyStripAndNoteLineStandsOnceInOrderInItsPlace() {
    Stylesheet small = small(BOOK.pageCosts().pruning());
    Trials.of(
        40,
        random -> {
          Matter matter = Matter.of(random(random, 30 + random.nextInt(40)).strips());
          List<Strip> strips = matter.strips();
          List<PageDraft> pages = drafts(small, matter, Side.VERSO, 1);
          int next = 0;
          List<Strip> notes = new ArrayList<>();
          for (PageDraft page : pages) {
            for (Placed placed : page.body()) {
              assertSame(strips.get(next++), placed.strip());
              assertEquals(0, placed.y() % small.page().leading(), "off the grid");
              assertTrue(placed.y() <= small.page().depth() + GRID, "too deep");
              for (FootNote note : placed.strip().notes()) {
                Strip first = note.strips().get(0);
                assertTrue(
                    page.notes().stream().anyMatch(foot -> foot.strip().equals(first)),
                    "not begun here");
              }
            }
            page.notes().forEach(placed -> notes.add(placed.strip()));
          }
          assertEquals(strips.size(), next);
          List<Strip> called =
              strips.stream()
                  .flatMap(strip -> strip.notes().stream())
                  .flatMap(note -> note.strips().stream())
                  .toList();
          assertEquals(called, notes);
        });
  }
}
