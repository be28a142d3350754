package recto.input;

import java.util.Arrays;

/**
 * A run of words from one or more rows, white space folded, that knows where each letter came from.
 *
 * <p>A row that is kept as a line of its own is parted from the next by a line feed.
 */
final class LetterPassage {
  private final String text;

  /** For each letter its offset in the source; one more for the end. */
  private final int[] places;

  private LetterPassage(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  char charAt(int index) {
    return text.charAt(index);
  }

  /** The source offset of the letter at {@code index}. */
  int place(int index) {
    return places[index];
  }

  /** The part from {@code from} to {@code to} without white space at its ends. */
  LetterPassage part(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isFold(text.charAt(start))) {
      start++;
    }
    while (end > start && isFold(text.charAt(end - 1))) {
      end--;
    }
    return new LetterPassage(
        text.substring(start, end), Arrays.copyOfRange(places, start, end + 1));
  }

  /** This passage and then {@code next}, parted by a space where they are to be. */
  LetterPassage and(LetterPassage next, boolean spaced) {
    Builder builder = new Builder(length() + next.length() + 1);
    builder.passage(this);
    if (spaced) {
      builder.mark(' ');
    }
    builder.passage(next);
    return builder.passage();
  }

  private static boolean isFold(char c) {
    return c == ' ' || c == '\n';
  }

  /** White space, of whatever width. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /** Puts rows together to a passage. */
  static final class Builder {
    private final StringBuilder letters;
    private int[] places;
    private int end;

    Builder(int capacity) {
      letters = new StringBuilder(capacity);
      places = new int[capacity + 1];
    }

    /** Adds the letters of a row, spaces and tabs folded. */
    void row(String source, LetterText.Row row) {
      boolean space = false;
      for (int i = row.start(); i < row.end(); i++) {
        char c = source.charAt(i);
        if (c == ' ' || c == '\t') {
          space = true;
        } else if (!LetterText.isStray(c)) {
          if (space) {
            add(' ', i - 1);
            space = false;
          }
          add(c, i);
        }
      }
      end = row.end();
    }

    /** Adds a space or a line feed after what is there, unless nothing is. */
    void mark(char c) {
      if (!letters.isEmpty()) {
        add(c, end);
      }
    }

    /** Adds what parts cells or rows, also where nothing stands before it. */
    void part(char c) {
      add(c, end);
    }

    private void passage(LetterPassage passage) {
      for (int i = 0; i < passage.length(); i++) {
        add(passage.charAt(i), passage.place(i));
      }
      end = passage.place(passage.length());
    }

    private void add(char c, int place) {
      if (letters.length() + 1 >= places.length) {
        places = Arrays.copyOf(places, 2 * places.length + 2);
      }
      places[letters.length()] = place;
      letters.append(c);
    }

    boolean endsWith(String tail) {
      int from = letters.length() - tail.length();
      return from >= 0 && letters.indexOf(tail, from) == from;
    }

    boolean endsInWordHyphen() {
      int last = letters.length() - 1;
      return last > 0
          && letters.charAt(last) == '-'
          && Character.isLetter(letters.charAt(last - 1));
    }

    LetterPassage passage() {
      places[letters.length()] = end;
      return new LetterPassage(letters.toString(), Arrays.copyOf(places, letters.length() + 1));
    }
  }
}
