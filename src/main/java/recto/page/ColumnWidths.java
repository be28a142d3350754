package recto.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import recto.galley.Panel;
import recto.galley.Paragraph;
import recto.galley.Passage;
import recto.galley.Picture;
import recto.galley.Tabular;
import recto.line.Line;
import recto.line.LineBreaker;
import recto.unit.Length;

/**
 * The widths of a table's columns: each between its longest word and its longest line, as in the
 * automatic tables of CSS 2.1, 17.5.2.2.
 */
final class ColumnWidths {
  private static final int CANDIDATES = 3;

  /** No column is narrower for a table less tall, in ems, but one with less in it. */
  private static final int SHORT = 6;

  private static final long ENDLESS = Length.points(100_000_000);

  private final Figures figures;
  private final long[] least;
  private final long[] natural;
  private final long[] widest;
  private final RowLines rows;

  /** What a column is not made narrower than for a table less tall. */
  private final long[] whole;

  ColumnWidths(LineBreaker breaker, Tabular table, int scale) {
    this.figures = new Figures(breaker, table, scale);
    this.least = new long[table.columns()];
    this.natural = new long[table.columns()];
    this.widest = new long[table.columns()];
    this.rows = new RowLines(table.columns());
    this.whole = new long[table.columns()];
    List<Tabular.Cell> spanning = new ArrayList<>();
    for (Tabular.Row row : table.rows()) {
      rows.next();
      for (Tabular.Cell cell : row.cells()) {
        if (cell.columns() > 1) {
          spanning.add(cell);
        } else {
          take(breaker, cell, scale);
        }
      }
    }
    spanning.forEach(cell -> take(breaker, cell, scale));
    long shortest = SHORT * table.style().look().size() * scale / 1000;
    for (int i = 0; i < whole.length; i++) {
      whole[i] = Math.max(least[i], Math.min(natural[i], shortest));
    }
  }

  private void take(LineBreaker breaker, Tabular.Cell cell, int scale) {
    Need need = need(breaker, cell, scale);
    spread(least, cell, need.least());
    spread(natural, cell, need.natural());
    if (cell.columns() == 1 && cell.rows() == 1) {
      rows.add(cell.column(), need.lines());
    }
    if (cell.columns() == 1 && cell.manner() == Tabular.Cell.Manner.FIGURES) {
      widest[cell.column()] = Math.max(widest[cell.column()], need.natural());
    }
  }

  /**
   * How far the figures of {@code cell} end from the right of their column, which is {@code width}
   * wide: so that they align, and stand amid the column.
   */
  long inset(Tabular.Cell cell, long width) {
    boolean aligned = cell.columns() == 1 && cell.manner() == Tabular.Cell.Manner.FIGURES;
    return aligned ? figures.inset(cell) + Math.max(0, width - widest[cell.column()]) / 2 : 0;
  }

  long[] least() {
    return least.clone();
  }

  /**
   * @param lines how wide each line is that the source begins
   */
  private record Need(long least, long natural, List<Long> lines) {}

  private Need need(LineBreaker breaker, Tabular.Cell cell, int scale) {
    long least = 0;
    long natural = 0;
    boolean whole = cell.manner() == Tabular.Cell.Manner.FIGURES;
    List<Long> lines = new ArrayList<>();
    for (Passage passage : cell.passages()) {
      Need need = Scaled.cell(passage, cell, scale).accept(new Measuring(breaker));
      least = Math.max(least, whole ? need.natural() : need.least());
      natural = Math.max(natural, need.natural());
      lines.addAll(need.lines());
    }
    long inset = figures.inset(cell);
    return new Need(least + inset, natural + inset, lines);
  }

  private static void spread(long[] widths, Tabular.Cell cell, long need) {
    int end = Math.min(cell.column() + cell.columns(), widths.length);
    long have = 0;
    for (int i = cell.column(); i < end; i++) {
      have += widths[i];
    }
    long more = need - have;
    if (more > 0) {
      for (int i = cell.column(); i < end; i++) {
        widths[i] += more / (end - cell.column());
      }
    }
  }

  boolean fits(long room) {
    return Arrays.stream(least).sum() <= room;
  }

  /**
   * The widths in {@code room}: natural where they fit; else as many columns as can be keep their
   * natural width, and the wider ones share the rest, unless the table is less tall otherwise.
   */
  long[] share(long room) {
    if (Arrays.stream(natural).sum() <= room) {
      return natural.clone();
    }
    long leastSum = Arrays.stream(least).sum();
    if (leastSum >= room) {
      long[] widths = new long[natural.length];
      for (int i = 0; i < widths.length; i++) {
        widths[i] = (long) ((double) least[i] * room / Math.max(1, leastSum));
      }
      return widths;
    }
    long low = 0;
    long high = room;
    while (low < high) {
      long middle = (low + high + 1) / 2;
      if (Arrays.stream(capped(middle)).sum() <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return rows.lowest(capped(low), whole, room);
  }

  /** Natural widths up to {@code most}, though never less than the least. */
  private long[] capped(long most) {
    long[] widths = new long[natural.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(least[i], Math.min(natural[i], most));
    }
    return widths;
  }

  private record Measuring(LineBreaker breaker) implements Passage.Cases<Need> {
    @Override
    public Need paragraph(Paragraph paragraph) {
      long natural = 0;
      long indents = paragraph.style().left() + paragraph.style().right();
      long hair = paragraph.style().look().size() / 20;
      long whole = Math.max(0, indents + Math.min(0, paragraph.style().firstIndent())) + hair;
      List<Long> lines = new ArrayList<>();
      for (Line line : breaker.lines(paragraph, ENDLESS)) {
        natural = Math.max(natural, line.width());
        lines.add(line.width() + whole);
      }
      long hanging = indents + indents / 3 + hair; // lines are set in by less where there is less
      long all = Math.max(natural + whole, hanging);
      long least = Math.min(longestWord(paragraph) + indents + hair, all);
      return new Need(least, all, lines);
    }

    /** The widest of the few longest words, which need not be the one of most letters. */
    private long longestWord(Paragraph paragraph) {
      int[] starts = new int[CANDIDATES];
      int[] lengths = new int[CANDIDATES];
      int start = 0;
      String text = paragraph.text();
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
          keep(starts, lengths, start, i - start);
          start = i + 1;
        }
      }
      long width = 0;
      for (int k = 0; k < CANDIDATES; k++) {
        if (lengths[k] > 0) {
          Paragraph word = Scaled.part(paragraph, starts[k], starts[k] + lengths[k]);
          for (Line line : breaker.lines(word, ENDLESS)) {
            width = Math.max(width, line.width());
          }
        }
      }
      return width;
    }

    private static void keep(int[] starts, int[] lengths, int start, int length) {
      int least = 0;
      for (int k = 1; k < CANDIDATES; k++) {
        least = lengths[k] < lengths[least] ? k : least;
      }
      if (length > lengths[least]) {
        starts[least] = start;
        lengths[least] = length;
      }
    }

    @Override
    public Need tabular(Tabular tabular) {
      ColumnWidths inner = new ColumnWidths(breaker, tabular, 1000);
      long natural = Arrays.stream(inner.natural).sum();
      return new Need(Arrays.stream(inner.least).sum(), natural, List.of(natural));
    }

    @Override
    public Need panel(Panel panel) {
      return new Need(0, 0, List.of());
    }

    @Override
    public Need picture(Picture picture) {
      return new Need(picture.width() / 2, picture.width(), List.of());
    }
  }
}
