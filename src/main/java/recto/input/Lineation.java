package recto.input;

import org.jspecify.annotations.Nullable;

/** How a file writes its lines and words, counted over the whole of it. */
final class Lineation {
  private static final int SOME_LINES = 8;
  private static final int SOME_WORDS = 5;
  private static final int SOME_SEAMS = 4;

  private int paragraphs;
  private int lineEnds;
  private int brokenWords;
  private int wordsTogether;
  private int wordsApart;
  private int spacedBreaks;
  private int seams;

  /** Whether a break says itself what it breaks, or has no white space where no word is broken. */
  private boolean saysOtherwise;

  void paragraph() {
    paragraphs++;
  }

  /**
   * A line break in prose.
   *
   * @param aside true of the prose of a note, whose lines are not counted
   */
  void lineBreak(XmlNode node, boolean aside) {
    lineEnds += aside ? 0 : 1;
    brokenWords += breaksWord(node.previous, node.next) ? 1 : 0;
    saysOtherwise |= node.has("break");
    int before = edge(node.previous, true);
    int after = edge(node.next, false);
    if (Character.isWhitespace(before) || Character.isWhitespace(after)) {
      spacedBreaks++;
    } else if (isSeam(before, after)) {
      seams++;
    } else {
      saysOtherwise |= Character.isLetter(after) && (Character.isLetter(before) || isStop(before));
    }
  }

  /** The letter of a neighbour next to a break, or 0 where none stands there. */
  private static int edge(@Nullable XmlNode neighbour, boolean last) {
    if (neighbour == null || neighbour.is("note")) {
      return 0;
    }
    if (neighbour.isText()) {
      String text = neighbour.text;
      return text.isEmpty() ? 0 : last ? text.codePointBefore(text.length()) : text.codePointAt(0);
    }
    XmlNode inner = neighbour.first;
    while (last && inner != null && inner.next != null) {
      inner = inner.next;
    }
    return edge(inner, last);
  }

  private static boolean isSeam(int before, int after) {
    return Character.isLetter(before) && Character.isLowerCase(after);
  }

  private static boolean isStop(int sign) {
    return ".,;:!?".indexOf(sign) >= 0;
  }

  /** A word that is marked as one. */
  void word(XmlNode word) {
    XmlNode before = word.previous;
    if (before != null && !word.has("part")) {
      wordsTogether += before.is("w") ? 1 : 0;
      wordsApart += before.isText() || before.is("c") ? 1 : 0;
    }
  }

  /** True where a line ends in a hyphen and the next begins with a small letter. */
  private static boolean breaksWord(@Nullable XmlNode before, @Nullable XmlNode after) {
    String ends = before == null ? "" : before.text.stripTrailing();
    String begins = after == null ? "" : after.text.stripLeading();
    return ends.endsWith("-") && !begins.isEmpty() && Character.isLowerCase(begins.charAt(0));
  }

  /**
   * True where white space parts the words at the ends of lines, so that a break between two
   * letters without any is within a word. No such break may follow a stop or stand before a
   * capital, and none may say of itself what it breaks.
   */
  boolean breaksWords() {
    return seams >= SOME_SEAMS
        && seams > brokenWords
        && spacedBreaks >= SOME_LINES
        && spacedBreaks >= seams
        && !saysOtherwise;
  }

  /** True of a break between a letter and a small letter with no white space beside it. */
  static boolean isSeam(XmlNode lineBreak) {
    return isSeam(edge(lineBreak.previous, true), edge(lineBreak.next, false));
  }

  /** True where words are marked one by one and no space is written between any two. */
  boolean partsWords() {
    return wordsTogether >= SOME_WORDS && wordsApart == 0;
  }

  /** True where line breaks record the lines of an old page, which ours need not be. */
  boolean keepsOldLines() {
    return brokenWords > 1 || (lineEnds >= SOME_LINES && lineEnds >= 2L * paragraphs);
  }
}
