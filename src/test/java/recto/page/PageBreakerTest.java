package recto.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Span;
import recto.folio.Side;
import recto.galley.NoteText;
import recto.galley.Paragraph;
import recto.page.PageDraft.Placed;
import recto.style.PageCosts;
import recto.style.PageStyle;
import recto.style.Stylesheet;
import recto.style.Stylesheets;

class PageBreakerTest {
  private static final Stylesheet BOOK = Stylesheets.builtIn("book");
  private static final long GRID = BOOK.page().leading();

  @Test
  void aFullPageHasAllItsLines() {
    List<PageDraft> pages = new PageBreaker(BOOK).drafts(lines(100), Side.RECTO, 1);
    assertEquals(42, pages.get(0).body().size());
    assertEquals(42, pages.get(1).body().size());
    assertEquals(16, pages.get(2).body().size());
    assertEquals(Side.VERSO, pages.get(1).side());
  }

  @Test
  void aHeadIsNotStrandedAtTheFoot() {
    List<Strip> strips = lines(60);
    strips.set(41, strips.get(41).withCost(Keeps.NEVER / 2));
    List<PageDraft> pages = new PageBreaker(BOOK).drafts(strips, Side.RECTO, 1);
    assertEquals(41, pages.get(0).body().size());
  }

  @Test
  void aNoteBeginsOnThePageOfItsCallAndEndsAtTheFoot() {
    List<Strip> strips = lines(60);
    strips.set(10, with(strips.get(10), note(8)));
    List<PageDraft> pages = new PageBreaker(BOOK).drafts(strips, Side.RECTO, 1);
    List<Placed> notes = pages.get(0).notes();
    assertEquals(8, notes.size());
    assertEquals(BOOK.page().depth(), notes.get(7).y());
    Placed last = pages.get(0).body().get(pages.get(0).body().size() - 1);
    assertTrue(pages.get(0).rules().get(0).y() > last.y());
  }

  @Test
  void aLongNoteIsSplitWithTwoLinesOnEitherSide() {
    List<Strip> strips = lines(60);
    strips.set(20, with(strips.get(20), note(40)));
    List<PageDraft> pages = new PageBreaker(BOOK).drafts(strips, Side.RECTO, 1);
    int first = pages.get(0).notes().size();
    assertTrue(first >= 2 && first <= 38, "split after " + first);
    assertEquals(40, first + pages.get(1).notes().size());
  }

  @Test
  void aNoteLongerThanPagesComesToItsEnd() {
    List<Strip> strips = lines(5);
    strips.set(1, with(strips.get(1), note(150)));
    List<PageDraft> pages = new PageBreaker(BOOK).drafts(strips, Side.RECTO, 1);
    assertEquals(150, pages.stream().mapToInt(page -> page.notes().size()).sum());
    assertEquals(5, pages.stream().mapToInt(page -> page.body().size()).sum());
  }

  @Test
  void columnsOfTheLastPageAreBalanced() {
    List<PageDraft> pages = new PageBreaker(BOOK).drafts(lines(104), Side.RECTO, 2);
    assertEquals(2, pages.size());
    long second = pages.get(1).body().stream().filter(placed -> placed.column() == 1).count();
    assertEquals(10, second);
  }

  @RepeatedTest(60)
  void theCheapestWayIsTheOneThatTryingAllFinds(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Stylesheet small = small();
    List<Strip> strips = random(random, 7 + random.nextInt(6));
    List<Column> way = new PageSearch(small, strips, 1, small.page().depth()).cheapest(Side.RECTO);
    long found = way.get(way.size() - 1).cost();
    ColumnScan scan = new ColumnScan(small, strips, small.page().depth());
    assertEquals(tryAll(scan, strips.size(), null), found);
  }

