package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.Inline;

/**
 * The words of one block under way: white space is folded, and breaks wait for the letter that they
 * precede.
 *
 * <p>A space is not written when it is read but when the next letter comes, and then in the
 * outermost phrase that was open between the two; so none is left at the end of a block or of a
 * phrase, before a note's call, or on either side of a line break. Phrases (italic, a name) are
 * opened and closed like brackets. {@link #cut} yields what is there and leaves the open phrases
 * open, for a paragraph that a block interrupts.
 */
final class Words {
  private static final String CLOSING = ".,;:!?)]}”’»…–—-%";

  /** Words before which a hyphen stands for a part left out, as in "Vor- und Nachname". */
  private static final Set<String> SUSPENDED =
      Set.of("und", "oder", "bis", "bzw.", "u.", "and", "or", "to", "et", "ou", "en", "of", "och");

  private static final String HYPHENS = "-‐¬⸗­";

  /** A phrase that is open, and what it has become so far. */
  private static final class Phrase {
    final @Nullable Function<List<Inline>, Inline> wrap;
    final List<Inline> content = new ArrayList<>();
    final StringBuilder text = new StringBuilder();
    int line;
    int column;

    Phrase(@Nullable Function<List<Inline>, Inline> wrap) {
      this.wrap = wrap;
    }

    boolean isEmpty() {
      return text.length() == 0 && content.isEmpty();
    }

    void settle() {
      if (text.length() > 0) {
        content.add(new Inline.Text(new Span(line, column), text.toString()));
        text.setLength(0);
      }
    }
  }

  private final Waiting waiting;
  private final TeiReport report;
  private final ArrayList<Phrase> phrases = new ArrayList<>();

  private Phrase inner = new Phrase(null);
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
    phrases.add(inner);
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
    if (inner.text.length() == 0) {
      inner.line = line;
      inner.column = column;
    }
    inner.text.append(run, from, to);
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
      int depth = Math.min(spaceDepth, phrases.size() - 1);
      if (!list.isEmpty()) {
        depth = Math.min(depth, list.get(0).depth);
      }
      while (depth > 0 && phrases.get(depth).isEmpty()) {
        depth--;
      }
      Phrase phrase = phrases.get(depth);
      if (phrase.text.length() == 0) {
        phrase.line = spaceRow;
        phrase.column = spaceCol;
      }
      phrase.text.append(' ');
      wrote = true;
    }
    space = false;
    spaceBehindCall = false;
    glued = false;
    if (!list.isEmpty()) {
      for (Waiting.One one : list) {
        if (begun || !(one.inline instanceof Inline.LineBreak)) {
          Phrase phrase = phrases.get(Math.min(one.depth, phrases.size() - 1));
          phrase.settle();
          phrase.content.add(one.inline);
        }
      }
      list.clear();
    }
    spaced = wrote;
    return wrote;
  }

  private static boolean breaksLine(List<Waiting.One> list) {
    for (int i = 0;
        i < list.size();
        i++) { // Once for each word: an iterator would be made for all.
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
        spaceDepth = depth();
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
    if (endsInHyphen()) {
      int end = inner.text.length() - 1;
      report.omit(span, String.valueOf(inner.text.charAt(end)), "hyphen at the end of an old line");
      inner.text.setLength(end);
    }
  }

  private boolean endsInHyphen() {
    int end = inner.text.length() - 1;
    return end > 0
        && HYPHENS.indexOf(inner.text.charAt(end)) >= 0
        && Character.isLetter(inner.text.charAt(end - 1));
  }

  /**
   * An old line ends here, and ours need not: a space, or where a hyphen stood at its end nothing,
   * and then the hyphen goes too if a small letter follows.
   */
  void oldLineEnd(Span span) {
    if (endsInHyphen()) {
      hyphen = inner.text.charAt(inner.text.length() - 1);
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
    if (SUSPENDED.contains(next)) {
      space(hyphenSpan);
      return;
    }
    if (Character.isLowerCase(next.codePointAt(0)) || (mark != '-' && mark != '‐')) {
      dropHyphen(hyphenSpan);
    }
    glue();
  }

  /** What comes will stand before the next letter, wherever that is. */
  void await(Inline inline) {
    waiting.add(inline, depth());
  }

  /** What comes begins a line, unless nothing came before it. */
  void newLine(Span span) {
    List<Waiting.One> list = waiting.list;
    if (!breaksLine(list)) {
      await(new Inline.LineBreak(span));
    }
  }

  /** A note's call: it stands close behind the word. */
  void call(Inline call) {
    boolean parted = space;
    int depth = spaceDepth;
    space = false;
    inner.settle();
    inner.content.add(call);
    begun = true;
    spaced = false;
    spaceBehindCall = parted;
    spaceDepth = Math.min(depth, depth());
  }

  /** Something visible that is not a letter. */
  void add(Inline inline) {
    flush();
    inner.settle();
    inner.content.add(inline);
    begun = true;
    spaced = false;
  }

  /** Something visible whose content was collected; a space at its end comes behind it. */
  void put(Inline inline) {
    inner.settle();
    inner.content.add(inline);
    begun = true;
    spaced = false;
  }

  /** Something that marks a place and is not seen. */
  void mark(Inline inline) {
    inner.settle();
    inner.content.add(inline);
  }

  private int depth() {
    return phrases.size() - 1;
  }

  void open(Function<List<Inline>, Inline> wrap) {
    inner = new Phrase(wrap);
    phrases.add(inner);
  }

  /** Closes the innermost phrase; one without content leaves no trace. */
  void close() {
    Phrase closed = shut();
    if (!closed.content.isEmpty() && closed.wrap != null) {
      inner.settle();
      inner.content.add(closed.wrap.apply(closed.content));
    }
  }

  /**
   * Opens a phrase whose content {@link #collected} yields.
   *
   * @param spaced true where a space stands before it, so that it begins with none
   */
  void collect(boolean spaced) {
    this.spaced = spaced;
    inner = new Phrase(null);
    phrases.add(inner);
  }

  List<Inline> collected() {
    return shut().content;
  }

  private Phrase shut() {
    Phrase closed = phrases.remove(depth());
    closed.settle();
    inner = phrases.get(depth());
    spaceDepth = Math.min(spaceDepth, depth());
    waiting.rise(depth());
    return closed;
  }

  /** What the block has so far; phrases stay open. */
  List<Inline> cut() {
    for (int i = depth(); i > 0; i--) {
      Phrase phrase = phrases.get(i);
      phrase.settle();
      if (!phrase.content.isEmpty() && phrase.wrap != null) {
        Phrase outer = phrases.get(i - 1);
        outer.settle();
        outer.content.add(phrase.wrap.apply(List.copyOf(phrase.content)));
        phrase.content.clear();
      }
    }
    Phrase block = phrases.get(0);
    block.settle();
    boolean seen = begun;
    begun = false;
    spaced = false;
    space = false;
    spaceBehindCall = false;
    glued = false;
    hyphen = 0;
    settleAnchors(block, seen);
    List<Inline> content = List.copyOf(block.content);
    block.content.clear();
    return content;
  }

  /** Anchors at the end of a block stay in it; line breaks there are none. */
  private void settleAnchors(Phrase block, boolean seen) {
    List<Waiting.One> kept = new ArrayList<>();
    for (Waiting.One one : waiting.list) {
      if (seen && one.inline instanceof Inline.Anchor) {
        block.content.add(one.inline);
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
