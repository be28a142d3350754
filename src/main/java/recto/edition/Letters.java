package recto.edition;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The letters of a text without what a page may change between them: white space, soft hyphens,
 * control and formatting characters are dropped, the rest is in normalisation form C.
 */
public final class Letters {
  private final String text;
  private final int[] offsets;

  private Letters(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /** True for a sign that is counted as a letter: neither white space nor a soft hyphen. */
  public static boolean counts(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u00AD';
  }

  /** The letters. */
  public String text() {
    return text;
  }

  /**
   * Where the letter at {@code index}, or the first of what it was composed of, stands in the text
   * it was taken from.
   */
  public int offset(int index) {
    return offsets[index];
  }

  public int length() {
    return text.length();
  }

  /** The letters of {@code text} with their places. */
  public static Letters of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    int[] offsets = new int[text.length()];
    boolean composed = true;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      int size = Character.charCount(letter);
      if (stays(letter)) {
        for (int k = 0; k < size; k++) {
          offsets[letters.length() + k] = i + k;
        }
        letters.appendCodePoint(letter);
        composed &= letter < 0x300;
      }
      i += size;
    }
    String kept = letters.toString();
    int[] places = Arrays.copyOf(offsets, kept.length());
    return composed || Normalizer.isNormalized(kept, Normalizer.Form.NFC)
        ? new Letters(kept, places)
        : composed(kept, places);
  }

  /** Composes group by group, so that each place stays known. */
  private static Letters composed(String kept, int[] places) {
    StringBuilder letters = new StringBuilder(kept.length());
    int[] offsets = new int[kept.length() + 16];
    int start = 0;
    for (int i = 0; i < kept.length(); i++) {
      boolean ends = i + 1 == kept.length() || startsGroup(kept, i + 1);
      if (ends) {
        String group = Normalizer.normalize(kept.substring(start, i + 1), Normalizer.Form.NFC);
        if (letters.length() + group.length() > offsets.length) {
          offsets = Arrays.copyOf(offsets, 2 * offsets.length + group.length());
        }
        for (int k = 0; k < group.length(); k++) {
          offsets[letters.length() + k] = places[Math.min(start + k, i)];
        }
        letters.append(group);
        start = i + 1;
      }
    }
    return new Letters(letters.toString(), Arrays.copyOf(offsets, letters.length()));
  }

  /** True where nothing before {@code at} can be composed with the letter there. */
  private static boolean startsGroup(String text, int at) {
    if (Character.isLowSurrogate(text.charAt(at))) {
      return false;
    }
    int letter = text.codePointAt(at);
    boolean jamo = letter >= 0x1160 && letter <= 0x11FF;
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          false;
      default -> !jamo;
    };
  }

  private static boolean stays(int letter) {
    if (letter == ' ' || letter == '\n') {
      return false;
    }
    return switch (Character.getType(letter)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          false;
      default -> true;
    };
  }
}
