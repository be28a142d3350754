package recto.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recto.galley.GalleySketch.AT;
import static recto.galley.GalleySketch.division;
import static recto.galley.GalleySketch.galley;
import static recto.galley.GalleySketch.marks;
import static recto.galley.GalleySketch.note;
import static recto.galley.GalleySketch.notes;
import static recto.galley.GalleySketch.page;
import static recto.galley.GalleySketch.pages;
import static recto.galley.GalleySketch.paragraphs;
import static recto.galley.GalleySketch.prose;
import static recto.galley.GalleySketch.set;
import static recto.galley.GalleySketch.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import recto.edition.Division;
import recto.edition.Heading;
import recto.edition.InheritedPage;
import recto.edition.Inline;
import recto.edition.Inline.Call;
import recto.edition.Note;
import recto.edition.Prose;
import recto.edition.Reading;
import recto.edition.Rend;
import recto.folio.Origin;
import recto.folio.Role;
import recto.style.TextStyle;
import recto.style.TextStyle.Align;

class GalleyMakerTest {
  @Test
  void aPageBreakBetweenParagraphsHasNoBarAndStandsAtTheNextLetter() {
    List<Paragraph> set = set(prose(text("One."), page("886")), prose(text("Two.")));
    assertEquals(List.of(), pages(set.get(0)));
    Mark.OriginalPage page = pages(set.get(1)).get(0);
    assertEquals("886", page.label());
    assertEquals(0, page.offset());
    assertFalse(page.bar());
  }

  @Test
  void aPageBreakInsideAWordHasItsBarBeforeTheNextLetter() {
    Paragraph set = set(prose(text("Tara"), page("1081"), text("senko went."))).get(0);
    assertEquals("Tarasenko went.", set.text());
    Mark.OriginalPage page = pages(set).get(0);
    assertEquals(4, page.offset());
    assertTrue(page.bar());
  }

  @Test
  void theBarBelongsToTheWordAfterIt() {
    Paragraph set = set(prose(text("one"), page("2"), text(" two"))).get(0);
    assertEquals(4, pages(set).get(0).offset());
  }

  @Test
  void breaksWithNothingBetweenAreARange() {
    Paragraph set = set(prose(page("884"), text(" "), page("885"), text("One."))).get(0);
    assertEquals(List.of("884–885"), pages(set).stream().map(Mark.OriginalPage::label).toList());
  }

  @Test
  void anInheritedPageStandsInBracketsAtTheFirstLetter() {
    Division division = division(new InheritedPage("885", "", true), List.of(prose(text("One."))));
    Paragraph set = paragraphs(galley(division)).get(0);
    assertEquals("[885]", pages(set).get(0).label());
    assertFalse(pages(set).get(0).bar());
  }

  @Test
  void aPageThatTheTextBeforeStandsOnIsNotShownAgain() {
    Division first = division(null, List.of(prose(page("885"), text("One."))));
    Division second = division(new InheritedPage("885", "", false), List.of(prose(text("Two."))));
    Division third = division(new InheritedPage("890", "", false), List.of(prose(text("Three."))));
    Galley galley = galley(division(null, List.of(first, second, third)));
    List<List<String>> labels =
        paragraphs(galley).stream()
            .map(p -> pages(p).stream().map(Mark.OriginalPage::label).toList())
            .toList();
    assertEquals(List.of(List.of("885"), List.of(), List.of("[890]")), labels);
  }

  @Test
  void aCallIsASuperiorAndItsNoteCarriesItsLabel() {
    Paragraph set = set(prose(text("One."), new Call(note("1", "n1", "A note.")))).get(0);
    assertEquals("One.1", set.text());
    assertTrue(set.runs().get(1).addition());
    NoteText note = notes(set).get(0);
    assertEquals("1. A note.", ((Paragraph) note.passages().get(0)).text());
  }

  @Test
  void adjacentCallsAreParted() {
    Paragraph set =
        set(prose(text("One."), new Call(note("1", "", "A")), new Call(note("2", "", "B")))).get(0);
    assertEquals("One.1,2", set.text());
  }

