package recto.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recto.edition.Sketch.division;
import static recto.edition.Sketch.edition;
import static recto.edition.Sketch.head;
import static recto.edition.Sketch.inlines;
import static recto.edition.Sketch.p;
import static recto.edition.Sketch.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Span;
import recto.edition.Inline.Choice;
import recto.edition.Inline.Editorial;
import recto.edition.Sides.Side;
import recto.edition.Transcript.NoteText;

class TranscriptTest {
  private static final Span HERE = new Span(7, 3);

  private static Transcript of(Block... blocks) {
    return Transcript.of(List.of(blocks), Sides.EDITOR);
  }

  private static Transcript of(Inline... inlines) {
    return Transcript.ofInlines(List.of(inlines), Sides.EDITOR);
  }

  @Test
  void walksInPrintingOrder() {
    Listing list =
        new Listing(
            HERE,
            "",
            Rend.NONE,
            head("Of the list"),
            List.of(
                new Listing.Item(HERE, Rend.NONE, inlines("a)"), List.of(p("first"), p("more"))),
                new Listing.Item(HERE, Rend.NONE, List.of(), List.of(p("second")))));
    Table table =
        new Table(
            HERE,
            Rend.NONE,
            head("Of the table"),
            List.of(row(cell("1"), cell("2")), row(cell(""), cell("3"))));
    Verse verse =
        new Verse(
            HERE,
            Rend.NONE,
            List.of(
                new Verse.VerseLine(HERE, "1", "", Rend.NONE, inlines("A line")),
                new Verse.VerseLine(HERE, "", "", Rend.NONE, inlines("and one"))));
    Figure figure =
        new Figure(HERE, Rend.NONE, "x.png", "a map", Figure.Size.UNSAID, List.of(p("Map 1")));
    Quotation quotation = new Quotation(HERE, Rend.NONE, List.of(p("Quoted.")));
    assertEquals(
        """
        Head
        Of the list
        a) first
        more
        second
        Of the table
        1\t2
        3
        A line
        and one
        Map 1
        Quoted.""",
        Transcript.of(
                edition(division("d1", head("Head"), list, table, verse, figure, quotation)),
                Sides.EDITOR)
            .text());
  }

  private static Table.Row row(Table.Cell... cells) {
    return new Table.Row(HERE, false, Rend.NONE, List.of(cells));
  }

  private static Table.Cell cell(String text) {
    return new Table.Cell(HERE, "", 1, 1, Rend.NONE, List.of(p(text)));
  }

  @Test
  void knowsWhereNotesAreCalled() {
    Note inner = note("2", "inner words", List.of());
    Note outer = note("1", "outer", List.of(new Inline.Call(inner)));
    Transcript text =
        of(
            text("One."),
            new Inline.Call(outer),
            text(" Two"),
            new Inline.Call(note("3", "x", List.of())));
    assertEquals("One. Two", text.text());
    assertEquals(List.of(4, 8), text.notes().stream().map(NoteText::offset).toList());
    assertEquals("outer", text.notes().get(0).text());
    assertEquals(List.of("1", "2", "3"), text.allNotes().stream().map(NoteText::label).toList());
    assertEquals("inner words", text.allNotes().get(1).text());
    assertEquals(Note.EDITORIAL, text.notes().get(0).series());
  }

  private static Note note(String label, String words, List<Inline> more) {
    List<Inline> content = new ArrayList<>(inlines(words));
    content.addAll(more);
    Prose prose = new Prose(HERE, Prose.Role.PARAGRAPH, Rend.NONE, false, content);
    return new Note(HERE, "", Note.EDITORIAL, "", label, false, true, List.of(prose));
  }

  @Test
  void placesPagesBeforeTheirFirstLetter() {
    Transcript text = of(p("|1|One|2|two|3|"), p("|4|Three"));
    assertEquals("Onetwo\nThree", text.text());
    assertEquals(List.of(0, 3, 6, 7), text.pages().stream().map(page -> page.offset()).toList());
    InheritedPage page = new InheritedPage("9", "pg_9", false);
    Transcript inside = of(p("x"), division("d1").with(page, List.of(p("One"))));
    assertEquals(2, inside.pages().get(0).offset());
    assertTrue(inside.pages().get(0).inherited());
  }

