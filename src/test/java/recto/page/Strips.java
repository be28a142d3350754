package recto.page;

import java.util.ArrayList;
import java.util.List;
import recto.diagnostic.Span;
import recto.galley.NoteText;
import recto.galley.Paragraph;
import recto.style.Stylesheet;
import recto.style.Stylesheets;

/** Strips as passages and notes leave them, but without letters. */
final class Strips {
  static final Stylesheet BOOK = Stylesheets.builtIn("book");
  static final long GRID = BOOK.page().leading();

  private Strips() {}

  static List<Strip> lines(int count) {
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      strips.add(strip(GRID, List.of()));
    }
    return strips;
  }

  static Strip strip(long lead, List<FootNote> notes) {
    return new Strip(
        lead, 0, 0, 0, 0, 0, lead == GRID, 0, List.of(), List.of(), List.of(), notes, List.of());
  }

  static Strip with(Strip strip, FootNote... notes) {
    return strip(strip.lead(), List.of(notes)).withFaults(strip.faults());
  }

  static FootNote note(int lines) {
    Paragraph words = new Paragraph(Span.NONE, "", List.of(), List.of(), BOOK.text("note"), -1);
    NoteText text = new NoteText(Span.NONE, "", BOOK.series("editorial"), List.of(words));
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      strips.add(strip(BOOK.text("note").leading(), List.of()));
    }
    return new FootNote(text, strips);
  }

  /** A picture as wide as tall, which may be three quarters of that. */
  static Strip picture(int lines) {
    long height = lines * GRID;
    Plate plate = new Plate(null, 0, height, height, height * 3 / 4, 0, List.of());
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
}
