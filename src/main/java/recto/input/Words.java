package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import recto.diagnostic.Span;
import recto.edition.Inline;
import recto.edition.Note;

/**
 * The words of one block under way: white space is folded, and breaks wait for the letter that they
 * precede.
 *
 * <p>A space is not written when it is read but when the next letter comes, and then in the
 * outermost phrase that was open between the two; so none is left at the end of a block or of a
 * phrase, before a note's call, or on either side of a line break. {@link #cut} yields what is
 * there and leaves the open phrases (italic, a name) open, for a paragraph that a block interrupts.
 */
final class Words {
  private static final String CLOSING = ".,;:!?)]}”’»…–—-%";

  private final Waiting waiting;
  private final TeiReport report;
  private final Phrases phrases = new Phrases();

  private boolean begun;
  private boolean space;
  private int spaceDepth;
  private boolean spaceBehindCall;
  private boolean spaced;
  private boolean glued;

  /** Whether the space that waits is the end of a line in the source, old or its own. */
  private boolean lineEnd;

  private int lastLetter;
  private char hyphen;
  private int spaceRow;
  private int spaceCol;
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
      if (XmlNode.isSpace(c)) {
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
        while (end < run.length()
            && !XmlNode.isSpace(run.charAt(end))
            && !isControl(run.charAt(end))) {
          end++;
        }
        write(run, at, end, atLine, atColumn);
        atColumn += end - at;
        at = end;
      }
    }
  }

  private void write(String run, int from, int to, int line, int column) {
    char c = run.charAt(from);
    if (hyphen != 0) {
      joinBrokenWord(run.substring(from, to));
    }
    if (lineEnd && Scripts.runsOn(lastLetter) && Scripts.runsOn(run.codePointAt(from))) {
      space = false;
      spaceBehindCall = false;
    }
    lineEnd = false;
    lastLetter = run.codePointBefore(to);
    if (spaceBehindCall && !space && CLOSING.indexOf(c) < 0) {
      space = true;
    }
    flush();
    phrases.inner.write(run, from, to, line, column);
    begun = true;
    spaced = false;
  }

  /**
   * Writes what waits: at most one space, then the breaks and anchors.
   *
   * @return true where the next letter comes behind a space
   */
  boolean flush() {
    List<Waiting.One> list = waiting.list;
    boolean wrote = spaced;
    if (space && begun && !glued && !breaksLine(list)) {
      int depth = Math.min(spaceDepth, phrases.depth());
      if (!list.isEmpty()) {
        depth = Math.min(depth, list.get(0).depth);
      }
      while (depth > 0 && phrases.at(depth).isEmpty()) {
        depth--;
      }
      phrases.at(depth).write(" ", 0, 1, spaceRow, spaceCol);
      wrote = true;
    }
    space = false;
    spaceBehindCall = false;
    glued = false;
    if (!list.isEmpty()) {
      for (Waiting.One one : list) {
        boolean comes = begun || !(one.inline instanceof Inline.LineBreak);
        if (comes && !(one.inline instanceof Inline.QuotationMark)) {
          phrases.at(one.depth).put(one.inline);
        }
      }
      for (Waiting.One one : list) {
        if (one.inline instanceof Inline.QuotationMark) {
          phrases.at(one.depth).put(one.inline);
        }
      }
      list.clear();
    }
    spaced = wrote;
    return wrote;
  }

  /** Asked once for each word: an iterator would be made for all. */
  private static boolean breaksLine(List<Waiting.One> list) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).inline instanceof Inline.LineBreak) {
        return true;
      }
    }
    return false;
  }

  /** White space comes here. */
  void space(Span at) {
    space(at.line(), at.column());
  }

  private void space(int line, int column) {
    if (begun && !glued && !spaced && hyphen == 0) {
      if (!space) {
        spaceDepth = phrases.depth();
        spaceRow = line;
        spaceCol = column;
      }
      space = true;
      spaceBehindCall = false;
    }
  }

  /** Whether a space waits, which then waits no longer. */
  boolean takeSpace() {
    boolean waits = space;
    space = false;
    return waits;
  }

  /** Nothing parts the letter before from the letter after: a word goes on across a break. */
  void glue() {
    space = false;
    glued = true;
  }

  /** Takes away the hyphen that an old line ended with, where there is one. */
  void dropHyphen(Span span) {
    StringBuilder text = phrases.inner.text;
    if (OldHyphen.ends(text)) {
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
    if (OldHyphen.ends(text)) {
      hyphen = text.charAt(text.length() - 1);
      hyphenSpan = span;
      space = false;
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
    boolean joined = glued || hyphen != 0 || breaksLine(waiting.list);
    int start = joined ? -1 : OpeningMarks.start(phrase.text, french, space);
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
    List<Waiting.One> list = waiting.list;
    if (!breaksLine(list)) {
      await(new Inline.LineBreak(span));
    }
  }

  /** A note's call: it stands close behind the word. That of a note in the margin is not seen. */
  void call(Inline call) {
    boolean parted = space;
    int depth = spaceDepth;
    space = false;
    phrases.inner.put(call);
    begun |= !(call instanceof Inline.Call one && one.note().series().equals(Note.MARGIN));
    spaced = false;
    spaceBehindCall = parted;
    spaceDepth = Math.min(depth, phrases.depth());
  }

  /** Something visible that is not a letter. */
  void add(Inline inline) {
    flush();
    phrases.inner.put(inline);
    begun = true;
    spaced = false;
  }

  /** Something visible whose content was collected; a space at its end comes behind it. */
  void put(Inline inline) {
    phrases.inner.put(inline);
    begun = true;
    spaced = false;
  }

  /** Something that marks a place and is not seen. */
  void mark(Inline inline) {
    phrases.inner.put(inline);
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
    this.spaced = spaced;
    phrases.open(null);
  }

  List<Inline> collected() {
    List<Inline> content = phrases.closed();
    rise();
    return content;
  }

  private void rise() {
    spaceDepth = Math.min(spaceDepth, phrases.depth());
    waiting.rise(phrases.depth());
  }

  /** What the block has so far; phrases stay open. */
  List<Inline> cut() {
    List<Inline> block = phrases.gathered().content;
    boolean seen = begun;
    begun = false;
    spaced = false;
    space = false;
    spaceBehindCall = false;
    glued = false;
    hyphen = 0;
    settleAnchors(block, seen);
    List<Inline> content = List.copyOf(block);
    block.clear();
    return content;
  }

  /** Anchors at the end of a block stay in it; line breaks there are none. */
  private void settleAnchors(List<Inline> block, boolean seen) {
    List<Waiting.One> kept = new ArrayList<>();
    for (Waiting.One one : waiting.list) {
      if (seen && one.inline instanceof Inline.Anchor) {
        block.add(one.inline);
      } else if (!(one.inline instanceof Inline.LineBreak)) {
        kept.add(one);
      }
    }
    waiting.list.clear();
    waiting.list.addAll(kept);
    waiting.rise(0);
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
