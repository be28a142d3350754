package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import recto.diagnostic.Diagnostics;
import recto.reading.PdfReading;
import recto.reading.ReadGlyph;
import recto.reading.ReadLine;
import recto.reading.ReadPage;
import recto.reading.ReadRule;
import recto.sink.PdfProfile;
import recto.style.Paper;
import recto.style.Stylesheet;
import recto.style.Stylesheets;
import recto.unit.Length;
import recto.unit.Rect;

/** The sheet that a page is printed on, read from the finished file. */
class SheetTest {
  private static final Job LETTER = Job.of(Path.of("seeds", "208-gorbachev-to-reagan.xml"));

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void marksStandAroundThePageAndNeverOnIt(PdfProfile profile) throws Exception {
    Job job = LETTER.made(profile).set("sheet.marks=true").dated(Instant.ofEpochSecond(86_400));
    try (PdfReading reading = set(job)) {
      for (int index = 0; index < reading.pages(); index++) {
        ReadPage page = reading.page(index);
        Rect trim = page.boxes().trim();
        long bleed = -page.boxes().bleed().x();
        assertEquals(8.504, Length.toPoints(bleed), 0.002);
        assertEquals(42.52, Length.toPoints(-page.boxes().media().x()), 0.002);
        List<ReadRule> marks =
            page.rules().stream().filter(rule -> outside(rule.area(), trim)).toList();
        assertEquals(8, marks.stream().filter(rule -> crop(rule, trim)).count());
        for (ReadRule mark : marks) {
          Rect cut = new Rect(-bleed, -bleed, trim.width() + 2 * bleed, trim.height() + 2 * bleed);
          assertTrue(outside(mark.area(), cut), mark.toString());
        }
        assertEquals(
            "Foreign Relations of the United States, 1981–1988, Volume V, Soviet Union, March"
                + " 1985–October 1986 · 1970-01-02 · page "
                + (index + 1)
                + " of "
                + reading.pages(),
            slug(page));
      }
    }
  }

  private static String slug(ReadPage page) {
    List<ReadLine> below =
        page.lines().stream().filter(line -> line.baseline() > page.trim().bottom()).toList();
    assertEquals(1, below.size());
    for (ReadGlyph glyph : below.get(0).glyphs()) {
      assertTrue(page.isArtifact(glyph));
      assertTrue(glyph.x() >= 0 && glyph.x() < page.trim().right());
    }
    return below.get(0).text();
  }

  private static boolean outside(Rect area, Rect from) {
    return area.right() <= from.x()
        || area.x() >= from.right()
        || area.bottom() <= from.y()
        || area.y() >= from.bottom();
  }

  /** True for a line that goes on an edge of the page. */
  private static boolean crop(ReadRule rule, Rect trim) {
    Rect area = rule.area();
    long x = area.x() + area.width() / 2;
    long y = area.y() + area.height() / 2;
    boolean upright = area.height() > area.width();
    return upright
        ? near(x, trim.x()) || near(x, trim.right())
        : near(y, trim.y()) || near(y, trim.bottom());
  }

  private static boolean near(long one, long other) {
    return Math.abs(one - other) < Length.points(0.01);
  }

  @Test
  void blankPagesBringTheNumberOfPagesToAMultiple() throws Exception {
    for (int multiple : new int[] {1, 2, 4, 16, 32}) {
      Job job = LETTER.set("sheet.multiple=" + multiple).on("a5");
      try (PdfReading reading = set(job)) {
        int pages = reading.pages();
        assertEquals(0, pages % multiple);
        assertEquals(multiple == 1 ? 5 : (5 + multiple - 1) / multiple * multiple, pages);
        assertFalse(reading.page(4).glyphs().isEmpty());
        for (int blank = 5; blank < pages; blank++) {
          assertTrue(reading.page(blank).glyphs().isEmpty());
        }
      }
    }
  }

  @Test
  void everyPaperOfTheBookHasRoomForItsText() throws Exception {
    Stylesheet book = Stylesheets.builtIn(Stylesheets.BOOK);
    assertEquals(7, book.papers().size());
    for (Map.Entry<String, Paper> each : book.papers().entrySet()) {
      Stylesheet on = book.on(each.getValue());
      long numbers = book.margin().distance() + book.margin().width();
      long outer = on.page().width() - on.inner(828) - on.page().measure();
      assertTrue(on.page().fits(), each.getKey());
      assertTrue(outer >= numbers, each.getKey() + " leaves no room for page numbers");
      long foot = on.page().firstBaseline() + on.page().depth() + on.page().footDrop();
      long white = on.page().height() - foot;
      assertTrue(white >= Length.inches(0.25), each.getKey() + " has its folio at the edge");
    }
    PressException refused =
        assertThrows(PressException.class, () -> set(LETTER.styled("handout").on("a5")));
    assertEquals(
        "--paper a5: error: the text of the style handout does not fit; set [papers.a5]",
        refused.getMessage());
  }

  @Test
  void thickPaperWantsAWiderGutter() throws Exception {
    Stylesheet book = Stylesheets.builtIn(Stylesheets.BOOK);
    assertEquals(Length.inches(0.75), book.inner(700));
    assertEquals(Length.inches(0.875), book.inner(701));
    Job thick = LETTER.set("sheet.thickness=\"0.004504in\"");
    assertEquals(Length.inches(0.75), Styles.of(thick).inner(350));
    assertEquals(Length.inches(0.875), Styles.of(thick).inner(351));
  }

  private PdfReading set(Job job) throws Exception {
    Path pdf = folder.resolve("sheet.pdf");
    Press.typeset(job, pdf, new Diagnostics());
    return PdfReading.open(pdf);
  }
}
