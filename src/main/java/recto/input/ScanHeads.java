package recto.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recto.input.LetterText.Row;

/**
 * Running heads that a scan left, on rows of their own: the number of the page and, before or
 * behind it, a title in capitals or one that comes again. Their numbers rise from page to page.
 */
final class ScanHeads {
  private static final int LEAST = 3;
  private static final int LONGEST = 80;
  private static final int WIDEST_GAP = 8;

  private static final Pattern HEAD =
      Pattern.compile("([0-9]{1,4})[\\s.]{1,40}(\\D{3,60})|(\\D{3,60}?)\\s{1,40}([0-9]{1,4})");

  /** A row that may be a running head: its place, number and title. */
  private record Head(int place, int number, String title) {}

  private final String letters;
  private final List<Row> rows;

  ScanHeads(LetterText text, List<Row> rows) {
    this.letters = text.letters();
    this.rows = rows;
  }

  /**
   * Makes their numbers page marks among {@code letters} and blanks their titles; the rows of all.
   */
  Set<Row> mark(char[] marked) {
    if (LetterMarks.holdsFigures(letters)) {
      return Set.of();
    }
    List<Head> heads = rising(heads());
    if (heads.size() < LEAST || !(changesSides(heads) || goesOn(heads))) {
      return Set.of();
    }
    Set<Row> found = new LinkedHashSet<>();
    for (Head head : heads) {
      Row row = rows.get(head.place);
      for (int i = row.start(); i < row.end(); i++) {
        char c = letters.charAt(i);
        marked[i] = LetterLabel.isFigure(c) ? LetterMarks.figure(c, false) : ' ';
      }
      found.add(row);
    }
    return found;
  }

  private List<Head> heads() {
    List<Head> heads = new ArrayList<>();
    Map<String, Integer> titles = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean apart = (i == 0 || isBlank(i - 1)) && (i + 1 == rows.size() || isBlank(i + 1));
      if (row.length() < 5 || row.length() > LONGEST || !apart || !figured(row)) {
        continue;
      }
      Matcher head = HEAD.matcher(words(i));
      if (head.matches()) {
        boolean first = head.group(1) != null;
        String title = head.group(first ? 2 : 3).strip();
        heads.add(new Head(i, Integer.parseInt(head.group(first ? 1 : 4)), title));
        titles.merge(title.toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
    heads.removeIf(
        head ->
            LetterWords.chapter(words(head.place))
                || (!LetterWords.capitals(head.title)
                    && titles.getOrDefault(head.title.toLowerCase(Locale.ROOT), 0) < LEAST));
    return heads;
  }

  private String words(int place) {
    return letters.substring(rows.get(place).start(), rows.get(place).end());
  }

  /** True where the number stands before some titles and behind others, as on left and right. */
  private boolean changesSides(List<Head> heads) {
    long before =
        heads.stream()
            .filter(head -> LetterLabel.isFigure(letters.charAt(rows.get(head.place).start())))
            .count();
    return before > 0 && before < heads.size();
  }

  /** True where sentences go on over half of the heads. */
  private boolean goesOn(List<Head> heads) {
    int open = 0;
    for (Head head : heads) {
      int above = head.place - 1;
      while (above >= 0 && isBlank(above)) {
        above--;
      }
      char end = above < 0 ? '.' : letters.charAt(rows.get(above).end() - 1);
      open += Character.isLetter(end) || end == ',' || end == '-' ? 1 : 0;
    }
    return 2 * open >= heads.size();
  }

  private boolean isBlank(int place) {
    return rows.get(place).blank();
  }

  private boolean figured(Row row) {
    return LetterLabel.isFigure(letters.charAt(row.start()))
        != LetterLabel.isFigure(letters.charAt(row.end() - 1));
  }

  /** The heads where each number is above the one before, but not by much; else none. */
  private static List<Head> rising(List<Head> heads) {
    for (int i = 1; i < heads.size(); i++) {
      int step = heads.get(i).number - heads.get(i - 1).number;
      if (step < 1 || step > WIDEST_GAP) {
        return List.of();
      }
    }
    return heads;
  }
}
