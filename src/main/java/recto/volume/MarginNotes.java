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
import recto.page.PageDraft.Edge;
import recto.page.PageDraft.Placed;
import recto.page.Strip;
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
  private final List<Waiting> rest = new ArrayList<>();

  /**
   * Lines of a note.
   *
   * @param y the baseline of the line that calls it
   * @param edge the edge of the text that this line reaches
   */
  private record Waiting(NoteText note, List<Strip> strips, long y, Edge edge) {}

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
    MarginSides sides = new MarginSides(page, design, side);
    List<Waiting> waiting = any ? waiting(draft, sides) : List.of();
    List<Placed> placed = new ArrayList<>();
    for (boolean right : new boolean[] {true, false}) {
      List<Waiting> here =
          waiting.stream().filter(each -> sides.right(each.edge) == right).toList();
      if (!here.isEmpty()) {
        MarginColumn column = column(draft, page, here.get(0).note());
        for (List<MarginNumbers.Placing> numbers : List.of(pages, lines)) {
          for (MarginNumbers.Placing number : numbers) {
            column = number.isRight() == right ? column.with(number.extent()) : column;
          }
        }
        placed.addAll(placed(here, column, sides.x(right), page.leading()));
      }
    }
    return placed;
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

  private List<Placed> placed(List<Waiting> waiting, MarginColumn column, long x, long leading) {
    long grid = leading;
    List<MarginColumn.Spot> spots = column.places(blocks(waiting, grid));
    if (!whole(waiting, spots)) {
      grid = 0;
      spots = column.places(blocks(waiting, grid));
    }
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      Waiting note = waiting.get(i);
      int lines = spots.get(i).lines();
      long y = spots.get(i).y();
      for (int line = 0; line < lines; line++) {
        Strip strip = note.strips().get(line);
        y += line == 0 ? 0 : lead(strip, grid);
        placed.add(new Placed(strip, x, y, Edge.BOTH));
        y += strip.extent();
      }
      if (lines == 0 && note.y() != BEGUN) {
        late.accept(note.note());
      }
      if (lines < note.strips().size()) {
        List<Strip> others = note.strips().subList(lines, note.strips().size());
        rest.add(new Waiting(note.note(), others, BEGUN, note.edge()));
      }
    }
    return placed;
  }

  private static boolean whole(List<Waiting> waiting, List<MarginColumn.Spot> spots) {
    for (int i = 0; i < spots.size(); i++) {
      if (spots.get(i).lines() < waiting.get(i).strips().size()) {
        return false;
      }
    }
    return true;
  }

  private List<MarginColumn.Block> blocks(List<Waiting> waiting, long grid) {
    return waiting.stream().map(note -> block(note, grid)).toList();
  }

  private MarginColumn.Block block(Waiting note, long grid) {
    TextStyle text = style.text(note.note().series().text());
    List<Long> below = new ArrayList<>();
    long y = 0;
    for (Strip strip : note.strips()) {
      y += below.isEmpty() ? strip.extent() : lead(strip, grid) + strip.extent();
      below.add(y + MarginSetter.descent(text));
    }
    long wish = note.y() == BEGUN && grid > 0 ? BEGUN / grid * grid : note.y();
    return new MarginColumn.Block(
        wish, MarginSetter.ascent(text), below, Math.max(1, grid), least(note));
  }

  /** The lines of a note that belong to this page: the first, and those up to its last call. */
  private static int least(Waiting note) {
    int least = note.y() == BEGUN ? 0 : 1;
    for (int i = least; i < note.strips().size(); i++) {
      least = calls(note.strips().get(i)) && note.y() != BEGUN ? i + 1 : least;
    }
    return least;
  }

  private static boolean calls(Strip strip) {
    return strip.pieces().stream()
        .flatMap(piece -> piece.line().marks().stream())
        .anyMatch(placed -> placed.mark() instanceof Mark.NoteCall);
  }

  /** From the baseline before: that of the text beside it, where its own is near enough. */
  private long lead(Strip strip, long grid) {
    boolean near = strip.lead() <= grid && 1000 * grid <= strip.lead() * design.grid();
    return near ? grid : strip.lead();
  }

  /** What is left of the page before, then the notes called on this page by their lines. */
  private List<Waiting> waiting(PageDraft draft, MarginSides sides) {
    List<Waiting> called = new ArrayList<>();
    for (List<Placed> strips : List.of(draft.body(), draft.notes())) {
      for (Placed placed : strips) {
        Edge edge = placed.edge();
        add(placed.strip(), placed.y(), edge, sides.right(edge), called);
      }
    }
    called.sort(Comparator.comparingLong(Waiting::y));
    List<Waiting> all = new ArrayList<>(rest);
    all.addAll(called);
    rest.clear();
    return all;
  }

  /** Adds the notes that a strip at {@code y} calls, each before those that are called in it. */
  private void add(Strip strip, long y, Edge edge, boolean right, List<Waiting> called) {
    for (Strip.Piece piece : strip.pieces()) {
      if (!piece.repeated()) {
        for (Line.PlacedMark mark : piece.line().marks()) {
          if (mark.mark() instanceof Mark.NoteCall call && call.note().isMarginal()) {
            List<Strip> strips = setter.strips(call.note(), right);
            long line = y + piece.y();
            called.add(new Waiting(call.note(), strips, line, edge));
            strips.forEach(own -> add(own, line, edge, right, called));
          }
        }
      }
    }
  }
}