  @Test
  void aNoteInANoteIsCalledThere() {
    Note inner = note("2", "n2", "Inner.");
    Note outer =
        new Note(
            AT,
            "n1",
            Note.EDITORIAL,
            "",
            "1",
            false,
            true,
            List.of(prose(text("Outer."), new Call(inner))));
    Paragraph set = set(prose(text("One."), new Call(outer))).get(0);
    Paragraph first = (Paragraph) notes(set).get(0).passages().get(0);
    assertEquals("1. Outer.2", first.text());
    assertEquals(1, notes(first).size());
  }

  @Test
  void anEntryKeepsItsLemmaInTheTextAndItsReadingsAtTheFoot() {
    Inline.Entry entry =
        new Inline.Entry(
            AT,
            "",
            false,
            List.of(text("arma")),
            "A",
            List.of(new Reading(AT, "B C", "", List.of(text("alma")))));
    Paragraph set = set(prose(entry, text(" virumque"))).get(0);
    assertEquals("arma virumque", set.text());
    Paragraph foot = (Paragraph) notes(set).get(0).passages().get(0);
    assertEquals("arma\u00A0A] alma\u00A0B C", foot.text());
    assertEquals(
        "alma",
        foot.runs().stream()
            .filter(run -> !run.addition())
            .map(run -> foot.text().substring(run.start(), run.end()))
            .reduce("", String::concat));
  }

  @Test
  void anEntryOnAGapNamesItAndNotWhatIsOmitted() {
    Inline gap =
        new Inline.Editorial(
            AT, Inline.Editorial.Kind.GAP, "illegible", Rend.NONE, List.of(text("[…]")));
    Reading reading = new Reading(AT, "B", "", List.of(text("arma")));
    Inline.Entry entry = new Inline.Entry(AT, "", false, List.of(gap), "A", List.of(reading));
    Inline.Editorial bare =
        new Inline.Editorial(AT, Inline.Editorial.Kind.GAP, "illegible", Rend.NONE, List.of());
    Inline.Entry unread = new Inline.Entry(AT, "", false, List.of(bare), "A", List.of(reading));
    for (Inline.Entry each : List.of(entry, unread)) {
      Paragraph foot =
          (Paragraph) notes(set(prose(each, text(" cano"))).get(0)).get(0).passages().get(0);
      assertEquals("[…]\u00A0A] arma\u00A0B", foot.text());
    }
  }

  @Test
  void anEntryBelongsToTheLastLetterOfItsLemma() {
    Reading reading = new Reading(AT, "B", "", List.of(text("uirumque")));
    List<Inline> lemma = List.of(text("virumque"), new Inline.LineBreak(AT));
    Inline.Entry entry = new Inline.Entry(AT, "", false, lemma, "", List.of(reading));
    Inline.Entry wordless = new Inline.Entry(AT, "", false, List.of(), "", List.of(reading));
    Paragraph set = set(prose(text("Arma "), entry, wordless, text("cano"))).get(0);
    assertEquals("Arma virumque\u2028cano", set.text());
    assertEquals(
        List.of(13, 14),
        set.marks().stream().filter(Mark.NoteCall.class::isInstance).map(Mark::offset).toList());
  }

  @Test
  void headsAreMarkedForRunningHeadsWithoutTheirNotes() {
    Heading head =
        new Heading(AT, Rend.NONE, List.of(text("1. Letter"), new Call(note("1", "", "N"))));
    Paragraph set = paragraphs(galley(division(null, List.of(head, prose(text("Text")))))).get(0);
    List<Mark.Head> heads = marks(set, Mark.Head.class);
    assertEquals("1. Letter", heads.get(0).title());
    assertEquals("document", heads.get(0).kind());
  }

  @Test
  void everyElementFollowsItsParentAndNotesFollowTheirParagraph() {
    Galley galley =
        galley(division(null, List.of(prose(text("One."), new Call(note("1", "n1", "A note."))))));
    List<Role> roles = galley.structure().elements().stream().map(e -> e.role()).toList();
    assertEquals(
        List.of(
            Role.DOCUMENT,
            Role.SECT,
            Role.P,
            Role.REFERENCE,
            Role.LINK,
            Role.NOTE,
            Role.LBL,
            Role.LINK,
            Role.P),
        roles);
  }

