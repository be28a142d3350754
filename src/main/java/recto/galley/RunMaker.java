package recto.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import recto.diagnostic.Span;

/** The letters of a paragraph as they grow, in runs of letters alike. */
final class RunMaker {
  /** Where a line must end. */
  private static final char LINE_END = '\u2028';

  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph.Run> runs = new ArrayList<>();

  /** True where a run begins with the next letter, however it looks. */
  private boolean parted;

  StringBuilder text() {
    return text;
  }

  /** The runs so far; they cover the text. */
  List<Paragraph.Run> runs() {
    return runs;
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The offset after the last letter since {@code start} that is no white; else the offset. */
  int lastLetter(int start) {
    int end = text.length();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end > start ? end : text.length();
  }

  /** True where {@code opening} was written last of it and {@code closing}. */
  boolean isWithin(String opening, String closing) {
    int open = text.lastIndexOf(opening);
    return !opening.isEmpty() && open >= 0 && text.indexOf(closing, open + opening.length()) < 0;
  }

  /** Puts letters at the end; white at the beginning of a line, or after white, is dropped. */
  void append(Span at, String words, RunProperties properties) {
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
    if (last != null && !parted && joins(last, properties)) {
      runs.set(runs.size() - 1, run(last.span(), last.start(), text.length(), properties));
    } else {
      runs.add(run(at, start, text.length(), properties));
    }
    parted = false;
  }

  /** Ends the line, unless it has no letters. */
  void endLine(Span at, RunProperties properties) {
    int end = text.length();
    if (end > 0 && text.charAt(end - 1) != LINE_END) {
      append(at, String.valueOf(LINE_END), properties);
    }
  }

  /** Begins a run with the next letter. */
  void part() {
    parted = true;
  }

  /** Parts the run around {@code offset} there, so that what is read there parts its letters. */
  void part(int offset) {
    for (int r = 0; r < runs.size(); r++) {
      Paragraph.Run run = runs.get(r);
      if (run.start() < offset && offset < run.end()) {
        runs.set(r, run.between(run.start(), offset));
        runs.add(r + 1, run.between(offset, run.end()));
      }
    }
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
      RunProperties properties =
          new RunProperties(
              word.look(),
              word.language(),
              inside.applyAsInt(word.element()),
              word.target(),
              false);
      runs.add(run(word.span(), from, word.end(), properties));
    }
  }

  /** The word that goes on with {@code next}, from its first letter of the source. */
  OriginalPages.Word word(char next, RunProperties properties) {
    OriginalPages.Word word =
        new OriginalPages.Word(text.length(), properties.element(), properties.language());
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

  /** The index of the first letter that is no white. */
  static int firstLetter(String words) {
    int first = 0;
    while (first < words.length() && Character.isWhitespace(words.charAt(first))) {
      first++;
    }
    return first;
  }

  /** The index of the first letter that is seen: no white, no joiner, no mark of direction. */
  static int firstSeen(String words) {
    int first = 0;
    while (first < words.length()
        && (Character.isWhitespace(words.charAt(first))
            || Character.getType(words.charAt(first)) == Character.FORMAT)) {
      first++;
    }
    return first;
  }

  private static boolean joins(Paragraph.Run last, RunProperties properties) {
    return last.element() == properties.element()
        && last.addition() == properties.addition()
        && last.look().equals(properties.look())
        && last.language().equals(properties.language())
        && last.target().equals(properties.target());
  }

  private static Paragraph.Run run(Span at, int start, int end, RunProperties properties) {
    return new Paragraph.Run(
        at,
        start,
        end,
        properties.look(),
        properties.language(),
        properties.element(),
        properties.target(),
        properties.addition());
  }

  /** Drops white and line ends at the end. */
  void trim() {
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
}
