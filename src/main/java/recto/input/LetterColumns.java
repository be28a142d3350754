package recto.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import recto.input.LetterPiece.Shape;
import recto.input.LetterText.Row;

/**
 * Rows that stand in columns, as a program or a typewriter sets them: white that is two columns
 * wide or more goes down through all of them at the same places.
 */
final class LetterColumns {
  /** White of so many columns parts what stands beside each other. */
  private static final int LEAST_WHITE = 2;

  /** Between two rows alone it must be wider. */
  private static final int LEAST_BETWEEN_TWO = 4;

  /** Between rows in the same columns there may be so many without words. */
  private static final int MOST_BLANKS = 2;

  /** No table of plain text has more columns. */
  private static final int MOST_COLUMNS = 16;

  private static final int TAB = 8;

  /** What numbers an item or marks it, before the white and the words of the item. */
  private static final Pattern LABEL =
      Pattern.compile(
          "[-*•–+—]|\\(?[0-9]{1,4}[.)]?|\\(?[\\p{L}]{1,4}[.)]|\\[[0-9]{1,4}\\]|[*†‡§]+");

  /** Of so many rows half must have words in several columns, or they are no table's. */
  private static final int SAMPLE = 64;

  private final String letters;

  /** No columns begin above this row: those that were looked at from there on are none. */
  private int barren;

  LetterColumns(String letters) {
    this.letters = letters;
  }

  /** Words with no wide white in them: the columns they take and their offsets. */
  private record Stretch(int from, int to, int start, int end) {}

  /** Rows in columns from one row to another, and where each column ends. */
  record Found(int from, int to, List<Integer> ends) {}

  /**
   * The first rows in columns that begin from {@code from} to {@code end}, or null; to be asked
   * from the first row to the last.
   */
  @Nullable Found find(List<Row> rows, int from, int end) {
    for (int i = Math.max(from, barren); i < end; i = Math.max(i + 1, barren)) {
      if (stretches(rows.get(i)).size() > 1) {
        Found found = at(rows, i);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Found at(List<Row> rows, int from) {
    List<int[]> all = new ArrayList<>();
    int at = from;
    int to = from;
    int count = 0;
    int many = 0;
    int close = 0;
    while (at < rows.size() && at - to <= MOST_BLANKS) {
      if (rows.get(at).blank()) {
        at++;
        continue;
      }
      List<Stretch> row = stretches(rows.get(at));
      List<int[]> with = union(all, row);
      boolean apart = at > to;
      boolean fits = with.size() > 1 && with.size() <= MOST_COLUMNS;
      if (!fits || (count > 0 && with.size() < all.size()) || (apart && !begin(row, all))) {
        break;
      }
      count++;
      many += row.size() > 1 ? 1 : 0;
      close += count > 1 && !apart ? 1 : 0;
      all = with;
      to = ++at;
      if (count == SAMPLE && 2 * many < count) {
        return null;
      }
    }
    if (many < 2 || 2 * many < count) {
      return null;
    }
    if (close == 0 || isLabelled(rows.subList(from, to), all)) {
      barren = to;
      return null;
    }
    if (count == 2 && narrowest(all) < LEAST_BETWEEN_TWO) {
      return null;
    }
    return new Found(from, to, all.stream().map(column -> column[1]).toList());
  }

  /** True of a row with words in each column that begin where those above it do. */
  private static boolean begin(List<Stretch> row, List<int[]> columns) {
    if (row.size() != columns.size()) {
      return false;
    }
    for (int i = 0; i < row.size(); i++) {
      if (Math.abs(row.get(i).from() - columns.get(i)[0]) > 1) {
        return false;
      }
    }
    return true;
  }

  private static int narrowest(List<int[]> columns) {
    int least = Integer.MAX_VALUE;
    for (int i = 1; i < columns.size(); i++) {
      least = Math.min(least, columns.get(i)[0] - columns.get(i - 1)[1]);
    }
    return least;
  }

  /** True where the first of two columns has but the signs or numbers of items. */
  private boolean isLabelled(List<Row> rows, List<int[]> columns) {
    if (columns.size() > 2) {
      return false;
    }
    for (Row row : rows) {
      if (row.blank()) {
        continue;
      }
      Stretch first = stretches(row).get(0);
      boolean label = LABEL.matcher(letters.substring(first.start(), first.end())).matches();
      if (first.from() < columns.get(0)[1] && !label) {
        return false;
      }
    }
    return true;
  }

  /** The columns that the rows so far take and those that this row takes. */
  private static List<int[]> union(List<int[]> columns, List<Stretch> row) {
    List<int[]> all = new ArrayList<>();
    columns.forEach(column -> all.add(column.clone()));
    row.forEach(stretch -> all.add(new int[] {stretch.from(), stretch.to()}));
    all.sort((one, other) -> Integer.compare(one[0], other[0]));
    List<int[]> union = new ArrayList<>();
    for (int[] next : all) {
      int[] last = union.isEmpty() ? null : union.get(union.size() - 1);
      if (last != null && next[0] < last[1] + LEAST_WHITE) {
        last[1] = Math.max(last[1], next[1]);
      } else {
        union.add(next);
      }
    }
    return union;
  }

  private List<Stretch> stretches(Row row) {
    List<Stretch> stretches = new ArrayList<>();
    int column = row.indent();
    int from = column;
    int start = row.start();
    int end = -1;
    int white = 0;
    for (int i = row.start(); i < row.end(); i++) {
      char c = letters.charAt(i);
      if (c == ' ' || c == '\t') {
        int next = c == '\t' ? (column / TAB + 1) * TAB : column + 1;
        white += c == '\t' ? Math.max(LEAST_WHITE, next - column) : 1;
        column = next;
      } else {
        if (white >= LEAST_WHITE && end >= 0) {
          stretches.add(new Stretch(from, column - white, start, end));
          from = column;
          start = i;
        }
        white = 0;
        column++;
        end = i + 1;
      }
    }
    stretches.add(new Stretch(from, column, start, row.end()));
    return stretches;
  }

  /** For each column what {@code row} has in it: offsets of its first letter and after its last. */
  List<int[]> cells(Row row, List<Integer> ends) {
    List<int[]> cells = new ArrayList<>();
    int at = 0;
    List<Stretch> stretches = stretches(row);
    for (int end : ends) {
      int from = -1;
      int to = -1;
      while (at < stretches.size() && stretches.get(at).from() < end) {
        from = from < 0 ? stretches.get(at).start() : from;
        to = stretches.get(at++).end();
      }
      cells.add(from < 0 ? new int[] {row.end(), row.end()} : new int[] {from, to});
    }
    return cells;
  }

  /** The rows found as one piece, in which tabs part cells and a form feed what stands apart. */
  LetterPiece piece(List<Row> rows, Found found, int blanks) {
    List<Row> own = rows.subList(found.from(), found.to());
    LetterPassage.Builder builder = new LetterPassage.Builder(own.get(0).length() + 1);
    char parting = 0;
    for (Row row : own) {
      if (row.blank()) {
        parting = '\f';
        continue;
      }
      for (int[] cell : cells(row, found.ends())) {
        if (parting != 0) {
          builder.part(parting);
        }
        builder.row(letters, new Row(cell[0], cell[1], 0));
        parting = '\t';
      }
      parting = '\n';
    }
    List<Integer> steps = Collections.nCopies(own.size(), 0);
    return new LetterPiece(builder.passage(), Shape.COLUMNS, false, steps, blanks, null);
  }
}