  @RepeatedTest(40)
  void everyStripAndNoteLineStandsOnceInOrderInItsPlace(RepetitionInfo repetition) {
    Random random = new Random(1000 + repetition.getCurrentRepetition());
    Stylesheet small = small();
    List<Strip> strips = random(random, 30 + random.nextInt(40));
    List<PageDraft> pages = new PageBreaker(small).drafts(strips, Side.VERSO, 1);
    int next = 0;
    List<Strip> notes = new ArrayList<>();
    for (PageDraft page : pages) {
      for (Placed placed : page.body()) {
        assertSame(strips.get(next++), placed.strip());
        assertEquals(0, placed.y() % small.page().leading(), "off the grid");
        assertTrue(placed.y() <= small.page().depth(), "too deep");
        for (FootNote note : placed.strip().notes()) {
          Strip first = note.strips().get(0);
          assertTrue(
              page.notes().stream().anyMatch(foot -> foot.strip().equals(first)), "not begun here");
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
  }

  private static long tryAll(ColumnScan scan, int end, @Nullable Column at) {
    if (at != null && at.end() == end && at.left() == null) {
      return at.cost();
    }
    int start = at == null ? 0 : at.end();
    Side side = at == null ? Side.RECTO : at.side().other();
    int number = at == null ? 0 : at.number() + 1;
    long best = Long.MAX_VALUE;
    for (Column next : scan.columns(at, start, side, number)) {
      best = Math.min(best, tryAll(scan, end, next));
    }
    return best;
  }

  /** A page of six lines on which nothing is pruned. */
  private static Stylesheet small() {
    PageStyle page = BOOK.page();
    PageStyle six =
        new PageStyle(
            page.width(),
            page.height(),
            page.inner(),
            page.measure(),
            page.firstBaseline(),
            page.leading(),
            6,
            page.headRise(),
            page.footDrop(),
            page.mirrored(),
            page.columnGap());
    PageCosts c = BOOK.pageCosts();
    PageCosts all =
        new PageCosts(
            c.shortLine(),
            c.widow(),
            c.orphan(),
            c.hyphen(),
            c.head(),
            c.splitVerso(),
            c.splitRecto(),
            c.spread(),
            c.looseness(),
            100_000_000);
    return new Stylesheet(
        BOOK.name(),
        six,
        BOOK.text(),
        BOOK.looks(),
        BOOK.paragraphs(),
        BOOK.divisions(),
        BOOK.series(),
        BOOK.margin(),
        BOOK.running(),
        BOOK.lineCosts(),
        all,
        BOOK.lineNumbers(),
        BOOK.apparatus(),
        BOOK.leaders(),
        BOOK.tables(),
        BOOK.figures(),
        BOOK.faces(),
        BOOK.protrusion(),
        BOOK.gutters(),
        BOOK.betweenCalls(),
        BOOK.editorSide(),
        BOOK.contents(),
        BOOK.titlePage(),
        BOOK.gapMark(),
        BOOK.linkTemplate(),
        BOOK.language(),
        BOOK.handout(),
        BOOK.handoutWords(),
        BOOK.papers());
  }

  private static List<Strip> random(Random random, int count) {
    List<Strip> strips = new ArrayList<>();
    for (Strip line : lines(count)) {
      int[] costs = {0, 0, 0, 3, 120, 150, Keeps.NEVER / 2};
      Strip strip = line.withCost(costs[random.nextInt(costs.length)]);
      boolean calls = random.nextInt(6) == 0;
      strips.add(calls ? with(strip, note(1 + random.nextInt(5))) : strip);
    }
    return strips;
  }

  private static List<Strip> lines(int count) {
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      strips.add(strip(GRID, List.of()));
    }
    return strips;
  }

  private static Strip strip(long lead, List<FootNote> notes) {
    return new Strip(
        lead, 0, 0, 0, 0, 0, lead == GRID, 0, List.of(), List.of(), null, notes, List.of());
  }

  private static Strip with(Strip strip, FootNote note) {
    return strip(strip.lead(), List.of(note)).withCost(strip.cost());
  }

  private static FootNote note(int lines) {
    Paragraph words = new Paragraph(Span.NONE, "", List.of(), List.of(), BOOK.text("note"), -1);
    NoteText text = new NoteText(Span.NONE, "", BOOK.series("editorial"), "1", List.of(words));
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      strips.add(strip(BOOK.text("note").leading(), List.of()));
    }
    return new FootNote(text, strips);
  }
}
