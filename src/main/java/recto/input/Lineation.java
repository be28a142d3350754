package recto.input;

import org.jspecify.annotations.Nullable;

/** How a file writes its lines and words, counted over the whole of it. */
final class Lineation {
  private static final int SOME_LINES = 8;
  private static final int SOME_WORDS = 5;

  private int paragraphs;
  private int lineEnds;
  private int brokenWords;
  private int wordsTogether;
  private int wordsApart;

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

  /** True where words are marked one by one and no space is written between any two. */
  boolean partsWords() {
    return wordsTogether >= SOME_WORDS && wordsApart == 0;
  }

  /** True where line breaks record the lines of an old page, which ours need not be. */
  boolean keepsOldLines() {
    return brokenWords > 1 || (lineEnds >= SOME_LINES && lineEnds >= 2L * paragraphs);
  }
}
