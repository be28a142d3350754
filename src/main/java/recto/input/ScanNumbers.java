package recto.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recto.input.LetterText.Row;

/**
 * Numbers that stand alone on their rows and count on one by one, where a new page begins beside
 * them or sentences go on over them: those of the original pages, at their heads or their feet.
 */
final class ScanNumbers {
  private static final Pattern NUMBER = Pattern.compile("[-–—\\[(]?\\s?([0-9]{1,4})\\s?[-–—\\])]?");

  private final String letters;
  private final List<Row> rows;

  ScanNumbers(LetterText text, List<Row> rows) {
    this.letters = text.letters();
    this.rows = rows;
  }

  /** Makes them page marks among {@code letters}; the rows of all. */
  Set<Row> mark(char[] marked) {
    List<Integer> places = places();
    if (places.size() < 2 || LetterMarks.holdsFigures(letters) || !countsOn(places)) {
      return Set.of();
    }
    int feeds = 0;
    int heads = 0;
    int open = 0;
    for (int place : places) {
      boolean fed = feedBefore(place);
      heads += fed ? 1 : 0;
      feeds += fed || feedAfter(place) ? 1 : 0;
      open += isOpen(place) ? 1 : 0;
    }
    boolean first = before(places.get(0)) < 0;
    boolean head = feeds > 0 ? 2 * heads > feeds : first;
    int inner = places.size() - (first ? 1 : 0);
    if (feeds == 0 && 2 * open < Math.max(1, inner)) {
      return Set.of();
    }
    Set<Row> found = new LinkedHashSet<>();
    for (int place : places) {
      Row row = rows.get(place);
      boolean last = !head && after(place) >= rows.size();
      for (int i = row.start(); i < row.end(); i++) {
        boolean figure = LetterLabel.isFigure(letters.charAt(i));
        marked[i] = figure && !last ? LetterMarks.figure(letters.charAt(i), !head) : ' ';
      }
      found.add(row);
    }
    return found;
  }

  /** The rows that are nothing but a number, with nothing right above or below. */
  private List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.length() > 0 && row.length() < 9 && number(row) > 0 && standsApart(i)) {
        places.add(i);
      }
    }
    return places;
  }

  /** True of a row with white above and below, or at the head or the foot of a page. */
  private boolean standsApart(int place) {
    boolean above = place == 0 || rows.get(place - 1).blank();
    boolean below = place + 1 == rows.size() || rows.get(place + 1).blank();
    boolean edge = feedBefore(place) || feedAfter(place) || after(place) >= rows.size();
    return edge || (above && below);
  }

  private int number(Row row) {
    Matcher number = NUMBER.matcher(letters.substring(row.start(), row.end()));
    return number.matches() ? Integer.parseInt(number.group(1)) : -1;
  }

  private boolean countsOn(List<Integer> places) {
    for (int i = 1; i < places.size(); i++) {
      if (number(rows.get(places.get(i))) != number(rows.get(places.get(i - 1))) + 1) {
        return false;
      }
    }
    return true;
  }

  /** The place of the row with words above, or -1. */
  private int before(int place) {
    int at = place - 1;
    while (at >= 0 && rows.get(at).blank()) {
      at--;
    }
    return at;
  }

  /** The place of the row with words below, or that behind the last row. */
  private int after(int place) {
    int at = place + 1;
    while (at < rows.size() && rows.get(at).blank()) {
      at++;
    }
    return at;
  }

  private boolean feedBefore(int place) {
    int above = before(place);
    int from = above < 0 ? 0 : rows.get(above).end();
    return letters.substring(from, rows.get(place).start()).indexOf('\f') >= 0;
  }

  private boolean feedAfter(int place) {
    int below = after(place);
    int to = below >= rows.size() ? letters.length() : rows.get(below).start();
    return letters.substring(rows.get(place).end(), to).indexOf('\f') >= 0;
  }

  /** True where a sentence goes on over the number. */
  private boolean isOpen(int place) {
    int above = before(place);
    int below = after(place);
    if (above < 0 || below >= rows.size()) {
      return false;
    }
    char end = letters.charAt(rows.get(above).end() - 1);
    char begin = letters.charAt(rows.get(below).start());
    boolean goesOn = Character.isLetter(end) || end == ',' || end == '-';
    return goesOn && Character.isLetter(begin) && (Character.isLowerCase(begin) || end != '-');
  }
}
