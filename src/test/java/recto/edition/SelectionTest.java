package recto.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recto.edition.Sketch.division;
import static recto.edition.Sketch.edition;
import static recto.edition.Sketch.head;
import static recto.edition.Sketch.p;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.SourceException;
import recto.edition.Transcript.PageMark;

class SelectionTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private Edition select(String ids, Edition edition) throws SourceException {
    return Selection.parse(ids).of(edition, diagnostics);
  }

  /** The text with page marks in bars, inherited ones in brackets. */
  private static String text(Edition edition) {
    Transcript transcript = Transcript.of(edition, Sides.EDITOR);
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (PageMark page : transcript.pages()) {
      text.append(transcript.text(), at, page.offset());
      text.append(page.inherited() ? "[" + page.label() + "]" : "|" + page.label() + "|");
      at = page.offset();
    }
    return text.append(transcript.text().substring(at)).toString();
  }

  private static Edition volume(Block... blocks) {
    return edition(division("ch1", blocks));
  }

  private static @Nullable InheritedPage inherited(Edition edition) {
    Division shell = edition.divisions().get(0);
    return ((Division) shell.blocks().get(0)).inherited();
  }

  @Test
  void keepsTheSelectedInShellsAndListsTheRest() throws SourceException {
    Edition whole =
        edition(
            division("front", p("Preface.")),
            division(
                "ch1",
                head("Chapter^of the head^"),
                division("d1", p("One.^first^")),
                p("Between."),
                division("d2", p("Two.")),
                division("d3", p("Three."))),
            division("ch2", division("d4", p("Four."))));
    Edition cut = select("d2, d4", whole);
    assertEquals("Two.\nFour.", text(cut));
    assertEquals(List.of("ch1", "ch2"), cut.divisions().stream().map(Division::id).toList());
    assertEquals(
        List.of("Preface. Chapter One. Between. of the head first", "Three."),
        cut.omissions().stream().map(Omission::text).toList());
    assertTrue(
        cut.omissions().stream().allMatch(one -> one.reason().equals("outside the selection")));
  }

  @Test
  void selectsRangesInTheOrderOfTheText() throws SourceException {
    Edition whole =
        edition(
            division("d1", p("1.")),
            division("ch1", division("d2", p("2.")), division("x2", p("x."))),
            division("d2a", p("2a.")),
            division("d3", p("3.")),
            division("d4", p("4.")));
    assertEquals("2.\n2a.\n3.", text(select("d2-d3", whole)));
    assertEquals("1.\n3.\n4.", text(select("d3–d4,#d1,d4", whole)));
    assertEquals("2.\nx.", text(select("d2,ch1", whole)));
  }

  @Test
  void findsIdsWithDashes() throws SourceException {
    Edition whole =
        edition(division("a-1", p("1.")), division("a-2", p("2.")), division("a-3", p("3.")));
    assertEquals("2.", text(select("a-2", whole)));
    assertEquals("1.\n2.", text(select("a-1-a-2", whole)));
  }

  @Test
  void refusesWhatIsNotThere() {
    Edition whole =
        edition(division("d208", p("1.")), division("d210", p("2.")), division("x1", p("3.")));
    assertRefused("d2008", whole, "no division has the id \"d2008\"; did you mean \"d208\"?");
    assertRefused("d208-d211", whole, "no division has the id \"d211\"; did you mean \"d210\"?");
    assertRefused("d210-d208", whole, "the range \"d210-d208\" runs backwards; write d208-d210");
    assertRefused("d210-x1", whole, "the range \"d210-x1\" has ids of two kinds");
    assertRefused(
        "chapter-nine",
        whole,
        "no division has the id \"chapter-nine\"; the ids run from \"d208\" to \"x1\"");
    assertRefused("d1", edition(division("", p("1."))), "no division has the id \"d1\", nor any");
    assertThrows(IllegalArgumentException.class, () -> Selection.parse("d1,,d2"));
  }

  private void assertRefused(String ids, Edition edition, String message) {
    SourceException refused = assertThrows(SourceException.class, () -> select(ids, edition));
    assertTrue(refused.diagnostic().message().startsWith(message), refused.toString());
  }

  @Test
  void keepsTheWholeAsItIs() throws SourceException {
    Edition whole = edition(division("ch1", p("|1|a"), division("d1", p("b|2|"), p("c"))));
    assertEquals("|1|a\nb\n|2|c".replace("b\n|2|", "b|2|\n"), text(select(" ", whole)));
    assertTrue(Selection.parse("").isAll());
    assertEquals("d1,d2-d4", Selection.parse(" d1 , d2-d4").toString());
  }

  @Test
  void aBreakDirectlyBeforeTheFirstLetterIsPlain() throws SourceException {
    assertEquals("|885|One.", text(select("d1", volume(p("x|885|"), division("d1", p("One."))))));
    assertEquals(
        "|884||885|One.",
        text(select("d1", volume(p("x |884| "), p("|885|"), division("d1", p(""), p("One."))))));
    assertEquals("|885|One.", text(select("d1", volume(p("x"), division("d1", p("|885|One."))))));
    assertEquals(
        "|885|One.",
        text(select("d1", edition(division("ch1", p("x|885|")), division("d1", p("One."))))));
  }

  @Test
  void aTextThatBeginsInsideAPageInheritsIt() throws SourceException {
    Edition cut = select("d1", volume(p("|885|x"), division("d1", p("One.|886| More."))));
    assertEquals("[885]One.|886| More.", text(cut));
    assertEquals(new InheritedPage("885", "pg_885", false), inherited(cut));
  }

  @Test
  void aTextWithinOnePageInheritsIt() throws SourceException {
    Edition whole = volume(p("|XXX|x"), division("d1", p("One.")), division("d2", p("|1|Two.")));
    assertEquals("[XXX]One.", text(select("d1", whole)));
  }

  @Test
  void anEarlierHeadMakesADocumentBeginInsideThePage() throws SourceException {
    Edition whole = volume(head("|885|Chapter"), division("d1", p("One.")));
    assertEquals("[885]One.", text(select("d1", whole)));
  }

  @Test
  void carriesNothingWhereTheCountDoesNotGoOn() throws SourceException {
    assertNull(inherited(select("d1", volume(p("x"), division("d1", p("One.|886|"), p("x"))))));
    for (String own : List.of("1", "885", "884", "A4", "iv")) {
      Edition whole = volume(p("|885|x"), division("d1", p("One. |" + own + "|More.")));
      assertNull(inherited(select("d1", whole)), own);
    }
    Edition unnumbered = volume(p("|885|x||y"), division("d1", p("One. ||Two. |886|More.")));
    assertEquals("[885]One. ||Two. |886|More.", text(select("d1", unnumbered)));
    Edition restarting =
        volume(p("|1|a|2|b|3|c"), division("d1", p("One.")), division("d2", p("|1|Two.")));
    assertNull(inherited(select("d1", restarting)));
  }

  @Test
  void countsInEveryManner() throws SourceException {
    for (List<String> pair :
        List.of(
            List.of("ix", "x"),
            List.of("XIX", "XX"),
            List.of("A3", "A4"),
            List.of("[ii]", "[iii]"),
            List.of("99", "100"))) {
      Edition whole =
          volume(p("|" + pair.get(0) + "|x"), division("d1", p("One.|" + pair.get(1) + "|More.")));
      InheritedPage page = inherited(select("d1", whole));
      assertEquals(new InheritedPage(pair.get(0), "pg_" + pair.get(0), false), page);
    }
  }

  @Test
  void breaksInNotesCount() throws SourceException {
    Edition whole =
        volume(p("|885|x^a !886!b^ y"), division("d1", p("One^c !887!d^ and|888| more.")));
    assertEquals("[886]One and|888| more.", text(select("d1", whole)));
  }

  @Test
  void breaksAfterTheLastLetterGoToWhatFollows() throws SourceException {
    Edition whole =
        volume(
            p("|1|x"),
            division("d1", p("One."), p("|2|"), p("|3|")),
            division("d2", p("Two. |4|")),
            p("y"));
    assertEquals("[1]One.", text(select("d1", whole)));
    assertEquals("|2||3|Two.", text(select("d2", whole)));
    assertEquals("[1]One.\n|2||3|Two.", text(select("d1-d2", whole)));
    Edition kept = select("d1", whole);
    Division chapter = kept.divisions().get(0);
    assertEquals(1, ((Division) chapter.blocks().get(0)).blocks().size());
    assertEquals("|1|x\nOne.\n|2||3|Two.|4|\ny", text(select("", whole)).replace(". |4|", ".|4|"));
  }

  @Test
  void saysWhichBreaksEndTheSource() throws SourceException {
    Edition cut = select("d1", volume(division("d1", p("|1|One.|2|"))));
    assertEquals("|1|One.", text(cut));
    assertEquals(
        "[sketch.xml:5:1: note: page 2 begins after the last word and is not shown]",
        diagnostics.sorted().toString());
  }

  @Test
  void neighboursInheritNothing() throws SourceException {
    Edition whole =
        volume(
            p("|1|x"),
            division("d1", p("One.")),
            division("d2", p("Two.|2| More.")),
            division("d3", p("Three.")),
            division("d4", p("Four.")));
    assertEquals("[1]One.\nTwo.|2| More.", text(select("d1,d2", whole)));
    assertEquals("[1]One.\n[2]Four.", text(select("d1,d4", whole)));
    assertEquals("Two.|2| More.\nFour.", text(select("d2,d4", whole)).replace("[1]", ""));
  }

  @Test
  void tellsAnInheritedPageOnceAndOnlyAtTheBeginning() throws SourceException {
    InheritedPage one = new InheritedPage("1", "pg_1", false);
    Division first = division("d1", p("|1|One."));
    Division second = division("d2", p("Two.")).with(one, List.of(p("Two.")));
    Edition whole = edition(division("ch1", first, second, division("d3", p("Three."))));
    assertEquals("|1|One.\nTwo.\nThree.", text(select("", whole)));
    assertEquals("[1]Two.\nThree.", text(select("d2-d3", whole)));
    assertEquals("|1|One.\nThree.", text(select("d1,d3", whole)));
    Edition trailing =
        volume(
            division("d1", p("|1|One.|2|")),
            division("d2", p("Two.")),
            division("d3", p("Three.")));
    assertEquals("|1|One.\n[2]Three.", text(select("d1,d3", trailing)));
  }

  @Test
  void keepsThePageThatTheSourceInferred() throws SourceException {
    InheritedPage page = new InheritedPage("885", "", true);
    Division letter =
        division("d1", p("One.|886| More.")).with(page, List.of(p("One.|886| More.")));
    assertEquals("[885]One.|886| More.", text(select("d1", edition(letter))));
    assertEquals("[885]One.|886| More.", text(select("", edition(letter))));
  }
}
