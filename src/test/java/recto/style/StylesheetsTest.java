package recto.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Span;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Prose;
import recto.edition.Rend;
import recto.folio.Side;
import recto.unit.Length;

class StylesheetsTest {
  private final Stylesheet book = Stylesheets.builtIn("book");

  @Test
  void bookHasTheFiguresOfItsDesign() {
    assertEquals(Length.inches(6), book.page().width());
    assertEquals(Length.inches(9), book.page().height());
    assertEquals(Length.points(312), book.page().measure());
    assertEquals(Length.points(54), book.page().left(Side.RECTO));
    assertEquals(Length.points(66), book.page().left(Side.VERSO));
    assertEquals(42, book.page().lines());
    assertEquals(Length.points(11), book.text("body").look().size());
    assertEquals(Length.points(13), book.text("body").leading());
  }

  @Test
  void everyRoleOfProseHasItsTextStyle() {
    for (Prose.Role role : Prose.Role.values()) {
      if (role != Prose.Role.PARAGRAPH) {
        book.text(Kind.Word.of(role));
      }
    }
  }

  @Test
  void aStyleTakesWhatItDoesNotSetFromTheOneItIsLike() {
    TextStyle dateline = book.text("dateline");
    assertTrue(dateline.look().italic());
    assertEquals(TextStyle.Align.RIGHT, dateline.align());
    assertEquals(Length.points(11), dateline.right(), "1 em of its own size");
    assertEquals(Length.points(13), dateline.spaceBefore(), "1 line");
    assertEquals(0, dateline.firstIndent());
  }

  @Test
  void bodySizedStylesKeepToTheGrid() {
    long grid = book.page().leading();
    for (TextStyle style : book.text().values()) {
      if (style.leading() == grid) {
        assertEquals(0, style.spaceBefore() * 2 % grid, style.name());
        assertEquals(0, style.spaceAfter() * 2 % grid, style.name());
      }
    }
  }

  @Test
  void seriesStandInTheirOrder() {
    List<String> names = book.series().stream().map(SeriesStyle::name).toList();
    assertEquals(List.of("author", "editorial", "apparatus", "margin"), names);
    assertEquals("editorial", book.series("unheard-of").name());
  }

  @Test
  void wordsThatStandForOthersLookAlike() {
    assertEquals(book.look("bold"), book.look("strong"));
    assertEquals("subhead", book.paragraphs().get("sectiontitleital"));
  }

  private static Division division(String id, String type, Division.Matter matter) {
    return new Division(Span.NONE, id, type, "", "", matter, "", Rend.NONE, null, List.<Block>of());
  }

  @Test
  void partsOfTheFrontMatterAreFoundById() {
    Division preface = division("preface", "section", Division.Matter.FRONT);
    assertEquals(book.divisions().get("preface"), book.division(preface, 1));
    Division press = division("pressrelease", "section", Division.Matter.FRONT);
    assertEquals(DivisionStyle.Start.RECTO, book.division(press, 1).start());
    assertEquals(DivisionStyle.Start.RUN_ON, book.division(press, 2).start());
    assertEquals(2, book.division(division("index", "section", Division.Matter.BACK), 1).columns());
    Division body = division("index", "section", Division.Matter.BODY);
    assertEquals(1, book.division(body, 1).columns());
    Division canto = division("", "canto", Division.Matter.BODY);
    assertEquals(book.divisions().get("level-2"), book.division(canto, 2));
  }

  @Test
  void namesWhatIsBuiltIn() {
    assertEquals(List.of("book", "handout", "large-print", "reading-aid"), Stylesheets.names());
    assertThrows(IllegalArgumentException.class, () -> Stylesheets.builtIn("brook"));
  }
}
