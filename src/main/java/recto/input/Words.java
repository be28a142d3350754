package recto.input;

import java.util.List;
import java.util.function.Function;
import recto.diagnostic.Span;
import recto.edition.Inline;
import recto.edition.Note;

/**
 * The words of one block under way: white space is folded, and breaks wait for the letter that they
 * precede.
 *
 * <p>A {@link Space} waits as well; so none is left at the end of a block or of a phrase, before a
 * note's call, or on either side of a line break. {@link #cut} yields what is there and leaves the
 * open phrases (italic, a name) open, for a paragraph that a block interrupts.
 */
final class Words {
  private final Waiting waiting;
  private final TeiReport report;
  private final Phrases phrases = new Phrases();
  private final Space space = new Space();

  private boolean begun;

  /** Whether the space that waits is the end of a line in the source, old or its own. */
  private boolean lineEnd;

  private int lastLetter;
  private char hyphen;
  private Span hyphenSpan = Span.NONE;

  Words(Waiting waiting, TeiReport report) {
    this.waiting = waiting;
    this.report = report;
    waiting.rise(0);
  }

  /** True where no letter and nothing else visible has come yet. */
  boolean isEmpty() {
    return !begun;
  }

  /** Reads a run of text, which began at the given place of the source. */
  void text(String run, int line, int column) {
    int at = 0;
    int atLine = line;
    int atColumn = column;
    while (at < run.length()) {
      char c = run.charAt(at);
      if (XmlSpace.is(c)) {
        space(atLine, atColumn);
        if (c == '\n') {
          lineEnd = true;
          atLine++;
          atColumn = 0;
        }
        at++;
        atColumn++;
      } else if (isControl(c)) {
        control(c, new Span(atLine, atColumn));
        at++;
        atColumn++;
      } else {
        int end = at + 1;
        while (end < run.length() && !XmlSpace.is(run.charAt(end)) && !isControl(run.charAt(end))) {
          end++;
        }
        write(run, at, end, atLine, atColumn);
        atColumn += end - at;
        at = end;
      }
    }
  }

  private void write(String run, int from, int to, int line, int column) {
    if (hyphen != 0) {
      joinBrokenWord(run.substring(from, to));
    }
    if (lineEnd && Scripts.runsOn(lastLetter) && Scripts.runsOn(run.codePointAt(from))) {
      space.drop();
    }
    lineEnd = false;
    lastLetter = run.codePointBefore(to);
    space.word(run.charAt(from));
    flush();
    phrases.inner.write(run, from, to, line, column);
    begun = true;
    space.written(false);
  }

  /**
   * Writes what waits: at most one space, then the breaks and anchors.
   *
   * @return true where the next letter comes behind a space
   */
  boolean flush() {
    int depth = phrases.depth();
    if (!waiting.list.isEmpty()) {
      depth = Math.min(depth, waiting.list.get(0).depth);
    }
    boolean spaced = space.write(phrases, begun && !waiting.breaksLine(), depth);
    waiting.put(phrases, begun);
    return spaced;
  }

  /** White space comes here. */
  void space(Span at) {
    space(at.line(), at.column());
  }

  private void space(int line, int column) {
    if (begun && hyphen == 0) {
      space.read(phrases.depth(), line, column);
    }
  }

  /** Whether a space waits, which then waits no longer. */
  boolean takeSpace() {
    return space.take();
  }

  /** Nothing parts the letter before from the letter after: a word goes on across a break. */
  void glue() {
    space.glue();
  }

  /** Takes away the hyphen that an old line ended with, where there is one. */
  void dropHyphen(Span span) {
    StringBuilder text = phrases.inner.text;
    if (OldHyphen.ends(phrases.inner) || OldHyphen.endsInDouble(text)) {
      int end = text.length() - 1;
      report.omit(span, String.valueOf(text.charAt(end)), "hyphen at the end of an old line");
      text.setLength(end);
    }
  }

