package recto.page;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import recto.galley.Paragraph;
import recto.galley.Tabular;
import recto.line.Line;
import recto.line.LineBreaker;
import recto.unit.Length;

/**
 * How the figures of a table are aligned, column by column: on the end of their whole part. What
 * comes after it, as decimals, a fraction or the call of a note, stands to the right of that.
 */
final class Figures {
  private static final long ENDLESS = Length.points(1_000_000);
  private static final int GROUP = 3;

  private final LineBreaker breaker;
  private final IdentityHashMap<Tabular.Cell, Long> tails = new IdentityHashMap<>();
  private final long[] most;

  /**
   * @param scale of the type, in thousandths
   */
  Figures(LineBreaker breaker, Tabular table, int scale) {
    this.breaker = breaker;
    this.most = new long[table.columns()];
    for (Tabular.Row row : table.rows()) {
      for (Tabular.Cell cell : row.cells()) {
        Paragraph figures = paragraph(cell, scale);
        if (figures != null) {
          long tail = tail(figures);
          tails.put(cell, tail);
          most[cell.column()] = Math.max(most[cell.column()], tail);
        }
      }
    }
  }

  private static @Nullable Paragraph paragraph(Tabular.Cell cell, int scale) {
    boolean alone = cell.columns() == 1 && cell.passages().size() == 1;
    return cell.manner() == Tabular.Cell.Manner.FIGURES
            && alone
            && Scaled.cell(cell.passages().get(0), cell, scale) instanceof Paragraph figures
        ? figures
        : null;
  }

  private long tail(Paragraph figures) {
    int end = wholePart(figures);
    if (end < 0 || end == figures.text().length()) {
      return 0;
    }
    long width = 0;
    Paragraph rest = Scaled.part(figures, end, figures.text().length());
    for (Line line : breaker.lines(rest, ENDLESS)) {
      width = Math.max(width, line.width());
    }
    return width;
  }

  /** How far the figures of {@code cell} end from the right edge of their column. */
  long inset(Tabular.Cell cell) {
    Long tail = tails.get(cell);
    return tail == null ? 0 : most[cell.column()] - tail;
  }

  /** Where the whole part of the first number ends, or -1 where there is none. */
  private static int wholePart(Paragraph figures) {
    String text = ownWords(figures);
    int start = 0;
    while (start < text.length() && !Character.isDigit(text.charAt(start))) {
      start++;
    }
    int end = start;
    for (int i = start; i < text.length() && inNumber(text.charAt(i)); i++) {
      end = Character.isDigit(text.charAt(i)) ? i + 1 : end;
    }
    return end == start ? -1 : decimal(text, start, end);
  }

  /** The letters with a blank sign in place of what is not the source's, as a note's call. */
  private static String ownWords(Paragraph figures) {
    StringBuilder own = new StringBuilder(figures.text());
    for (Paragraph.Run run : figures.runs()) {
      if (run.addition()) {
        own.replace(run.start(), run.end(), "#".repeat(run.end() - run.start()));
      }
    }
    return own.toString();
  }

  private static boolean inNumber(char c) {
    return Character.isDigit(c) || c == '.' || c == ',' || Character.isSpaceChar(c);
  }

  /** The place of the decimal sign between {@code start} and {@code end}, else {@code end}. */
  private static int decimal(String text, int start, int end) {
    String number = text.substring(start, end);
    int point = number.lastIndexOf('.');
    int comma = number.lastIndexOf(',');
    int last = Math.max(point, comma);
    boolean once = last >= 0 && number.indexOf(number.charAt(last)) == last;
    boolean parts = number.length() - last - 1 == GROUP && comma > point;
    return once && !parts ? start + last : end;
  }
}
