package recto.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import recto.diagnostic.Span;
import recto.edition.Inline;
import recto.edition.Note;
import recto.input.LetterMarks.Mark;

/**
 * Turns a passage into words, line breaks, page breaks, calls and emphasis.
 *
 * <p>White space beside a page break goes before it, so that the break stands at the word it
 * belongs to; without white space on either side it stands inside a word. White space before a call
 * is no text.
 */
final class LetterInlines {

  /** A call at its place in the passage. */
  record CallAt(int start, int end, Note note) {}

  /** What is made of the words between {@code innerStart} and {@code innerEnd}. */
  interface Wrapping {
    Inline of(Span span, List<Inline> content);
  }

  /** A range of the passage that is wrapped in something; what is not inner leaves the text. */
  record Wrap(int start, int innerStart, int innerEnd, int end, Wrapping wrapping) {
    /** A range that is wrapped whole. */
    static Wrap whole(int start, int end, Wrapping wrapping) {
      return new Wrap(start, start, end, end, wrapping);
    }
  }

  /** Something in place of the letters from {@code start} to {@code end}. */
  private record Cut(int start, int end, boolean spaced, Inline inline) {}

  private final LetterText text;
  private final LetterPages pages;

  LetterInlines(LetterText text, LetterPages pages) {
    this.text = text;
    this.pages = pages;
  }

  /**
   * The inlines of {@code passage}, page breaks that still wait for a word first; those after its
   * last word wait on.
   *
   * @param calls in order
   * @param wraps in order, beside emphasis; they may not overlap
   */
  List<Inline> of(LetterPassage passage, List<CallAt> calls, List<Wrap> wraps) {
    List<Mark> marks = LetterMarks.in(passage.text());
    int end = endOfWords(passage, marks);
    List<Inline> inlines = new ArrayList<>(end > 0 ? pages.arrive() : List.of());
    List<Cut> cuts = cuts(passage, calls, marks, end);
    List<Wrap> all = new ArrayList<>(wraps);
    if (wraps.isEmpty()) {
      all.addAll(LetterLinks.with(LetterEmphasis.in(passage.text()), passage.text()));
    }
    int at = 0;
    for (Wrap wrap : all) {
      if (wrap.start() >= at && wrap.end() <= end) {
        words(passage, at, wrap.start(), cuts, inlines);
        List<Inline> inner = new ArrayList<>();
        words(passage, wrap.innerStart(), wrap.innerEnd(), cuts, inner);
        Span span = text.span(passage.place(wrap.start()));
        inlines.add(wrap.wrapping().of(span, inner));
        at = wrap.end();
      }
    }
    words(passage, at, end, cuts, inlines);
    for (Mark mark : marks) {
      if (mark.start() >= end) {
        pages.wait(pages.at(passage, mark, end > 0));
      }
    }
    pages.pass(end > 0);
    return inlines;
  }

  /** The offset after the last word, before marks that stand at the end. */
  private static int endOfWords(LetterPassage passage, List<Mark> marks) {
    int end = passage.length();
    int mark = marks.size() - 1;
    while (end > 0) {
      if (mark >= 0 && marks.get(mark).end() == end) {
        end = marks.get(mark--).start();
      } else if (passage.charAt(end - 1) == ' ' || passage.charAt(end - 1) == '\n') {
        end--;
      } else {
        return end;
      }
    }
    return 0;
  }

  private List<Cut> cuts(
      LetterPassage passage, List<CallAt> calls, List<Mark> marks, int endOfWords) {
    List<Cut> cuts = new ArrayList<>();
    for (CallAt call : calls) {
      int start = call.start();
      while (start > 0 && passage.charAt(start - 1) == ' ') {
        start--;
      }
      cuts.add(new Cut(start, call.end(), false, new Inline.Call(call.note())));
    }
    boolean words = false;
    int from = 0;
    for (Mark mark : marks) {
      if (mark.start() < endOfWords) {
        words |= !passage.text().substring(from, mark.start()).isBlank();
        cuts.add(page(passage, mark, words));
        from = mark.end();
      }
    }
    for (int i = 0; i < passage.length(); i++) {
      if (passage.charAt(i) == '\n') {
        Inline lineBreak = new Inline.LineBreak(text.span(passage.place(i)));
        cuts.add(new Cut(i, i + 1, false, lineBreak));
      }
    }
    cuts.sort(Comparator.comparingInt(Cut::start));
    return cuts;
  }

  private Cut page(LetterPassage passage, Mark mark, boolean wordsBefore) {
    int end = mark.end();
    while (end < passage.length() && passage.charAt(end) == ' ') {
      end++;
    }
    char before = mark.start() == 0 ? ' ' : passage.charAt(mark.start() - 1);
    boolean spaced = end > mark.end() && before != ' ' && before != '\n' && wordsBefore;
    return new Cut(mark.start(), end, spaced, pages.at(passage, mark, wordsBefore));
  }

  /** Adds the words of {@code passage} between two offsets and what cuts them. */
  private void words(LetterPassage passage, int from, int to, List<Cut> cuts, List<Inline> out) {
    int at = from;
    for (int i = firstAt(cuts, from); i < cuts.size() && cuts.get(i).start() < to; i++) {
      Cut cut = cuts.get(i);
      if (cut.start() >= at) {
        text(passage, at, cut.start(), cut.spaced() ? " " : "", out);
        out.add(cut.inline());
        at = cut.end();
      }
    }
    text(passage, at, to, "", out);
  }

  private static int firstAt(List<Cut> cuts, int offset) {
    int low = 0;
    int high = cuts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cuts.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void text(LetterPassage passage, int from, int to, String tail, List<Inline> out) {
    String words = from < to ? passage.text().substring(from, to) + tail : tail;
    if (!words.isEmpty()) {
      int place = passage.place(Math.min(from, passage.length()));
      out.add(new Inline.Text(text.span(place), words));
    }
  }
}
