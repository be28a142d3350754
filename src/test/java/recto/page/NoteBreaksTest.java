package recto.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recto.page.Breaking.drafts;
import static recto.page.Breaking.withPage;
import static recto.page.Strips.BOOK;
import static recto.page.Strips.GRID;
import static recto.page.Strips.lines;
import static recto.page.Strips.note;
import static recto.page.Strips.picture;
import static recto.page.Strips.with;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import recto.Trials;
import recto.folio.Side;
import recto.page.PageDraft.Placed;
import recto.style.Stylesheet;

/** Notes begin on the page of their call, and go on overleaf. */
class NoteBreaksTest {
  @Test
  void aNoteBeginsOnThePageOfItsCallAndEndsAtTheFoot() {
    List<Strip> strips = lines(60);
    strips.set(10, with(strips.get(10), note(8)));
    List<PageDraft> pages = drafts(BOOK, Matter.of(strips), Side.RECTO, 1);
    List<Placed> notes = pages.get(0).notes();
    assertEquals(8, notes.size());
    assertEquals(BOOK.page().depth(), notes.get(7).y());
    Placed last = pages.get(0).body().get(pages.get(0).body().size() - 1);
    assertTrue(pages.get(0).rules().get(0).y() > last.y());
  }

  @Test
  void theRuleAboveANoteThatBeginsWithAPictureStandsAboveThat() {
    List<Strip> whole = new ArrayList<>(note(3).strips());
    whole.add(0, picture(6));
    PageDraft page = drafts(BOOK, called(whole), Side.RECTO, 1).get(0);
    Strip.Stroke rule = page.rules().get(0);
    long top = page.notes().get(0).y() - 6 * GRID;
    assertTrue(rule.y() + rule.height() < top, "through the picture");
    long text = page.body().get(page.body().size() - 1).y();
    assertTrue(rule.y() > text, "in the text");
  }

  @Test
  void aLongNoteIsSplitWithTwoLinesOnEitherSide() {
    List<Strip> strips = lines(60);
    strips.set(20, with(strips.get(20), note(40)));
    List<PageDraft> pages = drafts(BOOK, Matter.of(strips), Side.RECTO, 1);
    int first = pages.get(0).notes().size();
    assertTrue(first >= 2 && first <= 38, "split after " + first);
    assertEquals(40, first + pages.get(1).notes().size());
  }

  @Test
  void aNoteLongerThanPagesComesToItsEnd() {
    List<Strip> strips = lines(5);
    strips.set(1, with(strips.get(1), note(150)));
    List<PageDraft> pages = drafts(BOOK, Matter.of(strips), Side.RECTO, 1);
    assertEquals(150, pages.stream().mapToInt(page -> page.notes().size()).sum());
    assertEquals(5, pages.stream().mapToInt(page -> page.body().size()).sum());
  }

  @Test
  void aNoteOfManyPagesComesToItsEndWhereNoOtherTextFollows() {
    List<Strip> strips = List.of(with(lines(1).get(0), note(900)));
    List<PageDraft> pages = drafts(BOOK, Matter.of(strips), Side.RECTO, 1);
    assertEquals(900, pages.stream().mapToInt(page -> page.notes().size()).sum());
  }

  @Test
  void aNoteIsNotPartedWhereItsParagraphWouldLeaveALineAlone() {
    FootNote whole = note(40);
    List<Strip> lines = new ArrayList<>(whole.strips());
    PageDraft page = drafts(BOOK, called(lines), Side.RECTO, 1).get(0);
    int parted = page.notes().size();
    lines.set(parted - 1, lines.get(parted - 1).withFaults(Faults.ORPHAN));
    page = drafts(BOOK, called(lines), Side.RECTO, 1).get(0);
    assertEquals(parted - 1, page.notes().size());
  }

  private static Matter called(List<Strip> note) {
    List<Strip> strips = lines(60);
    strips.set(20, with(strips.get(20), new FootNote(note(1).text(), note)));
    return Matter.of(strips);
  }

  @Test
  void notesOfOneLineAllBeginBelowItAndNoneIsTooDeep() {
    Stylesheet style = withPage(14, BOOK.pageCosts().pruning());
    Trials.of(
        60,
        random -> {
          List<Strip> strips = lines(40);
          for (int i = 0; i < 40; i += 1 + random.nextInt(20)) {
            FootNote[] notes = new FootNote[1 + random.nextInt(6)];
            Arrays.setAll(notes, n -> note(1 + random.nextInt(30)));
            strips.set(i, with(strips.get(i), notes));
          }
          IdentityHashMap<Strip, Integer> pageOf = new IdentityHashMap<>();
          List<PageDraft> pages = drafts(style, Matter.of(strips), Side.VERSO, 1);
          for (int page = 0; page < pages.size(); page++) {
            for (Placed placed : pages.get(page).notes()) {
              assertNull(pageOf.put(placed.strip(), page), "stands twice");
              assertTrue(placed.y() <= style.page().depth() + GRID, "too deep");
            }
          }
          for (int page = 0; page < pages.size(); page++) {
            for (Placed placed : pages.get(page).body()) {
              for (FootNote note : placed.strip().notes()) {
                List<Integer> own = note.strips().stream().map(pageOf::get).toList();
                assertEquals(page, own.get(0));
                assertEquals(own.stream().sorted().toList(), own);
              }
            }
          }
        });
  }
}
