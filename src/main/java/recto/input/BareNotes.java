package recto.input;

import java.util.ArrayList;
import java.util.List;
import recto.input.LetterText.Row;

/**
 * Notes at the end of a text whose numbers stand bare before their words, as {@code 1 It is lost.}
 *
 * <p>They count from one, and the text above must call most of them by the same figures close
 * behind a word.
 */
final class BareNotes {
  private static final char[] SUPERIORS = "⁰¹²³⁴⁵⁶⁷⁸⁹".toCharArray();

  /** A row within a note may begin as the first note does; so many from the last on are tried. */
  private static final int TRIES = 16;

  private final String letters;
  private final List<Row> rows;

  BareNotes(String letters, List<Row> rows) {
    this.letters = letters;
    this.rows = rows;
  }

  /** Makes superior figures of their numbers among {@code marked}, as notes have them. */
  void mark(char[] marked) {
    int tried = 0;
    for (int i = rows.size() - 1; i > 0 && tried < TRIES; i--) {
      if (begins(i, 1)) {
        tried++;
        List<Row> starts = starts(i);
        if (calls(starts.size(), rows.get(i).start()) * 2 > starts.size()) {
          starts.forEach(row -> raise(row, marked));
          return;
        }
      }
    }
  }

  /** The rows with which the notes begin, of which the first is at {@code from}. */
  private List<Row> starts(int from) {
    List<Row> starts = new ArrayList<>();
    for (int i = from; i < rows.size(); i++) {
      if (begins(i, starts.size() + 1)) {
        starts.add(rows.get(i));
      }
    }
    return starts;
  }

  private boolean begins(int index, int number) {
    Row row = rows.get(index);
    String figures = String.valueOf(number);
    int after = row.start() + figures.length();
    return after + 2 < row.end()
        && letters.startsWith(figures, row.start())
        && letters.charAt(after) == ' '
        && (Character.isUpperCase(letters.charAt(after + 1))
            || "“\"‘[(".indexOf(letters.charAt(after + 1)) >= 0);
  }

  /** How many of the numbers stand close behind a word, in order, before {@code end}. */
  private int calls(int most, int end) {
    int found = 0;
    int at = 0;
    for (int number = 1; number <= most; number++) {
      int next = call(String.valueOf(number), at, end);
      if (next > 0) {
        found++;
        at = next;
      }
    }
    return found;
  }

  private int call(String figures, int from, int end) {
    int at = letters.indexOf(figures, from);
    while (at >= 0 && at < end) {
      int after = at + figures.length();
      boolean word = at > 1 && isCalling(letters.charAt(at - 1), letters.charAt(at - 2));
      if (word && !Character.isLetterOrDigit(letters.charAt(after))) {
        return after;
      }
      at = letters.indexOf(figures, after);
    }
    return -1;
  }

  private static boolean isCalling(char before, char first) {
    return Character.isLetter(before)
        || (",.;:!?”’\")".indexOf(before) >= 0 && !Character.isDigit(first));
  }

  private static void raise(Row row, char[] marked) {
    for (int i = row.start(); LetterLabel.isFigure(marked[i]); i++) {
      marked[i] = SUPERIORS[marked[i] - '0'];
    }
  }
}
