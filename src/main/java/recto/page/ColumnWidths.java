package recto.page;

import java.util.Arrays;
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
  private static final long ENDLESS = Length.points(1_000_000);

  private final long[] least;
  private final long[] natural;

  ColumnWidths(LineBreaker breaker, Tabular table, int scale) {
    this.least = new long[table.columns()];
    this.natural = new long[table.columns()];
    for (Tabular.Row row : table.rows()) {
      for (Tabular.Cell cell : row.cells()) {
        Need need = need(breaker, cell, scale);
        spread(least, cell, need.least());
        spread(natural, cell, need.natural());
      }
    }
  }

  private record Need(long least, long natural) {}

  private static Need need(LineBreaker breaker, Tabular.Cell cell, int scale) {
    long least = 0;
    long natural = 0;
    for (Passage passage : cell.passages()) {
      Need need = Scaled.cell(passage, cell, scale).accept(new Measuring(breaker));
      least = Math.max(least, need.least());
      natural = Math.max(natural, need.natural());
    }
    return new Need(least, natural);
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

  /** The widths in {@code room}: natural where they fit, else shared out by need. */
  long[] share(long room) {
    long sum = Arrays.stream(natural).sum();
    if (sum <= room) {
      return natural.clone();
    }
    long leastSum = Arrays.stream(least).sum();
    long[] widths = new long[natural.length];
    for (int i = 0; i < widths.length; i++) {
      if (leastSum >= room) {
        widths[i] = (long) ((double) least[i] * room / Math.max(1, leastSum));
      } else {
        double wish = (double) (natural[i] - least[i]) / (sum - leastSum);
        widths[i] = least[i] + (long) ((room - leastSum) * wish);
      }
    }
    return widths;
  }

  private record Measuring(LineBreaker breaker) implements Passage.Cases<Need> {
    @Override
    public Need paragraph(Paragraph paragraph) {
      long natural = 0;
      for (Line line : breaker.lines(paragraph, ENDLESS)) {
        natural = Math.max(natural, line.width());
      }
      long indents = paragraph.style().left() + paragraph.style().right();
      long hair = paragraph.style().look().size() / 20;
      return new Need(longestWord(paragraph) + indents + hair, natural + indents + hair);
    }

    private long longestWord(Paragraph paragraph) {
      int start = 0;
      int longest = 0;
      int from = 0;
      String text = paragraph.text();
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
          if (i - start > longest) {
            longest = i - start;
            from = start;
          }
          start = i + 1;
        }
      }
      long width = 0;
      if (longest > 0) {
        for (Line line : breaker.lines(Scaled.part(paragraph, from, from + longest), ENDLESS)) {
          width = Math.max(width, line.width());
        }
      }
      return width;
    }

    @Override
    public Need tabular(Tabular tabular) {
      ColumnWidths inner = new ColumnWidths(breaker, tabular, 1000);
      return new Need(Arrays.stream(inner.least).sum(), Arrays.stream(inner.natural).sum());
    }

    @Override
    public Need panel(Panel panel) {
      return new Need(0, 0);
    }

    @Override
    public Need picture(Picture picture) {
      return new Need(picture.width() / 2, picture.width());
    }
  }
}
