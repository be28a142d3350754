package recto.galley;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.Figure;
import recto.style.TextStyle;

/** Grows one paragraph, letter by letter. */
final class ParagraphMaker {
  private final Span span;
  private final TextStyle style;
  private final int element;
  private final OriginalPages pages;
  private final RunMaker runs = new RunMaker();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Called> called = new ArrayList<>();
  private final List<Figure> pictures = new ArrayList<>();
  private List<Adjustment> adjustments = List.of();
  private List<Paragraph> resumed = List.of();
  private boolean letters;

  private int callEnd = -1;

  /** What a call promises: a note that is made when its paragraph is done. */
  interface Promise {
    NoteText keep(NoteSetter setter);
  }

  /** A note called at an offset. */
  record Called(int offset, Promise promise) {}

  ParagraphMaker(Span span, TextStyle style, int element, OriginalPages pages) {
    this.span = span;
    this.style = style;
    this.element = element;
    this.pages = pages;
  }

  TextStyle style() {
    return style;
  }

  int element() {
    return element;
  }

  int offset() {
    return runs.length();
  }

  /** Its letters so far. */
  RunMaker runs() {
    return runs;
  }

  /** True where the text so far ends with a call. */
  boolean endsWithCall() {
    return callEnd == runs.length() && callEnd > 0;
  }

  void callEndsHere() {
    callEnd = runs.length();
  }

  /** Letters of the source: original pages that wait begin before the first that is seen. */
  void source(Span at, String words, RunProperties properties) {
    if (pages.isEmpty()) {
      letters(at, words, properties);
    } else {
      int first = RunMaker.firstSeen(words);
      added(at, words.substring(0, first), properties);
      if (first < words.length()) {
        OriginalPages.Word word = runs.word(words.charAt(first), properties);
        runs.part(word.start());
        runs.part();
        marks.addAll(pages.take(runs.length(), word, letters));
        letters(at, words.substring(first), properties);
      }
    }
    letters |= !words.isBlank();
  }

  private void letters(Span at, String words, RunProperties properties) {
    int before = runs.length();
    runs.append(at, words, properties);
    pages.lines.count(runs.text(), before, marks);
  }

  /** Letters that are not the source's. */
  void added(Span at, String words, RunProperties properties) {
    runs.append(at, words, properties);
  }

  void mark(Mark mark) {
    marks.add(mark);
  }

  void call(Called note) {
    called.add(note);
  }

  /** What an editor asks of it. */
  void adjust(List<Adjustment> asked) {
    adjustments = asked;
  }

  /** What stands once more above it where a column begins with it. */
  void resume(List<Paragraph> above) {
    resumed = above;
  }

  /** A picture that stands among the words comes below them. */
  void picture(Figure figure) {
    pictures.add(figure);
  }

  List<Figure> pictures() {
    return pictures;
  }

  void lineEnd(Span at, RunProperties properties) {
    runs.endLine(at, properties);
  }

  /** The notes called so far, in order. */
  List<Called> called() {
    return called;
  }

  /**
   * The paragraph; {@code notes} are the texts of the called notes in order. What calls notes and
   * has no letters stays with the next line, to which they belong.
   */
  @Nullable Paragraph finish(List<NoteText> notes) {
    runs.trim();
    for (int i = 0; i < notes.size(); i++) {
      int offset = Math.min(called.get(i).offset(), runs.length());
      marks.add(new Mark.NoteCall(offset, notes.get(i)));
    }
    if (runs.isEmpty() && notes.isEmpty()) {
      marks.forEach(mark -> mark.accept(new Waiting(pages)));
      return null;
    }
    TextStyle own = style;
    if (runs.isEmpty()) {
      runs.append(span, "\u200B", RunProperties.added(style.look(), "", element));
      own = style.draft().keepNext(1).style();
    }
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(Comparator.comparingInt(Mark::offset));
    return new Paragraph(
        span, runs.text().toString(), runs.runs(), sorted, own, element, adjustments, resumed);
  }

  /** Marks of a paragraph without letters go to the next letter. */
  private record Waiting(OriginalPages pages) implements Mark.Cases<OriginalPages> {
    @Override
    public OriginalPages page(Mark.OriginalPage page) {
      pages.place(page.destination());
      return pages;
    }

    @Override
    public OriginalPages call(Mark.NoteCall call) {
      return pages;
    }

    @Override
    public OriginalPages place(Mark.Place place) {
      pages.place(place.destination());
      return pages;
    }

    @Override
    public OriginalPages head(Mark.Head head) {
      pages.place(head.destination());
      return pages;
    }

    @Override
    public OriginalPages counted(Mark.Counted counted) {
      return pages;
    }

    @Override
    public OriginalPages slot(Mark.Slot slot) {
      return pages;
    }

    @Override
    public OriginalPages line(Mark.ReferenceLine line) {
      return pages;
    }

    @Override
    public OriginalPages mention(Mark.Mention mention) {
      return pages;
    }
  }
}
