package recto.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.edition.Edition;
import recto.edition.Targets;
import recto.edition.Transcript;
import recto.reading.PdfReading;
import recto.reading.Place;
import recto.reading.ReadGlyph;
import recto.reading.ReadPage;
import recto.style.LineNumberStyle;
import recto.style.MarginNoteStyle;
import recto.style.PageStyle;
import recto.style.SeriesStyle;
import recto.style.Stylesheet;

/** What the laws are tried on: the edition, its design, the file, and how letters correspond. */
final class Evidence {
  private final Edition edition;
  private final Stylesheet style;
  private final PdfReading reading;
  private final Copy copy;
  private final List<Script> scripts;
  private final Kinds kinds;
  private final PageStyle turned;
  private final boolean marginal;

  /** True where text in columns has notes in the margin, which stand in both margins. */
  private final boolean columns;

  private final int[] flowOf;
  private final List<GivenWay> givenWays = new ArrayList<>();
  private final List<@Nullable Alignment> alignments = new ArrayList<>();

  Evidence(Edition edition, Stylesheet style, PdfReading reading, Copy copy, List<Script> scripts) {
    this.edition = edition;
    this.style = style;
    this.reading = reading;
    this.copy = copy;
    this.scripts = scripts;
    kinds = new Kinds(reading.structure());
    Targets targets = Targets.of(edition);
    turned = style.turned(targets.series()).page();
    marginal = style.series().stream().anyMatch(SeriesStyle::isMarginal);
    flowOf = Pairing.of(scripts, copy.flows());
    for (int s = 0; s < scripts.size(); s++) {
      Script script = scripts.get(s);
      GivenWay givenWay = new GivenWay(style.index(), script, targets);
      givenWays.add(givenWay);
      Flow flow = flow(s);
      alignments.add(
          flow == null ? null : Alignment.of(script.letters(), flow.letters(), givenWay.letters()));
    }
    columns = marginal && scripts.stream().anyMatch(this::besideColumn);
  }

  /** What the edition says, the sides of its choices as the style wants them. */
  static List<Script> scripts(Edition edition, Stylesheet style) {
    return Script.of(Transcript.of(edition, style.sides()), style::hasSign);
  }

  Edition edition() {
    return edition;
  }

  Stylesheet style() {
    return style;
  }

  PdfReading reading() {
    return reading;
  }

  Copy copy() {
    return copy;
  }

  /** The running text, then the notes and entries. */
  List<Script> scripts() {
    return scripts;
  }

  /** The flow of the script at {@code index}, or null where the file has none. */
  @Nullable Flow flow(int index) {
    return flowOf[index] < 0 ? null : copy.flows().get(flowOf[index]);
  }

  /** The index of the script's flow, or -1. */
  int flowIndex(int script) {
    return flowOf[script];
  }

  /** The letters of a script that the style lets give way. */
  GivenWay givenWay(int script) {
    return givenWays.get(script);
  }

  @Nullable Alignment alignment(int script) {
    return alignments.get(script);
  }

  /** Where a letter of a script is drawn, {@link Flow#NOWHERE} where it is not. */
  long place(int script, int letter) {
    Flow flow = flow(script);
    Alignment alignment = alignments.get(script);
    if (flow == null || alignment == null) {
      return Flow.NOWHERE;
    }
    int copied = alignment.copyOf(letter);
    return copied < 0 ? Flow.NOWHERE : flow.place(copied);
  }

  ReadGlyph glyph(long place) throws IOException {
    return reading.page(Flow.page(place)).glyphs().get(Flow.glyph(place));
  }

  /** A letter as it is read: one turned to the left as on its page turned to the right. */
  ReadGlyph asRead(long place) throws IOException {
    return page(Flow.page(place)).asRead(glyph(place));
  }

  ReadPage page(int index) throws IOException {
    return reading.page(index);
  }

  /**
   * A page as its text is read.
   *
   * @param page turned to the right where the text is turned to the left
   * @param design its design, for turned pages that of the turned page
   * @param left the left edge of the text
   * @param top the first baseline
   */
  record View(ReadPage page, PageStyle design, long left, long top) {
    long right() {
      return left + design.measure();
    }
  }

  /** A page as it is, and also as its turned letters are read where it has any. */
  List<View> views(int index) throws IOException {
    View upright = upright(index);
    return page(index).hasTurned() ? List.of(upright, turned(index)) : List.of(upright);
  }

  /** The page of a letter as that letter is read. */
  View view(long place) throws IOException {
    int index = Flow.page(place);
    return glyph(place).turn() == 1 ? turned(index) : upright(index);
  }

  private View upright(int index) throws IOException {
    return new View(page(index), style.page(), left(index), style.page().firstBaseline());
  }

  private View turned(int index) throws IOException {
    long top = left(index) + turned.firstBaseline();
    return new View(page(index).turnedRight(), turned, turned.inner(), top);
  }

  /** True where {@code place} is at the line of the letter at {@code target}. */
  boolean isNear(Place place, long target) throws IOException {
    if (place.page() != Flow.page(target)) {
      return false;
    }
    ReadGlyph glyph = glyph(target);
    long reach = Math.max(2 * style.page().leading(), 3 * glyph.size());
    return glyph.turn() != 0 || Math.abs(glyph.baseline() - place.y()) <= reach;
  }

  /** What the letters on the pages are. */
  Kinds kinds() {
    return kinds;
  }

  /** True where a letter stands in a part that is set in columns. */
  boolean inColumns(int script, int letter) {
    for (Script.Piece piece : scripts.get(script).pieces()) {
      int level = 0;
      for (Transcript.Part part : piece.transcript().parts()) {
        boolean around =
            scripts.get(script).letter(piece.base() + part.offset()) <= letter
                && letter < scripts.get(script).letter(piece.base() + part.end());
        if (around && style.division(part.division(), ++level).columns() > 1) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean besideColumn(Script script) {
    Transcript.NoteText note = script.note();
    return note != null
        && style.series(note.note()).isMarginal()
        && inColumns(script.parent(), script.anchor());
  }

  /** True for a letter in the column of notes beside the text, where the style has one. */
  boolean inMargin(View view, ReadGlyph glyph) {
    boolean outerRight = view.design().outerRight(view.page().index());
    boolean right = outerRight == (style.marginNotes().side() == LineNumberStyle.Margin.OUTER);
    return marginal && (beside(view, glyph, right) || (columns && beside(view, glyph, !right)));
  }

  private boolean beside(View view, ReadGlyph glyph, boolean right) {
    MarginNoteStyle notes = style.marginNotes();
    long from =
        right ? view.right() + notes.distance() : view.left() - notes.distance() - notes.width();
    long slack = glyph.size() / 4;
    return glyph.x() >= from - slack && glyph.right() <= from + notes.width() + slack;
  }

  /** The left edge of the text on a page, in scaled points. */
  long left(int page) {
    PageStyle design = style.page();
    long shift = style.inner(reading.pages()) - design.inner();
    return design.left(page, shift);
  }
}
