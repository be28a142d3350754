package recto.input;

import java.util.List;
import recto.input.LetterText.Row;

/** The measure at which a program wrapped a plain text. */
final class LetterMeasure {
  /** No program wraps plain text at a wider measure. */
  static final int WIDEST = 110;

  /** A measure as most programs have it at least. */
  static final int USUAL = 60;

  /** Below this measure rows are lines. */
  private static final int NARROWEST = 40;

  /** Where fewer rows than this can show it, a measure is believed from {@link #USUAL} on. */
  private static final int FEW = 8;

  /** A row set in by so much more than the one before goes on no paragraph. */
  private static final int STEP = 4;

  private LetterMeasure() {}

  /**
   * The measure at which the text was wrapped, 0 where it was not: the one that explains the most
   * row ends, in that the row fits in it and would not with the first word of the next.
   */
  static int of(String letters, List<Row> rows) {
    int[] explained = new int[WIDEST + 2];
    int tooWide = 0;
    int all = 0;
    for (int i = 1; i < rows.size(); i++) {
      Row row = rows.get(i - 1);
      Row next = rows.get(i);
      if (!row.blank() && !next.blank() && next.indent() < row.indent() + STEP) {
        all++;
        int width = row.indent() + row.length();
        if (width > WIDEST) {
          tooWide++;
        } else {
          explained[width]++;
          explained[Math.min(WIDEST + 1, width + 1 + firstWord(letters, next))]--;
        }
      }
    }
    int narrowest = all < FEW ? USUAL : NARROWEST;
    int best = 0;
    int most = 0;
    for (int width = 1; width <= WIDEST; width++) {
      explained[width] += explained[width - 1];
      boolean rises = explained[width] > explained[width - 1] && explained[width] == most;
      if (width >= narrowest && (explained[width] > most || (rises && most > 0))) {
        most = explained[width];
        best = width;
      }
    }
    return 20 * tooWide > all || 6 * most < all ? 0 : best;
  }

  /** How long the first word of a row is, behind the number of a page. */
  static int firstWord(String letters, Row row) {
    int start = row.start();
    while (start < row.end() && LetterMarks.isFigure(letters.charAt(start))) {
      start++;
    }
    while (start > row.start()
        && start < row.end()
        && LetterPassage.isSpace(letters.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < row.end() && !LetterPassage.isSpace(letters.charAt(end))) {
      end++;
    }
    return end - start;
  }
}
