package recto.volume;

import java.util.List;
import java.util.function.Consumer;
import recto.folio.Side;
import recto.galley.NoteText;
import recto.galley.Section.Manner;
import recto.line.LineBreaker;
import recto.page.PageDraft;
import recto.style.Stylesheet;

/** Fills the margins of pages, which come in order: numbers count on, and notes go on. */
final class Margins {
  private final MarginNumbers numbers;
  private final MarginNumbers turnedNumbers;
  private final LineNumbers lines;
  private final MarginNotes notes;

  /**
   * @param late told of each note that begins on the page after its line, for want of room
   */
  Margins(
      Stylesheet style,
      Stylesheet turned,
      LineBreaker breaker,
      Shorts shorts,
      Consumer<NoteText> late) {
    numbers = new MarginNumbers(style, shorts);
    turnedNumbers = new MarginNumbers(turned, shorts);
    lines = new LineNumbers(style, shorts);
    notes = new MarginNotes(style, turned, breaker, late);
  }

  /** What stands beside the text of the next page. */
  Margin of(PageDraft draft, Side side, Manner manner) {
    boolean turned = manner == Manner.TURNED;
    List<MarginNumbers.Placing> pages = (turned ? turnedNumbers : numbers).numbers(draft, side);
    LineNumbers.Set counted = turned ? LineNumbers.Set.NONE : lines.numbers(draft, side, pages);
    return new Margin(pages, counted, notes.notes(draft, side, turned, pages, counted.numbers()));
  }

  /** True where a note is to go on beside the next page. */
  boolean goOn() {
    return notes.goOn();
  }
}
