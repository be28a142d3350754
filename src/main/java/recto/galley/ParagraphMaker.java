package recto.galley;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.Figure;
import recto.style.TextStyle;

/** Grows one paragraph, letter by letter. */
final class ParagraphMaker {
  /** Where a line must end. */
  static final char LINE_END = '\u2028';

  private final Span span;
  private final TextStyle style;
  private final int element;
  private final OriginalPages pages;
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph.Run> runs = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Called> called = new ArrayList<>();
  private final List<Figure> pictures = new ArrayList<>();
  private List<Adjustment> adjustments = List.of();
  private boolean letters;

  /** True where a run begins with the next letter, however it looks. */
  private boolean parted;

  private int callEnd = -1;

  /** What a call promises: a note that is made when its paragraph is done. */
  interface Promise {
    NoteText keep(NoteSetter setter);
  }

  /** A note called at an offset. */
  record Called(int offset, Promise promise) {}

  /** What holds for the letters of a run. */
  record Ink(TextStyle.Look look, String language, int element, String target, boolean addition) {}

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
    return text.length();
  }

  /** The offset after the last letter since {@code start} that is no white; else the offset. */
  int lastLetter(int start) {
    int end = text.length();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end > start ? end : text.length();
  }

  boolean isEmpty() {
    return text.isEmpty() && called.isEmpty() && marks.isEmpty();
  }

  /** True where {@code opening} was written last of it and {@code closing}. */
  boolean isWithin(String opening, String closing) {
    int open = text.lastIndexOf(opening);
    return !opening.isEmpty() && open >= 0 && text.indexOf(closing, open + opening.length()) < 0;
  }

  /** True where the text so far ends with a call. */
  boolean endsWithCall() {
    return callEnd == text.length() && callEnd > 0;
  }

  void callEndsHere() {
    callEnd = text.length();
  }

  /** Letters of the source: original pages that wait begin before the first that is no space. */
  void source(Span at, String words, Ink ink) {
    if (!pages.isEmpty()) {
      int first = firstLetter(words);
      append(at, words.substring(0, first), ink);
      if (first < words.length()) {
        OriginalPages.Word word = word(words.charAt(first), ink);
        part(word.start());
        parted = true;
        marks.addAll(pages.take(text.length(), word, letters));
        letters(at, words.substring(first), ink);
      }
    } else {
      letters(at, words, ink);
    }
    letters |= !words.isBlank();
  }

  /** The word that goes on with {@code next}, from its first letter of the source. */
  private OriginalPages.Word word(char next, Ink ink) {
    OriginalPages.Word word = new OriginalPages.Word(text.length(), ink.element(), ink.language());
    int from = ofWord(next) ? text.length() : 0;
    for (int r = runs.size() - 1; r >= 0 && from == runs.get(r).end(); r--) {
      Paragraph.Run run = runs.get(r);
      while (from > run.start() && (run.addition() || ofWord(text.charAt(from - 1)))) {
        from--;
      }
      int end = run.end();
      if (!run.addition() && from < end) {
        word = new OriginalPages.Word(from, run.element(), run.language());
      }
    }
    return word;
  }

  /** True of signs that stand inside words. */
  private static boolean ofWord(char sign) {
    return Character.isLetterOrDigit(sign)
        || Character.isSurrogate(sign)
        || Character.getType(sign) == Character.NON_SPACING_MARK
        || Character.getType(sign) == Character.COMBINING_SPACING_MARK
        || "'\u2019-\u2010\u2011\u00AD\u200B\u200C\u200D\u2060".indexOf(sign) >= 0;
  }

  private void letters(Span at, String words, Ink ink) {
    int before = text.length();
    append(at, words, ink);
    pages.lines.count(text, before, marks);
  }

  /** Letters that are not the source's. */
  void added(Span at, String words, Ink ink) {
    append(at, words, ink);
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

  /** A picture that stands among the words comes below them. */
  void picture(Figure figure) {
    pictures.add(figure);
  }

  List<Figure> pictures() {
    return pictures;
  }

  void lineEnd(Span at, Ink ink) {
    int end = text.length();
    if (end > 0 && text.charAt(end - 1) != LINE_END) {
      append(at, String.valueOf(LINE_END), ink);
    }
  }

  private static int firstLetter(String words) {
    int first = 0;
    while (first < words.length() && Character.isWhitespace(words.charAt(first))) {
      first++;
    }
    return first;
  }

  private void append(Span at, String words, Ink ink) {
    String folded = words;
    boolean bare = text.isEmpty() || text.charAt(text.length() - 1) == LINE_END;
    if (bare) {
      folded = words.substring(firstLetter(words));
    } else if (text.charAt(text.length() - 1) == ' ' && words.startsWith(" ")) {
      folded = words.substring(1);
    }
    if (folded.isEmpty()) {
      return;
    }
    int start = text.length();
    text.append(folded);
    Paragraph.Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null && !parted && joins(last, ink)) {
      runs.set(runs.size() - 1, run(last.span(), last.start(), text.length(), ink));
    } else {
      runs.add(run(at, start, text.length(), ink));
    }
    parted = false;
  }

  /**
   * Gives the last word, as far as it is one run of the source's, an element in its own.
   *
   * @param inside makes an element in another
   */
  void refer(IntUnaryOperator inside) {
    Paragraph.Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last == null || last.addition() || last.end() < text.length()) {
      return;
    }
    int from = last.end();
    while (from > last.start() && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    if (from < last.end()) {
      part(from);
      Paragraph.Run word = runs.remove(runs.size() - 1);
      Ink ink =
          new Ink(
              word.look(),
              word.language(),
              inside.applyAsInt(word.element()),
              word.target(),
              false);
      runs.add(run(word.span(), from, word.end(), ink));
    }
  }

  /** Parts the run around {@code offset} there, so that what is read there parts its letters. */
  private void part(int offset) {
    for (int r = 0; r < runs.size(); r++) {
      Paragraph.Run run = runs.get(r);
      if (run.start() < offset && offset < run.end()) {
        runs.set(r, run.between(run.start(), offset));
        runs.add(r + 1, run.between(offset, run.end()));
      }
    }
  }

  private static boolean joins(Paragraph.Run last, Ink ink) {
    return last.element() == ink.element()
        && last.addition() == ink.addition()
        && last.look().equals(ink.look())
        && last.language().equals(ink.language())
        && last.target().equals(ink.target());
  }

  private static Paragraph.Run run(Span at, int start, int end, Ink ink) {
    return new Paragraph.Run(
        at, start, end, ink.look(), ink.language(), ink.element(), ink.target(), ink.addition());
  }

  /** The notes called so far, in order. */
  List<Called> called() {
    return called;
  }

  /** The paragraph; {@code notes} are the texts of the called notes in order. */
  @Nullable Paragraph finish(List<NoteText> notes) {
    trim();
    for (int i = 0; i < notes.size(); i++) {
      int offset = Math.min(called.get(i).offset(), text.length());
      marks.add(new Mark.NoteCall(offset, notes.get(i)));
    }
    if (text.isEmpty() && notes.isEmpty()) {
      marks.forEach(mark -> mark.accept(new Waiting(pages)));
      return null;
    }
    if (text.isEmpty()) {
      append(span, "\u200B", new Ink(style.look(), "", element, "", true));
    }
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(Comparator.comparingInt(Mark::offset));
    return new Paragraph(span, text.toString(), runs, sorted, style, element, adjustments);
  }

  private void trim() {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == LINE_END)) {
      end--;
    }
    text.setLength(end);
    while (!runs.isEmpty() && runs.get(runs.size() - 1).start() >= end) {
      runs.remove(runs.size() - 1);
    }
    if (!runs.isEmpty()) {
      Paragraph.Run last = runs.remove(runs.size() - 1);
      runs.add(last.between(last.start(), end));
    }
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
