package recto.line;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.galley.Paragraph;
import recto.line.Isolates.Phrase;
import recto.shape.Shaper;

/**
 * Which letters of a text run from right to left, after the Unicode Bidirectional Algorithm.
 *
 * <p>What U+2029 parts, as notes that are run in, is ordered by itself, and its parts stand in the
 * direction in which most of their letters are in. White before a U+2029 belongs to no part. So are
 * phrases in a language of the other direction ({@link Isolates}), whatever stands around them.
 */
final class Directions {
  private final byte[] levels;

  /** The level of the part in which each letter stands. */
  private final byte[] bases;

  private final boolean rtl;

  private Directions(byte[] levels, byte[] bases, boolean rtl) {
    this.levels = levels;
    this.bases = bases;
    this.rtl = rtl;
  }

  /** The directions of a paragraph's letters, or null where all of it runs from left to right. */
  static @Nullable Directions of(Paragraph paragraph, char[] letters) {
    int length = paragraph.text().length();
    int first = first(letters, length);
    return first < length && Bidi.requiresBidi(letters, first, length) ? isolated(paragraph) : null;
  }

  /**
   * Where the first letter stands that may run from right to left: to ask the algorithm of every
   * quotation mark would take longer, and to start it 20 ms.
   */
  private static int first(char[] letters, int length) {
    int i = 0;
    while (i < length && !Shaper.mayRunLeft(letters[i])) {
      i++;
    }
    return i;
  }

  private static Directions isolated(Paragraph paragraph) {
    String text = paragraph.text();
    List<Phrase> phrases = Isolates.of(paragraph);
    if (phrases.isEmpty()) {
      return parted(text);
    }
    Directions around = parted(Isolates.without(phrases, text));
    for (Phrase phrase : phrases) {
      Bidi bidi = bidi(text, phrase.from(), phrase.to());
      int base = bidi.baseIsLeftToRight() ? 0 : 1;
      int level = around.bases[phrase.from()] + 1;
      level += level % 2 == base ? 0 : 1;
      for (int i = phrase.from(); i < phrase.to(); i++) {
        around.levels[i] = (byte) (bidi.getLevelAt(i - phrase.from()) + level - base);
      }
    }
    return around;
  }

  private static Directions parted(String text) {
    int[] weight = new int[2];
    for (int from = 0; from < text.length(); ) {
      int to = end(text, from);
      if (strong(text, from, to)) {
        weight[bidi(text, from, to).baseIsLeftToRight() ? 0 : 1] += to - from;
      }
      from = to + 1;
    }
    boolean rtl = weight[1] > weight[0];
    byte[] levels = new byte[text.length()];
    Arrays.fill(levels, (byte) (rtl ? 1 : 0));
    byte[] bases = levels.clone();
    for (int from = 0; from < text.length(); ) {
      int to = end(text, from);
      if (strong(text, from, to)) {
        Bidi bidi = bidi(text, from, to);
        int deeper = rtl && bidi.baseIsLeftToRight() ? 2 : 0;
        Arrays.fill(bases, from, to, (byte) (bidi.getBaseLevel() + deeper));
        for (int i = from; i < last(text, from, to); i++) {
          levels[i] = (byte) (bidi.getLevelAt(i - from) + deeper);
        }
      }
      from = to + 1;
    }
    return new Directions(levels, bases, rtl);
  }

  private static int end(String text, int from) {
    int end = text.indexOf(Joint.PART, from);
    return end < 0 ? text.length() : end;
  }

  /** The end of a part without the white that stands before the next. */
  private static int last(String text, int from, int to) {
    int last = to;
    while (to < text.length() && last > from && Itemizer.white(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private static Bidi bidi(String text, int from, int to) {
    return new Bidi(text.substring(from, to), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
  }

  private static boolean strong(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  int level(int offset) {
    return levels[offset];
  }

  /** True where the text as a whole is read from right to left. */
  boolean rtl() {
    return rtl;
  }
}
