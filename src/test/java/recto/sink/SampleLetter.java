package recto.sink;

import recto.folio.Colour;
import recto.folio.Element;
import recto.folio.Folio;
import recto.folio.Ink;
import recto.folio.Role;
import recto.font.FontLibrary;
import recto.shape.Features;
import recto.unit.Length;
import recto.unit.Rect;

/** A letter of two pages with a note, small capitals, and words in four scripts. */
public final class SampleLetter {
  private SampleLetter() {}

  public static SampleBook book(FontLibrary library) {
    return filled(new SampleBook(library));
  }

  /** The letter with {@code paper} around its pages, and marks on it. */
  static SampleBook marked(FontLibrary library, Folio.Paper paper) {
    SampleBook book = new SampleBook(library).paper(paper);
    long reach = Length.points(12);
    book.rule(Ink.MARKS, -reach - Length.points(9), 0, reach, Length.points(0.25));
    book.ink(
        new Ink.Ring(
            Ink.MARKS, -reach, Length.points(324), reach / 4, Length.points(.25), Colour.BLACK));
    book.text(Ink.MARKS, "Letters & Papers", SampleBook.LEFT, -Length.points(12));
    return filled(book);
  }

  private static SampleBook filled(SampleBook book) {
    int root = book.element(-1, Role.DOCUMENT);
    int letter = book.element(root, Role.SECT);
    int head = book.element(letter, Role.H1);
    book.face("EB Garamond", true, false).size(Length.points(12));
    book.text(head, "1. Letter From the Office", Length.points(120), Length.points(62));
    book.face("EB Garamond", false, false).size(SampleBook.SIZE);
    int paragraph = book.element(letter, Role.P);
    int call = book.element(Element.of(paragraph, Role.REFERENCE).withTarget("note-1"));
    int note = book.element(Element.of(letter, Role.NOTE).withName("note-1"));
    int label = book.element(note, Role.LBL);
    int body = book.element(note, Role.P);
    int empty = book.element(letter, Role.P);
    book.element(empty, Role.SPAN);
    long y = Length.points(101);
    book.justified(
        paragraph,
        "The office first found its final efflux of fine offices, AVAST Tom and a ",
        SampleBook.LEFT + Length.points(18),
        y,
        SampleBook.MEASURE - Length.points(18),
        1000);
    book.justified(
        paragraph,
        "flying figure in the affair; the difficulty was that Toynbee was in the depart\u00AD",
        SampleBook.LEFT,
        y + SampleBook.LEADING,
        SampleBook.MEASURE,
        985);
    long end = book.text(paragraph, "ment, said so.", SampleBook.LEFT, y + 2 * SampleBook.LEADING);
    book.size(Length.points(6.6));
    book.text(call, "1", end, y + 2 * SampleBook.LEADING - Length.points(4));
    book.link(
        call,
        new Rect(end, y + SampleBook.LEADING, Length.points(5), SampleBook.LEADING),
        "note-1");
    book.size(SampleBook.SIZE);
    book.rule(
        Ink.ARTIFACT, SampleBook.LEFT, Length.points(560), Length.points(50), Length.points(.4));
    book.size(Length.points(9));
    book.destination("note-1", Length.points(565));
    end = book.text(label, "1. ", SampleBook.LEFT, Length.points(574));
    book.text(body, "A note of office.", end, Length.points(574));
    book.text(Ink.FOOTER, "vii", Length.points(200), Length.points(634));
    book.destination("d1", Length.points(50)).outline(0, "Letter From the Office", "d1");
    book.page("vii");

    int second = book.element(letter, Role.P);
    int caps = book.element(second, Role.SPAN);
    int foreign = book.element(Element.of(second, Role.SPAN).withLanguage("he"));
    int arabic = book.element(Element.of(second, Role.SPAN).withLanguage("ar"));
    book.size(Length.points(9));
    book.text(Ink.HEADER, "8 Letters & Papers", SampleBook.LEFT, Length.points(36));
    book.size(SampleBook.SIZE).smallCaps();
    book.text(caps, "Small capitals stand. ", SampleBook.LEFT, y);
    book.features(Features.TEXT).face("Noto Serif Hebrew", false, false).language("he");
    book.fromRight(
        foreign,
        "שלום עולם בְּרֵאשִׁית",
        SampleBook.LEFT + SampleBook.MEASURE,
        y + SampleBook.LEADING);
    book.face("Amiri", false, false).language("ar");
    book.fromRight(
        arabic, "السلام عليكم", SampleBook.LEFT + SampleBook.MEASURE, y + 2 * SampleBook.LEADING);
    book.face("EB Garamond", false, false).language("grc");
    book.text(
        second,
        "μῆνιν ἄειδε θεὰ e\u0301te\u0323\u0302 x\u0323\u0301 ",
        SampleBook.LEFT,
        y + 3 * SampleBook.LEADING);
    book.language("en").colour(new Colour(0xAA2200));
    book.text(second, "rubric ", SampleBook.LEFT, y + 4 * SampleBook.LEADING);
    book.colour(Colour.BLACK);
    book.page("8");
    return book;
  }
}