  @Test
  void printsTheSideThatIsAskedFor() {
    List<Inline> choices = new ArrayList<>();
    for (Choice.Kind kind : Choice.Kind.values()) {
      choices.add(new Choice(HERE, kind, inlines("s"), inlines("e")));
    }
    assertEquals("eee", Transcript.ofInlines(choices, Sides.EDITOR).text());
    assertEquals("sss", Transcript.ofInlines(choices, Sides.SOURCE).text());
    Sides mixed = new Sides(Side.SOURCE, Side.EDITOR, Side.SOURCE);
    assertEquals("ses", Transcript.ofInlines(choices, mixed).text());
  }

  @Test
  void writesDownReadingsBesideTheLemma() {
    Reading omitted = new Reading(HERE, "B C", "", List.of());
    Reading other = new Reading(HERE, "D", "", inlines("other"));
    Inline.Entry entry =
        new Inline.Entry(HERE, "e1", false, inlines("lemma"), "A", List.of(omitted, other));
    Transcript text = of(text("a "), entry, text(" z"));
    Transcript.EntryText found = text.entries().get(0);
    assertEquals("a lemma z", text.text());
    assertEquals("lemma", text.text().substring(found.offset(), found.end()));
    assertEquals(List.of("", "other"), found.readings().stream().map(Transcript::text).toList());
    assertEquals("D", found.entry().readings().get(1).sigla());
  }

  @Test
  void leavesOutWhatIsNoText() {
    Transcript text =
        of(
            text("a"),
            new Editorial(HERE, Editorial.Kind.GAP, "torn", Rend.NONE, inlines("2 lines")),
            new Editorial(HERE, Editorial.Kind.SUPPLIED, "", Rend.NONE, inlines("b")),
            new Inline.Recall(HERE, "fn1", "1"),
            new Inline.LineBreak(HERE),
            new Inline.Anchor("here"),
            new Inline.Reference(HERE, "#d2", Rend.NONE, inlines("c")),
            new Inline.Reference(HERE, "#d3", Rend.NONE, List.of()));
    assertEquals("ab\nc", text.text());
    assertEquals(List.of(new Transcript.RecallMark(HERE, 2, "fn1", "1")), text.called());
    assertEquals(new Transcript.Place(3, "here"), text.places().get(0));
    assertEquals(new Transcript.Link(HERE, 3, 4, "#d2"), text.links().get(0));
    assertEquals(new Transcript.Link(HERE, 4, 4, "#d3"), text.links().get(1));
  }

  @Test
  void namesTheSourceOfALetter() {
    Transcript text =
        of(
            new Inline.Text(new Span(1, 1), "ab"),
            new Inline.Styled(
                HERE, Rend.of("italic"), "", List.of(new Inline.Text(new Span(2, 5), "cd"))));
    assertEquals(new Span(1, 1), text.span(1));
    assertEquals(new Span(2, 5), text.span(2));
    assertEquals(new Span(2, 5), text.span(9));
    assertEquals(Span.NONE, of(text("")).span(0));
  }

  @Test
  void tellsThePartsOfDivisions() {
    Transcript text =
        Transcript.of(
            edition(
                division("ch1", head("H^n^"), division("d1", p("|1|One^m^"))),
                division("d2", p("2"))),
            Sides.EDITOR);
    Transcript.Part chapter = text.parts().get(0);
    Transcript.Part document = text.parts().get(1);
    assertEquals("H\nOne", text.text().substring(chapter.offset(), chapter.end()));
    assertEquals("One", text.text().substring(document.offset(), document.end()));
    assertEquals(List.of(2, 2), List.of(chapter.endPart(), document.endPart()));
    assertEquals(List.of(0, 1), List.of(document.firstPage(), document.endPage()));
    assertEquals(List.of(1, 2), List.of(document.firstNote(), document.endNote()));
  }
}
