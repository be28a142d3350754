package recto.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Progress;
import recto.diagnostic.Span;
import recto.folio.Side;
import recto.galley.NoteText;
import recto.galley.Paragraph;
import recto.page.PageDraft.Edge;
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
  void columnsOfTheLastPageAreBalanced() {
    List<PageDraft> pages = drafts(BOOK, Matter.of(lines(104)), Side.RECTO, 2);
    assertEquals(2, pages.size());
    long second =
        pages.get(1).body().stream().filter(placed -> placed.edge() == Edge.RIGHT).count();
    assertEquals(10, second);
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
    Strip.Plate plate = page.body().get(20).strip().pictures().get(0);
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
    assertEquals(BOOK.pageCosts().shortMost() + 18, pages.get(0).bill().of(Cause.SHORT));
    assertEquals(0, pages.get(0).bill().of(Cause.HEAD));
  }

  /** A picture as wide as tall, which may be three quarters of that. */
  private static Strip picture(int lines) {
    long height = lines * GRID;
    Strip.Plate plate = new Strip.Plate(null, 0, height, height, height * 3 / 4, 0, List.of());
    return new Strip(
        height,
        height - GRID,
        0,
        0,
        0,
        0,
        true,
        Faults.NONE,
        List.of(),
        List.of(),
        List.of(plate),
        List.of(),
        List.of());
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

  @RepeatedTest(150)
  void theCheapestWayIsTheOneThatTryingAllFinds(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Stylesheet small = small(Integer.MAX_VALUE);
    Matter matter = random(random, 7 + random.nextInt(6));
    Side start = random.nextBoolean() ? Side.RECTO : Side.VERSO;
    assertEquals(new EveryWay(small, matter, start).cheapest(), cost(small, matter, start));
  }

  @RepeatedTest(20)
  void noBreakThatWasConsideredIsCheaperThanTheOneChosen(RepetitionInfo repetition) {
    Random random = new Random(9000 + repetition.getCurrentRepetition());
    Stylesheet small = small(Integer.MAX_VALUE);
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
  }

  @RepeatedTest(60)
  void theStylesPruningLosesNothing(RepetitionInfo repetition) {
    Random random = new Random(5000 + repetition.getCurrentRepetition());
    Matter matter = lifelike(random, 600);
    Stylesheet exact = withPage(BOOK.page().lines(), Integer.MAX_VALUE);
    assertEquals(cost(exact, matter, Side.VERSO), cost(BOOK, matter, Side.VERSO));
  }

  private static List<PageDraft> drafts(Stylesheet style, Matter matter, Side start, int columns) {
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

  private static long cost(Stylesheet style, Matter matter, Side start) {
    return new PageSearch(style, matter, 1, style.page().depth())
        .cheapest(start, style.pageCosts().pruning()).stream()
            .mapToLong(column -> column.bill().total())
            .sum();
  }

  @RepeatedTest(40)
  void everyStripAndNoteLineStandsOnceInOrderInItsPlace(RepetitionInfo repetition) {
    Random random = new Random(1000 + repetition.getCurrentRepetition());
    Stylesheet small = small(BOOK.pageCosts().pruning());
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

  @RepeatedTest(60)
  void notesOfOneLineAllBeginBelowItAndNoneIsTooDeep(RepetitionInfo repetition) {
    Random random = new Random(3000 + repetition.getCurrentRepetition());
    Stylesheet style = withPage(14, BOOK.pageCosts().pruning());
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
  }

  /** Tries every way there is, one page after the other. */
  private static final class EveryWay {
    private final Stylesheet style;
    private final Matter matter;
    private final int startPosition;

    EveryWay(Stylesheet style, Matter matter, Side start) {
      this.style = style;
      this.matter = matter;
      this.startPosition = start == Side.RECTO ? 1 : 0;
    }

    long cheapest() {
      return from(0, -1, 0, 0, Tariff.ALONE);
    }

    private long from(int place, int note, int line, int number, int beside) {
      if (place == matter.end && note < 0) {
        return 0;
      }
      boolean recto = (number + startPosition) % 2 == 1;
      Side side = recto ? Side.RECTO : Side.VERSO;
      int facing = recto ? beside : Tariff.ALONE;
      PageScan scan = new PageScan(style, matter, 1);
      Tariff tariff = new Tariff(style.pageCosts(), true);
      Ending ending = scan.endings(place, note, line, style.page().depth());
      long best = Long.MAX_VALUE / 2;
      for (int i = 0; i < ending.count(); i++) {
        int depth = ending.depth(i);
        if (depth <= 0 || (recto ? facing != Tariff.ALONE && facing > 0 : true)) {
          long own = tariff.charge(ending, i, side, depth, facing, false);
          long rest = from(ending.place(i), ending.note(i), ending.line(i), number + 1, depth);
          best = Math.min(best, own + rest);
        }
      }
      return best;
    }
  }

  /** A page of six lines. */
  private static Stylesheet small(int pruning) {
    return withPage(6, pruning);
  }

  private static Stylesheet withPage(int lines, int pruning) {
    return withPage(lines, pruning, true);
  }

  private static Stylesheet withPage(int lines, int pruning, boolean mirrored) {
    PageStyle page = BOOK.page();
    PageStyle six =
        new PageStyle(
            page.width(),
            page.height(),
            page.inner(),
            page.measure(),
            page.firstBaseline(),
            page.leading(),
            lines,
            page.headRise(),
            page.footDrop(),
            mirrored,
            page.columnGap(),
            page.binding());
    PageCosts c = BOOK.pageCosts();
    PageCosts all =
        new PageCosts(
            c.shortLine(),
            c.shortMost(),
            c.longLine(),
            c.noteWhite(),
            c.stretch(),
            c.lessWhite(),
            c.mostStretch(),
            c.feather(),
            c.smaller(),
            c.widow(),
            c.orphan(),
            c.hyphen(),
            c.head(),
            c.tornRow(),
            c.kept(),
            c.splitVerso(),
            c.splitRecto(),
            c.spread(),
            c.looseness(),
            c.demerits(),
            c.ending(),
            c.endingLines(),
            c.mostShort(),
            c.mostLong(),
            c.around(),
            c.leastLines(),
            pruning);
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
        BOOK.marginNotes(),
        BOOK.apparatus(),
        BOOK.leaders(),
        BOOK.tables(),
        BOOK.figures(),
        BOOK.print(),
        BOOK.references(),
        BOOK.index(),
        BOOK.concordance(),
        BOOK.leadingByScript(),
        BOOK.sheet(),
        BOOK.faces(),
        BOOK.protrusion(),
        BOOK.gutters(),
        BOOK.betweenCalls(),
        BOOK.editorSide(),
        BOOK.quotations(),
        BOOK.contents(),
        BOOK.leaves(),
        BOOK.gapMark(),
        BOOK.linkTemplate(),
        BOOK.language(),
        BOOK.handout(),
        BOOK.handoutWords(),
        BOOK.papers());
  }

  /** Paragraphs as books have them, with notes here and there. */
  private static Matter lifelike(Random random, int count) {
    List<Strip> strips = new ArrayList<>();
    List<Integer> from = new ArrayList<>();
    while (strips.size() < count) {
      from.add(strips.size());
      int lines = 1 + random.nextInt(12);
      for (int i = 0; i < lines; i++) {
        boolean end = i == lines - 1;
        int faults = !end && i == lines - 2 ? Faults.WIDOW : Faults.NONE;
        faults |= !end && i == 0 ? Faults.ORPHAN : Faults.NONE;
        faults |= !end && random.nextInt(8) == 0 ? Faults.HYPHEN : Faults.NONE;
        Strip strip = lines(1).get(0).withFaults(faults);
        strips.add(random.nextInt(30) == 0 ? with(strip, note(1 + random.nextInt(8))) : strip);
      }
    }
    from.add(strips.size());
    return Matter.of(strips, from.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Passages of some lines, of which some may be longer or shorter and some call notes. */
  private static Matter random(Random random, int count) {
    List<Strip> strips = new ArrayList<>();
    List<Integer> from = new ArrayList<>();
    Map<Integer, List<Variant>> variants = new HashMap<>();
    while (strips.size() < count) {
      from.add(strips.size());
      List<Strip> passage = new ArrayList<>();
      int lines = 1 + random.nextInt(4);
      for (int i = 0; i < lines; i++) {
        boolean calls = random.nextInt(6) == 0;
        Strip strip = lines(1).get(0).withFaults(faults(random));
        passage.add(calls ? with(strip, note(1 + random.nextInt(5))) : strip);
      }
      if (lines > 1 && random.nextInt(3) == 0) {
        variants.put(from.size() - 1, variants(random, passage));
      }
      if (random.nextInt(4) == 0) {
        Strip first = passage.get(0);
        passage.set(0, first.with(first.faults(), List.of(), (1 + random.nextInt(2)) * GRID));
      }
      strips.addAll(passage);
      int last = strips.size() - 1;
      if (random.nextInt(8) == 0 && !variants.containsKey(from.size() - 1)) {
        strips.set(last, strips.get(last).withFaults(Faults.ENDS));
      }
    }
    from.add(strips.size());
    int[] starts = from.stream().mapToInt(Integer::intValue).toArray();
    return Matter.of(strips, starts).with(variants);
  }

  private static List<Variant> variants(Random random, List<Strip> passage) {
    List<FootNote> notes = passage.stream().flatMap(strip -> strip.notes().stream()).toList();
    List<Variant> variants = new ArrayList<>();
    for (int looseness : Variant.ALL) {
      if (random.nextBoolean()) {
        List<Strip> lines = new ArrayList<>();
        for (Strip line : lines(passage.size() + looseness)) {
          lines.add(line.withFaults(faults(random)));
        }
        int row = random.nextInt(lines.size());
        lines.set(row, with(lines.get(row), notes.toArray(FootNote[]::new)));
        variants.add(new Variant(looseness, 1 + random.nextInt(10), lines));
      }
    }
    return variants;
  }

  private static int faults(Random random) {
    int[] faults = {0, 0, 0, 0, 0, Faults.HYPHEN, Faults.WIDOW, Faults.ORPHAN, Faults.KEPT};
    return faults[random.nextInt(faults.length)];
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
        lead, 0, 0, 0, 0, 0, lead == GRID, 0, List.of(), List.of(), List.of(), notes, List.of());
  }

  private static Strip with(Strip strip, FootNote... notes) {
    return strip(strip.lead(), List.of(notes)).withFaults(strip.faults());
  }

  private static FootNote note(int lines) {
    Paragraph words = new Paragraph(Span.NONE, "", List.of(), List.of(), BOOK.text("note"), -1);
    NoteText text = new NoteText(Span.NONE, "", BOOK.series("editorial"), List.of(words));
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      strips.add(strip(BOOK.text("note").leading(), List.of()));
    }
    return new FootNote(text, strips);
  }
}
