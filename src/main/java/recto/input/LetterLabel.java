package recto.input;

import java.util.Optional;

/**
 * The number or sign with which a note begins.
 *
 * @param text as a call has it: figures or signs alone
 * @param number its value, or -1 for a sign
 * @param length how many letters of the row it takes, with brackets, stop and white space
 */
record LetterLabel(String text, int number, int length) {
  private static final int MOST_FIGURES = 3;

  /** Signs that number notes where figures do not. */
  static final String SIGNS = "*†‡§║¶";

  private static final String SUPERIORS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** The value of a superior figure, or -1. */
  static int superior(char c) {
    return SUPERIORS.indexOf(c);
  }

  /** The label at the beginning of {@code row}, where words follow it. */
  static Optional<LetterLabel> of(String row) {
    if (row.isEmpty()) {
      return Optional.empty();
    }
    char first = row.charAt(0);
    if (first == '[' || first == '(') {
      return bracketed(row, first == '[' ? ']' : ')');
    }
    if (superior(first) >= 0) {
      return superiors(row);
    }
    if (SIGNS.indexOf(first) >= 0) {
      int end = run(row, 0, first);
      return end > MOST_FIGURES || !wordFollows(row, end) || LetterEmphasis.begins(row, 0)
          ? Optional.empty()
          : labelled(row, row.substring(0, end), -1, end, false);
    }
    int end = figures(row, 0);
    boolean stopped = end > 0 && end < row.length() && ".)".indexOf(row.charAt(end)) >= 0;
    return stopped ? numbered(row, row.substring(0, end), end + 1, true) : Optional.empty();
  }

  /** True where letters or figures follow signs, not more signs as in a row of stars. */
  private static boolean wordFollows(String row, int from) {
    int at = from;
    while (at < row.length() && LetterPassage.isSpace(row.charAt(at))) {
      at++;
    }
    return at < row.length() && SIGNS.indexOf(row.charAt(at)) < 0;
  }

  private static Optional<LetterLabel> bracketed(String row, char close) {
    int end = figures(row, 1);
    return end > 1 && end < row.length() && row.charAt(end) == close
        ? numbered(row, row.substring(1, end), end + 1, false)
        : Optional.empty();
  }

  private static Optional<LetterLabel> superiors(String row) {
    StringBuilder figures = new StringBuilder();
    int end = 0;
    while (end < row.length() && superior(row.charAt(end)) >= 0) {
      figures.append(superior(row.charAt(end++)));
    }
    return figures.length() > MOST_FIGURES
        ? Optional.empty()
        : numbered(row, figures.toString(), end, false);
  }

  private static Optional<LetterLabel> numbered(
      String row, String figures, int end, boolean spaced) {
    return labelled(row, figures, Integer.parseInt(figures), end, spaced);
  }

  private static Optional<LetterLabel> labelled(
      String row, String text, int number, int end, boolean spaced) {
    int words = end;
    while (words < row.length() && LetterPassage.isSpace(row.charAt(words))) {
      words++;
    }
    return words == row.length() || (spaced && words == end)
        ? Optional.empty()
        : Optional.of(new LetterLabel(text, number, words));
  }

  private static int figures(String row, int from) {
    int end = from;
    while (end < row.length() && isFigure(row.charAt(end)) && end - from <= MOST_FIGURES) {
      end++;
    }
    return end - from > MOST_FIGURES ? from : end;
  }

  private static int run(String row, int from, char c) {
    int end = from;
    while (end < row.length() && row.charAt(end) == c) {
      end++;
    }
    return end;
  }

  static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }
}
