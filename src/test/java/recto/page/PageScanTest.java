package recto.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recto.page.Breaking.small;
import static recto.page.Breaking.withPage;
import static recto.page.RandomMatter.random;
import static recto.page.Strips.GRID;
import static recto.page.Strips.lines;
import static recto.page.Strips.note;
import static recto.page.Strips.with;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import recto.Trials;
import recto.style.Stylesheet;

/** The ways in which a page may end. */
class PageScanTest {
  private static final Stylesheet TWELVE = withPage(12, Integer.MAX_VALUE);

  private static Ending endings(Stylesheet style, Matter matter, int columns) {
    return new PageScan(style, matter, columns).endings(0, Nodes.NONE, 0, style.page().depth());
  }

  /** Three lines, and below white many more. */
  private static List<Strip> parted(int white) {
    List<Strip> strips = new ArrayList<>(lines(30));
    Strip below = strips.get(3);
    strips.set(3, below.with(below.faults(), List.of(), white * GRID));
    return strips;
  }

  private static boolean stretches(Ending ending) {
    return IntStream.range(0, ending.count()).anyMatch(ending::stretched);
  }

  private static boolean tightens(Ending ending) {
    return IntStream.range(0, ending.count()).anyMatch(ending::tightened);
  }

  @Test
  void onlyAPageWithoutNotesHasALineThatItLacksAsWhite() {
    List<Strip> strips = parted(1);
    assertTrue(stretches(endings(TWELVE, Matter.of(strips), 1)));
    strips.set(0, with(strips.get(0), note(2)));
    assertFalse(stretches(endings(TWELVE, Matter.of(strips), 1)));
  }

  @Test
  void oneLineOfWhiteInTwoEqualPlacesIsUnevenAndTwoAreNot() {
    List<Strip> strips = parted(1);
    Strip below = strips.get(6);
    strips.set(6, below.with(below.faults(), List.of(), GRID));
    Ending ending = endings(TWELVE, Matter.of(strips), 1);
    Set<String> ways = new HashSet<>();
    for (int i = 0; i < ending.count(); i++) {
      if (ending.stretched(i)) {
        ways.add(ending.empty(i) + (ending.uneven(i) ? " uneven" : " even"));
      }
    }
    assertEquals(Set.of("1 uneven", "2 even"), ways);
  }

  @Test
  void onlyAPageOfOneColumnGivesALineOfItsWhite() {
    Matter matter = Matter.of(parted(2));
    assertTrue(tightens(endings(TWELVE, matter, 1)));
    assertFalse(tightens(endings(TWELVE, matter, 2)));
    assertFalse(tightens(endings(TWELVE, Matter.of(parted(1)), 1)));
  }

  @Test
  void aLongerParagraphBringsAPageNoFurtherFromItsFootThanALine() {
    assertEquals(Set.of("4: 2 left", "4: 1 left, 1 longer"), afterFour(6));
    assertEquals(Set.of("4: 3 left"), afterFour(7));
  }

  /** How a page of so many lines may end after a paragraph of four lines that could have five. */
  private static Set<String> afterFour(int page) {
    Matter matter =
        Matter.of(lines(8), new int[] {0, 4, 8})
            .with(Map.of(0, List.of(new Variant(1, 5, lines(5)))));
    Ending ending = endings(withPage(page, Integer.MAX_VALUE), matter, 1);
    Set<String> ways = new HashSet<>();
    for (int i = 0; i < ending.count(); i++) {
      if (ending.place(i) == 4 && !ending.stretched(i)) {
        int longer = ending.looseness(i);
        ways.add(
            "4: " + ending.empty(i) + " left" + (longer == 0 ? "" : ", " + longer + " longer"));
      }
    }
    return ways;
  }

  @Test
  void whatIsTooDeepEndsNothingWhileItsNoteGoesOn() {
    Strip deep =
        new Strip(
            GRID,
            0,
            20 * GRID,
            0,
            0,
            0,
            true,
            Faults.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(note(90)),
            List.of());
    Ending ending = endings(TWELVE, Matter.of(List.of(deep)), 1);
    assertEquals(1, ending.count());
    assertTrue(ending.overfull(0));
    assertEquals(0, ending.note(0));
    assertFalse(ending.last(0));
  }

  @Test
  void noTwoWaysAreTheSame() {
    Stylesheet small = small(Integer.MAX_VALUE);
    Trials.of(
        100,
        random -> {
          Ending ending = endings(small, random(random, 20), 1);
          Set<String> ways = new HashSet<>();
          for (int i = 0; i < ending.count(); i++) {
            String way =
                String.join(
                    " ",
                    List.of(
                        ending.place(i) + ", " + ending.note(i) + ", " + ending.line(i),
                        ending.empty(i) + (ending.stretched(i) ? " stretched" : ""),
                        (ending.tightened(i) ? "tightened " : "") + ending.smaller(i)));
            assertTrue(ways.add(way), () -> way + " twice");
          }
        });
  }
}
