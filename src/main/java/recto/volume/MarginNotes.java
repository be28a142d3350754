package recto.volume;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import recto.folio.Side;
import recto.galley.Mark;
import recto.galley.NoteText;
import recto.line.Line;
import recto.line.LineBreaker;
import recto.page.MarginColumn;
import recto.page.MarginSetter;
import recto.page.PageDraft;
import recto.page.PageDraft.Placed;
import recto.page.Strip;
import recto.style.LineNumberStyle;
import recto.style.MarginNoteStyle;
import recto.style.PageStyle;
import recto.style.Stylesheet;
import recto.style.TextStyle;

/**
 * Notes in the margin, each beside the line that calls it or as near as numbers and other notes
 * allow. What has no room on its page goes on at the head of the next.
 */
final class MarginNotes {
  /** Stands for the line of a note that goes on from the page before: above all others. */
  private static final long BEGUN = Long.MIN_VALUE / 2;

  private final Stylesheet style;
  private final Stylesheet turned;
  private final MarginNoteStyle design;
  private final MarginSetter setter;
  private final boolean any;
  private final Consumer<NoteText> late;

  /** What is to go on beside the next page. */
  private List<Waiting> rest = List.of();

  /** Lines of a note, and the baseline of the line that calls it. */
  private record Waiting(NoteText note, List<Strip> strips, long y) {}

  /**
   * @param late told of each note that begins on the page after its line, for want of room
   */
  MarginNotes(Stylesheet style, Stylesheet turned, LineBreaker breaker, Consumer<NoteText> late) {
    this.late = late;
    this.style = style;
    this.turned = turned;
    this.design = style.marginNotes();
    this.setter = new MarginSetter(style, breaker);
    this.any = style.series().stream().anyMatch(series -> series.isMarginal());
  }

  boolean goOn() {
    return !rest.isEmpty();
  }

  /** The notes of the next page, and what is left of those before. */
  List<Placed> notes(
      PageDraft draft,
      Side side,
      boolean isTurned,
      List<MarginNumbers.Placing> pages,
      List<MarginNumbers.Placing> lines) {
    PageStyle page = (isTurned ? turned : style).page();
    boolean outerRight = side == Side.RECTO || !page.mirrored();
    boolean right = outerRight == (design.side() == LineNumberStyle.Margin.OUTER);
    List<Waiting> waiting = any ? waiting(draft, right) : List.of();
    if (waiting.isEmpty()) {
      return List.of();
    }
    MarginColumn column = column(draft, page, waiting.get(0).note());
    for (List<MarginNumbers.Placing> numbers : List.of(pages, lines)) {
      for (MarginNumbers.Placing number : numbers) {
        column = number.isRight() == right ? column.with(number.extent()) : column;
      }
    }
    long x = right ? page.measure() + design.distance() : -design.distance() - design.width();
    return placed(waiting, column, x);
  }

  /** From the top of the first line to the bottom of the last. */
  private MarginColumn column(PageDraft draft, PageStyle page, NoteText note) {
    TextStyle text = style.text(note.series().text());
    long last = page.depth();
    for (Placed placed : draft.body()) {
      last = Math.max(last, placed.y() + placed.strip().extent());
    }
    return new MarginColumn(
        -MarginSetter.ascent(text), last + MarginSetter.descent(text), design.gap());
  }

  private List<Placed> placed(List<Waiting> waiting, MarginColumn column, long x) {
    List<MarginColumn.Block> blocks = waiting.stream().map(this::block).toList();
    List<MarginColumn.Spot> spots = column.places(blocks);
    List<Placed> placed = new ArrayList<>();
    List<Waiting> left = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      Waiting note = waiting.get(i);
      int lines = spots.get(i).lines();
      long y = spots.get(i).y();
      for (int line = 0; line < lines; line++) {
        Strip strip = note.strips().get(line);
        y += line == 0 ? 0 : strip.lead();
        placed.add(new Placed(strip, x, y, PageDraft.Edge.BOTH));
        y += strip.extent();
      }
      if (lines == 0 && note.y() != BEGUN) {
        late.accept(note.note());
      }
      if (lines < note.strips().size()) {
        List<Strip> others = note.strips().subList(lines, note.strips().size());
        left.add(new Waiting(note.note(), others, BEGUN));
      }
    }
    rest = left;
    return placed;
  }

  private MarginColumn.Block block(Waiting note) {
    TextStyle text = style.text(note.note().series().text());
    List<Long> below = new ArrayList<>();
    long y = 0;
    for (Strip strip : note.strips()) {
      y += below.isEmpty() ? strip.extent() : strip.lead() + strip.extent();
      below.add(y + MarginSetter.descent(text));
    }
    return new MarginColumn.Block(note.y(), MarginSetter.ascent(text), below);
  }

  /** What is left of the page before, then the notes called on this page by their lines. */
  private List<Waiting> waiting(PageDraft draft, boolean right) {
    List<Waiting> called = new ArrayList<>();
    draft.body().forEach(placed -> add(placed.strip(), placed.y(), right, called));
    draft.notes().forEach(placed -> add(placed.strip(), placed.y(), right, called));
    called.sort(Comparator.comparingLong(Waiting::y));
    List<Waiting> all = new ArrayList<>(rest);
    all.addAll(called);
    rest = List.of();
    return all;
  }

  /** Adds the notes that a strip at {@code y} calls, each before those that are called in it. */
  private void add(Strip strip, long y, boolean right, List<Waiting> called) {
    for (Strip.Piece piece : strip.pieces()) {
      if (!piece.repeated()) {
        for (Line.PlacedMark mark : piece.line().marks()) {
          if (mark.mark() instanceof Mark.NoteCall call && call.note().isMarginal()) {
            List<Strip> strips = setter.strips(call.note(), right);
            long line = y + piece.y();
            called.add(new Waiting(call.note(), strips, line));
            strips.forEach(own -> add(own, line, right, called));
          }
        }
      }
    }
  }
}
