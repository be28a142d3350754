package recto.galley;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import recto.edition.Plain;
import recto.edition.Table;

/**
 * Where the cells of a table stand, each past the cells that reach down into its row; and what
 * their words say of them where the source does not: which columns hold figures, which rows are
 * heads.
 */
final class TableGrid {
  private static final int MOST_HEADS = 4;
  private static final int FEWEST_FIGURES = 3;
  private static final int FEWEST_COLUMNS = 3;
  private static final int LONGEST_CROSS_HEAD = 60;
  private static final int LONGEST_FIGURE = 24;
  private static final Pattern FIGURES =
      Pattern.compile(
          "[(\\[]?\\p{Sc}?\\s?[-+\u2212\u2013±]?\\p{Sc}?\\s?\\d[\\d.,\\s\u00A0\u2009\u202F]*\\s?[\u00BC-\u00BE\u2150-\u215E]?"
              + "[%)\\]]*");
  private static final Pattern NUMBERED =
      Pattern.compile("\\(?(?:\\d{1,3}|\\p{L}|[ivxlcIVXLC]{1,6})[.)]\\s");
  private static final Pattern NOTHING = Pattern.compile("[\\s.\u2026\u2013\u2014\u2212*()-]*");

  private final Table table;
  private final List<List<Spot>> rows = new ArrayList<>();
  private final Map<Integer, Boolean> figures = new HashMap<>();
  private int columns;
  private int heads;

  /** A cell and the column it begins in, from 0. */
  record Spot(Table.Cell cell, int column, String words) {
    boolean isEmpty() {
      return words.isEmpty();
    }

    boolean isFigures() {
      return cell.role().equals("num")
          || (words.length() <= LONGEST_FIGURE && FIGURES.matcher(words).matches());
    }
  }

  TableGrid(Table table) {
    this.table = table;
    List<Integer> reach = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      rows.add(row(row, reach));
      reach.replaceAll(left -> Math.max(0, left - 1));
    }
    heads = heads();
    for (int column = 0; column < columns; column++) {
      figures.put(column, holdsFigures(column));
    }
  }

  private List<Spot> row(Table.Row row, List<Integer> reach) {
    List<Spot> spots = new ArrayList<>();
    int column = 0;
    for (Table.Cell cell : row.cells()) {
      while (column < reach.size() && reach.get(column) > 0) {
        column++;
      }
      spots.add(new Spot(cell, column, Plain.blocks(cell.blocks())));
      for (int i = column; i < column + cell.columns(); i++) {
        while (reach.size() <= i) {
          reach.add(0);
        }
        reach.set(i, Math.max(reach.get(i), cell.rows()));
      }
      column += cell.columns();
      columns = Math.max(columns, column);
    }
    return spots;
  }

  /** Rows above all figures, where most rows below have some, that name the columns of these. */
  private int heads() {
    int count = 0;
    while (count < rows.size() && table.rows().get(count).label()) {
      count++;
    }
    if (count > 0) {
      return count;
    }
    while (count < rows.size() && mayHead(rows.get(count))) {
      count++;
    }
    int below = rows.size() - count;
    if (count == 0 || count > MOST_HEADS) {
      return 0;
    }
    if (below < FEWEST_FIGURES) {
      return below > 0 && filled(count) > 1 && nameFigures(count) ? count : 0;
    }
    long withFigures =
        rows.subList(count, rows.size()).stream()
            .filter(row -> row.stream().anyMatch(Spot::isFigures))
            .count();
    return 2 * withFigures > below && nameFigures(count) ? count : 0;
  }

  /** How many columns hold figures in every row from {@code first}. */
  private int filled(int first) {
    int filled = 0;
    for (int column = 0; column < columns; column++) {
      int at = column;
      boolean all =
          rows.subList(first, rows.size()).stream()
              .allMatch(
                  row -> row.stream().anyMatch(spot -> spot.column == at && spot.isFigures()));
      filled += all ? 1 : 0;
    }
    return filled;
  }

  /** True where the first rows have words over half the columns at least that hold figures. */
  private boolean nameFigures(int count) {
    BitSet named = new BitSet();
    BitSet holding = new BitSet();
    for (int i = 0; i < rows.size(); i++) {
      for (Spot spot : rows.get(i)) {
        if (i < count && !spot.isEmpty()) {
          named.set(spot.column, spot.column + spot.cell.columns());
        } else if (i >= count && spot.isFigures()) {
          holding.set(spot.column);
        }
      }
    }
    int all = holding.cardinality();
    holding.and(named);
    return 2 * holding.cardinality() >= all;
  }

  private boolean mayHead(List<Spot> row) {
    boolean words = false;
    for (Spot spot : row) {
      if (spot.isFigures()) {
        return false;
      }
      words |= !spot.isEmpty() && spot.column > 0;
    }
    return words;
  }

  private boolean holdsFigures(int column) {
    int count = 0;
    for (int i = heads; i < rows.size(); i++) {
      for (Spot spot : rows.get(i)) {
        if (spot.column == column && spot.cell.columns() == 1 && !isLabel(i)) {
          if (spot.isFigures()) {
            count++;
          } else if (!NOTHING.matcher(spot.words).matches()) {
            return false;
          }
        }
      }
    }
    return count >= FEWEST_FIGURES || (heads > 0 && count > 0 && count == rows.size() - heads);
  }

  /**
   * True of words that stand beside labels, as of those present at a meeting: the first column has
   * none but such as end in a colon.
   */
  boolean isLabelled() {
    for (int i = 0; i < rows.size(); i++) {
      String words =
          rows.get(i).stream().filter(s -> s.column == 0).findFirst().map(Spot::words).orElse("");
      if (isLabel(i) || !(words.endsWith(":") || (i > 0 && words.isEmpty()))) {
        return false;
      }
    }
    return columns > 1 && !rows.isEmpty();
  }

  /** True of several words in the first column that say what the figures beside them count. */
  boolean isStub(Spot spot) {
    return spot.column == 0
        && spot.words.indexOf(' ') > 0
        && spot.cell.columns() < columns
        && figures.entrySet().stream().anyMatch(each -> each.getKey() > 0 && each.getValue());
  }

  /** True of a few words without a number across the whole table, which head the rows below. */
  boolean isCrossHead(Spot spot) {
    return columns >= FEWEST_COLUMNS
        && spot.cell.columns() == columns
        && !spot.isEmpty()
        && spot.words.length() <= LONGEST_CROSS_HEAD
        && !NUMBERED.matcher(spot.words).lookingAt()
        && !rows.get(rows.size() - 1).contains(spot);
  }

  int columns() {
    return Math.max(1, columns);
  }

  List<Spot> row(int index) {
    return rows.get(index);
  }

  boolean isLabel(int row) {
    return row < heads || table.rows().get(row).label();
  }

  /** True where {@code spot} heads one column, and this does not hold figures. */
  boolean headsWords(Spot spot) {
    return spot.cell.columns() == 1 && !figures.getOrDefault(spot.column, false);
  }

  /** True where figures of the column are to be aligned in {@code spot}. */
  boolean aligns(Spot spot) {
    boolean placed = spot.cell.rend().has("left") || spot.cell.rend().has("center");
    return spot.cell.role().equals("num")
        || (!placed && spot.cell.columns() == 1 && figures.getOrDefault(spot.column, false));
  }
}