  @Test
  void everyLetterThatIsNotTheSourcesBelongsToAnElementThatSaysSo() {
    Inline.Entry entry =
        new Inline.Entry(
            AT,
            "",
            false,
            List.of(text("arma")),
            "A",
            List.of(
                new Reading(AT, "B", "", List.of(text("alma"))),
                new Reading(AT, "C", "", List.of())));
    Inline.Editorial gap =
        new Inline.Editorial(AT, Inline.Editorial.Kind.GAP, "", Rend.NONE, List.of());
    Galley galley =
        galley(
            division(
                new InheritedPage("885", "", true),
                List.of(
                    prose(
                        text("One."),
                        new Call(note("1", "", "A")),
                        new Call(note("2", "", "B")),
                        entry,
                        gap))));
    Paragraph set = paragraphs(galley).get(0);
    List<Paragraph> all = new ArrayList<>(List.of(set));
    notes(set).forEach(note -> all.add((Paragraph) note.passages().get(0)));
    StringBuilder source = new StringBuilder();
    StringBuilder added = new StringBuilder();
    for (Paragraph paragraph : all) {
      for (Paragraph.Run run : paragraph.runs()) {
        boolean marked = isMarked(galley, run.element());
        assertEquals(run.addition(), marked, paragraph.text());
        (marked ? added : source).append(paragraph.text(), run.start(), run.end());
      }
    }
    assertEquals("One.armaABalma", source.toString());
    assertEquals("1,2[…]1. 2. arma\u00A0A] \u00A0B; om.\u00A0C", added.toString());
    Mark.OriginalPage page = pages(set).get(0);
    assertEquals(Origin.PAGE_NUMBER, galley.structure().elements().get(page.element()).origin());
  }

  private static boolean isMarked(Galley galley, int element) {
    for (int e = element; e >= 0; e = galley.structure().elements().get(e).parent()) {
      if (galley.structure().elements().get(e).origin() == Origin.ADDED) {
        return true;
      }
    }
    return false;
  }

  @Test
  void aLineOfALetterStandsWhereTheSourceSays() {
    assertEquals(Align.RIGHT, dateline(Rend.NONE).align());
    TextStyle left = dateline(new Rend(List.of("left")));
    assertEquals(Align.LEFT, left.align());
    assertEquals(0, left.right());
    assertEquals(dateline(Rend.NONE), dateline(new Rend(List.of("right"))));
  }

  private static TextStyle dateline(Rend rend) {
    Prose line =
        new Prose(AT, Prose.Role.DATELINE, rend, false, List.of(text("Geneva, 20 November 1985.")));
    return set(line).get(0).style();
  }

  @Test
  void theWordsOfAGapAreNoText() {
    Inline.Editorial gap =
        new Inline.Editorial(AT, Inline.Editorial.Kind.GAP, "", Rend.NONE, List.of(text("〈◊〉")));
    Paragraph set = set(prose(text("one "), gap, text(" two"))).get(0);
    assertEquals("one 〈◊〉 two", set.text());
    assertEquals(List.of(false, true, false), set.runs().stream().map(r -> r.addition()).toList());
  }

  @Test
  void bracketsThatTheSourceHasAreNotDoubled() {
    assertEquals("all [was] well", supplied("all ", "was", " well"));
    assertEquals("all [was] well", supplied("all ", "[was]", " well"));
    assertEquals("all [was] well", supplied("all [", "was", "] well"));
    assertEquals("all [that was] well", supplied("all [that ", "was", "] well"));
  }

  private static String supplied(String before, String words, String after) {
    Inline given =
        new Inline.Editorial(
            AT, Inline.Editorial.Kind.SUPPLIED, "", Rend.NONE, List.of(text(words)));
    return set(prose(text(before), given, text(after))).get(0).text();
  }

  @Test
  void anUncalledNoteIsPrintedWithoutACall() {
    Note lost =
        new Note(AT, "n9", Note.EDITORIAL, "", "9", false, false, List.of(prose(text("Lost."))));
    Paragraph set = set(prose(text("End."), new Call(lost))).get(0);
    assertEquals("End.", set.text());
    assertEquals("9. Lost.", ((Paragraph) notes(set).get(0).passages().get(0)).text());
  }
}
