package recto.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.galley.Mark;
import recto.galley.NoteText;
import recto.galley.Panel;
import recto.galley.Paragraph;
import recto.galley.Passage;
import recto.galley.Picture;
import recto.galley.Tabular;
import recto.line.Alternative;
import recto.line.Line;
import recto.line.LineBreaker;
import recto.style.PageCosts;
import recto.style.SeriesStyle;
import recto.style.SeriesStyle.Arrangement;
import recto.style.Stylesheet;
import recto.style.TextStyle;
import recto.style.TextStyle.Align;

/** Passages to strips; one per worker, since its line breaker is. */
final class StripMaker implements Passage.Cases<List<Strip>> {
  private static final int SIXTEENTHS = 16;

  /** By so many sixteenths the measure of a ragged paragraph may be narrower. */
  private static final int NARROWER = 4;

  private final Stylesheet style;
  private final LineBreaker breaker;
  private final long measure;

  StripMaker(Stylesheet style, LineBreaker breaker, long measure) {
    this.style = style;
    this.breaker = breaker;
    this.measure = measure;
  }

  @Override
  public List<Strip> paragraph(Paragraph paragraph) {
    List<Line> lines = breaker.lines(paragraph, measure);
    List<Strip> strips = new ArrayList<>(lines.size());
    TextStyle text = paragraph.style();
    boolean grid = onGrid(text);
    List<Strip> resumed = resumed(paragraph);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      strips.add(
          new Strip(
              line.leading(),
              0,
              0,
              i == 0 ? text.spaceBefore() : 0,
              i == lines.size() - 1 ? text.spaceAfter() : 0,
              0,
              grid,
              Faults.after(lines, i),
              List.of(new Strip.Piece(line, 0, 0, false)),
              List.of(),
              List.of(),
              notes(line),
              resumed));
    }
    return strips;
  }

  private List<Strip> resumed(Paragraph paragraph) {
    if (paragraph.resumed().isEmpty()) {
      return List.of();
    }
    List<Strip> resumed = new ArrayList<>();
    for (Paragraph above : paragraph.resumed()) {
      paragraph(above).forEach(strip -> resumed.add(strip.repeated()));
    }
    return resumed;
  }

  /** The ways in which a paragraph of strips {@code best} may be a line longer or shorter. */
  List<Variant> variants(List<Strip> best) {
    Line first = best.get(0).pieces().get(0).line();
    PageCosts costs = style.pageCosts();
    List<Variant> variants = new ArrayList<>();
    Variant narrower = narrower(first.paragraph(), best);
    if (narrower != null) {
      variants.add(narrower);
    }
    for (Alternative other : breaker.alternatives(first, best.size(), measure)) {
      long demerits = Math.max(0, other.demerits()) / costs.demerits();
      int cost = costs.looseness() * Math.abs(other.looseness()) + (int) Math.min(1000, demerits);
      variants.add(new Variant(other.looseness(), cost, strips(other.lines(), best)));
    }
    return variants;
  }

  /** An entry of ragged columns in a measure so little narrower that it has a line more. */
  private @Nullable Variant narrower(Paragraph paragraph, List<Strip> best) {
    boolean text = best.get(0).grid();
    if (text || paragraph.style().align() != Align.LEFT || best.get(0).rtl()) {
      return null;
    }
    for (int steps = fewest(best); steps <= NARROWER; steps++) {
      List<Line> lines = breaker.lines(paragraph, measure * (SIXTEENTHS - steps) / SIXTEENTHS);
      if (lines.size() > best.size()) {
        int cost = style.pageCosts().looseness() * (1 + steps);
        return lines.size() == best.size() + 1 ? new Variant(1, cost, strips(lines, best)) : null;
      }
    }
    return null;
  }

  /** By how many sixteenths the measure may be narrower at the least before words run over. */
  private int fewest(List<Strip> best) {
    long used = 0;
    for (Strip strip : best) {
      Line line = strip.pieces().get(0).line();
      used += line.left() + line.width();
    }
    // Ragged lines leave some of their measure empty: one sixteenth of it is not counted.
    return (int) Math.max(1, SIXTEENTHS - 1 - SIXTEENTHS * used / (measure * best.size()));
  }

  /** Other lines of a paragraph that was set before; its notes are those that were made then. */
  private static List<Strip> strips(List<Line> lines, List<Strip> best) {
    Deque<FootNote> notes = new ArrayDeque<>();
    best.forEach(strip -> notes.addAll(strip.notes()));
    Set<NoteText> called = Collections.newSetFromMap(new IdentityHashMap<>());
    lines.forEach(line -> called.addAll(called(line)));
    List<Strip> strips = new ArrayList<>(lines.size());
    int last = lines.size() - 1;
    for (int i = 0; i <= last; i++) {
      Strip like = best.get(i <= last / 2 ? i : best.size() - 1 - (last - i));
      List<FootNote> own = new ArrayList<>();
      for (int calls = called(lines.get(i)).size(); calls > 0; calls--) {
        own.add(notes.removeFirst());
        while (!notes.isEmpty() && !called.contains(notes.getFirst().text())) {
          own.add(notes.removeFirst());
        }
      }
      int faults = Faults.withHead(Faults.after(lines, i), Faults.head(like.faults()));
      faults |= like.faults() & Faults.ENDS;
      strips.add(like.with(lines.get(i), faults, i == 0, i == last, own));
    }
    return strips;
  }

  boolean onGrid(TextStyle text) {
    return text.leading() == style.page().leading();
  }

  /** The notes called in {@code line}, broken to lines themselves; those called in them follow. */
  List<FootNote> notes(Line line) {
    List<FootNote> notes = List.of();
    for (NoteText text : called(line)) {
      notes = notes.isEmpty() ? new ArrayList<>(2) : notes;
      add(text, notes);
    }
    return notes;
  }

  private static List<NoteText> called(Line line) {
    List<NoteText> called = List.of();
    for (Line.PlacedMark placed : line.marks()) {
      for (NoteText text : placed.mark().accept(CalledNote.FINDER)) {
        called = called.isEmpty() ? new ArrayList<>(2) : called;
        called.add(text);
      }
    }
    return called;
  }

  private void add(NoteText text, List<FootNote> notes) {
    SeriesStyle series = style.series(text.series().name());
    List<Paragraph> paragraphs =
        series.arrangement() == Arrangement.RUN_IN ? paragraphs(text) : List.of();
    if (!paragraphs.isEmpty()) {
      runIn(text, paragraphs, notes);
      return;
    }
    List<Strip> strips = new ArrayList<>();
    long width = Feet.measure(style, series);
    boolean ragged = series.columns() > 1 && width < series.raggedBelow();
    StripMaker maker = new StripMaker(style, breaker, width);
    for (Passage passage : text.passages()) {
      Passage own = ragged ? passage.aligned(Align.JUSTIFY, Align.LEFT) : passage;
      strips.addAll(own.accept(maker));
    }
    List<FootNote> nested = strips.stream().flatMap(strip -> strip.notes().stream()).toList();
    notes.add(new FootNote(text, strips));
    notes.addAll(nested);
  }

  /** The paragraphs of a note that can be run in, none where it has more than these. */
  private static List<Paragraph> paragraphs(NoteText text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Passage passage : text.passages()) {
      if (!(passage instanceof Paragraph paragraph)) {
        return List.of();
      }
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }

  /** A note that is only measured; the paragraphs after its first begin a line. */
  private void runIn(NoteText text, List<Paragraph> paragraphs, List<FootNote> notes) {
    TextStyle like = style.text(text.series().text());
    Paragraph whole = Paragraph.joined(paragraphs, "\u2028", like);
    long width = Feet.measure(style, text.series());
    notes.add(new FootNote(text, List.of(), breaker.strand(whole, width, text.series().between())));
    for (Mark mark : whole.marks()) {
      mark.accept(CalledNote.FINDER).forEach(nested -> add(nested, notes));
    }
  }

  @Override
  public List<Strip> tabular(Tabular tabular) {
    return new TableMaker(style, breaker, measure).strips(tabular);
  }

  @Override
  public List<Strip> panel(Panel panel) {
    return List.of(new PanelMaker(style, breaker, measure).strip(panel));
  }

  @Override
  public List<Strip> picture(Picture picture) {
    TextStyle text = picture.style();
    long leading = style.page().leading();
    long ascent = style.text("body").look().size() * 7 / 10;
    long room = Math.max(1, measure - text.left());
    long width = Math.min(picture.width(), room);
    long height =
        width < picture.width() ? picture.height() * width / picture.width() : picture.height();
    long x = text.left() + (room - width) / 2;
    Plate plate =
        new Plate(
            picture.file(),
            Math.max(0, x),
            width,
            height,
            height * style.figures().smallest() / 1000,
            picture.element(),
            picture.marks());
    return List.of(
        new Strip(
            height + leading / 2,
            Math.max(0, height - ascent),
            0,
            leading / 2,
            leading / 2,
            0,
            true,
            0,
            List.of(),
            List.of(),
            List.of(plate),
            List.of(),
            List.of()));
  }
}
