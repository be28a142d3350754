package recto.hyphen;

import java.text.Normalizer;

/**
 * A word taken apart into its runs of letters, one after the other; each run is rated by itself. A
 * letter is a base with the marks set on it.
 */
final class Letters {
  /** How a word is to be treated. */
  enum Nature {
    /** By the patterns. */
    PLAIN,
    /** It says itself where. */
    SOFT,
    /** Not to be broken. */
    WHOLE
  }

  private final Patterns patterns;
  private final CharSequence word;
  private int at;

  /** Letters of the run, 1 to {@code count}: their codes, and the offsets where they begin. */
  private final byte[] codes;

  private final int[] starts;
  private int count;
  private boolean foreign;

  Letters(Patterns patterns, CharSequence word) {
    this.patterns = patterns;
    this.word = word;
    this.codes = new byte[word.length() + 2];
    this.starts = new int[word.length() + 2];
  }

  static Nature nature(Patterns patterns, CharSequence word) {
    boolean whole = false;
    boolean afterLetter = false;
    boolean afterJoint = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '\u00AD') {
        return Nature.SOFT;
      }
      boolean letter = patterns.code(c) != 0 || isLetter(c);
      whole |= isFigure(c) || (letter && afterJoint);
      afterJoint = afterLetter && (c == '.' || c == '@' || c == '_' || c == ':');
      afterLetter = letter || (afterLetter && isMark(c));
    }
    return whole ? Nature.WHOLE : Nature.PLAIN;
  }

  /** Goes to the next run; false where there is none. */
  boolean next() {
    count = 0;
    foreign = false;
    int length = word.length();
    while (at < length && !isInitial(word.charAt(at))) {
      at++;
    }
    for (; at < length; at++) {
      char c = word.charAt(at);
      byte code = patterns.code(c);
      if (code != 0) {
        count++;
        codes[count] = code;
        starts[count] = at;
      } else if (isMark(c)) {
        at = marked(at) - 1;
      } else if (isLetter(c)) {
        foreign = true;
      } else {
        break;
      }
    }
    return count > 0 || foreign;
  }

  private boolean isInitial(char c) {
    byte code = patterns.code(c);
    return code == 0 ? isLetter(c) : code != Patterns.APOSTROPHE;
  }

  /** Gives the last letter the code of what it makes together with its marks; returns their end. */
  private int marked(int first) {
    int end = first + 1;
    while (end < word.length() && isMark(word.charAt(end))) {
      end++;
    }
    if (count > 0 && !foreign) {
      CharSequence letter = word.subSequence(starts[count], end);
      byte code = patterns.code(Normalizer.normalize(letter, Normalizer.Form.NFC).charAt(0));
      if (code != 0) {
        codes[count] = code;
      }
    }
    return end;
  }

  /** Adds the places of this run. */
  void places(Hyphenator.Places places) {
    int end = count;
    while (end > 0 && codes[end] == Patterns.APOSTROPHE) {
      end--;
    }
    int total = 0;
    for (int k = 1; k <= end; k++) {
      total += codes[k] == Patterns.APOSTROPHE ? 0 : 1;
    }
    if (foreign || total < patterns.left() + patterns.right()) {
      return;
    }
    byte[] elided = end < count ? rated(count) : null;
    byte[] levels = rated(end);
    int before = 0;
    for (int k = 1; k <= end; k++) {
      boolean letter = codes[k] != Patterns.APOSTROPHE;
      if (letter
          && before >= patterns.left()
          && total - before >= patterns.right()
          && (levels[k] & 1) == 1
          && (elided == null || (elided[k] & 1) == 1)) {
        places.add(starts[k]);
      }
      before += letter ? 1 : 0;
    }
  }

  /**
   * The levels of the run up to a letter. What ends in an apostrophe may be an elision or a word
   * before a closing quotation mark; then only a place that suits both is taken.
   */
  private byte[] rated(int last) {
    byte[] levels = new byte[last + 3];
    patterns.rate(codes, 1, last + 1, levels);
    return levels;
  }

  private static boolean isLetter(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : Character.isLetter(c) || Character.isSurrogate(c);
  }

  private static boolean isFigure(char c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9';
    }
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  /** Whether a character belongs to the one before it. */
  static boolean isMark(char c) {
    if (c < 0x300) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }
}