  /**
   * An old line ends here, and ours need not: a space, or where a hyphen stood at its end nothing,
   * and then the hyphen goes too if a small letter follows.
   */
  void oldLineEnd(Span span) {
    StringBuilder text = phrases.inner.text;
    if (OldHyphen.ends(phrases.inner)) {
      hyphen = text.charAt(text.length() - 1);
      hyphenSpan = span;
      space.take();
    } else {
      space(span);
      lineEnd = true;
    }
  }

  private void joinBrokenWord(String next) {
    char mark = hyphen;
    hyphen = 0;
    if (OldHyphen.isSuspended(next)) {
      space(hyphenSpan);
      return;
    }
    if (OldHyphen.isDropped(mark, next)) {
      dropHyphen(hyphenSpan);
    }
    glue();
  }

  /** What comes will stand before the next letter, wherever that is. */
  void await(Inline inline) {
    waiting.add(inline, phrases.depth());
  }

  /**
   * A page begins before the next letter; where that follows upon an opening mark, before the mark.
   *
   * @param french true where such marks may stand apart from their word
   */
  void page(Inline page, boolean french, Span at) {
    int depth = phrases.depth();
    while (depth > 0 && phrases.at(depth).isEmpty()) {
      depth--;
    }
    Phrases.Phrase phrase = phrases.at(depth);
    boolean joined = space.isGlued() || hyphen != 0 || waiting.breaksLine();
    int start = joined ? -1 : OpeningMarks.start(phrase.text, french, space.waits());
    if (start < 0) {
      await(page);
      return;
    }
    String marks = phrase.text.substring(start);
    phrase.text.setLength(start);
    phrase.put(page);
    phrase.write(marks, 0, marks.length(), at.line(), at.column());
  }

  /** What comes begins a line, unless nothing came before it. */
  void newLine(Span span) {
    if (!waiting.breaksLine()) {
      await(new Inline.LineBreak(span));
    }
  }

  /** A note's call: it stands close behind the word. That of a note in the margin is not seen. */
  void call(Inline call) {
    phrases.inner.put(call);
    begun |= !(call instanceof Inline.Call one && one.note().series().equals(Note.MARGIN));
    space.call(phrases.depth());
  }

  /** Something visible that is not a letter. */
  void add(Inline inline) {
    flush();
    phrases.inner.put(inline);
    begun = true;
    space.written(false);
  }

  /** Something visible whose content was collected; a space at its end comes behind it. */
  void put(Inline inline) {
    phrases.inner.put(inline);
    begun = true;
    space.written(false);
  }

  /** Something that marks a place and is not seen. */
  void mark(Inline inline) {
    phrases.inner.put(inline);
  }

  /** An entry on no words, which stands at the beginning of a line rather than before its break. */
  void entry(Inline entry) {
    if (waiting.breaksLine()) {
      await(entry);
    } else {
      mark(entry);
    }
  }

  void open(Function<List<Inline>, Inline> wrap) {
    phrases.open(wrap);
  }

  /** Closes the innermost phrase; one without content leaves no trace. */
  void close() {
    phrases.close();
    rise();
  }

  /**
   * Opens a phrase whose content {@link #collected} yields.
   *
   * @param spaced true where a space stands before it, so that it begins with none
   */
  void collect(boolean spaced) {
    space.written(spaced);
    phrases.open(null);
  }

  List<Inline> collected() {
    List<Inline> content = phrases.closed();
    rise();
    return content;
  }

  private void rise() {
    space.rise(phrases.depth());
    waiting.rise(phrases.depth());
  }

  /** What the block has so far; phrases stay open. */
  List<Inline> cut() {
    List<Inline> block = phrases.gathered().content;
    boolean seen = begun;
    begun = false;
    space.clear(false);
    hyphen = 0;
    block.addAll(waiting.end(seen));
    List<Inline> content = List.copyOf(block);
    block.clear();
    return content;
  }

  private static boolean isControl(char c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
  }

  private void control(char c, Span span) {
    report.warning(
        span, String.format("stray control character U+%04X dropped; remove it", (int) c));
    report.omit(span, String.valueOf(c), "stray control character");
  }
}
