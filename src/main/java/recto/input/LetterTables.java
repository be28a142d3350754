package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import recto.diagnostic.Span;
import recto.edition.Inline;
import recto.edition.Prose;
import recto.edition.Rend;
import recto.edition.Table;

/** Tables as Markdown writes them: rows of cells between bars, a row of dashes below the first. */
final class LetterTables {
  private static final Pattern DASHES =
      Pattern.compile("\\|?(?:\\s?:?-+:?\\s?\\|)+(?:\\s?:?-+:?)?");

  private final LetterPassage passage;
  private final ColumnTable.Words words;
  private final Function<LetterPassage, Span> spans;

  LetterTables(
      LetterPassage passage, ColumnTable.Words words, Function<LetterPassage, Span> spans) {
    this.passage = passage;
    this.words = words;
    this.spans = spans;
  }

  /** True of lines that are a table. */
  static boolean is(String text) {
    if (text.indexOf('|') < 0) {
      return false;
    }
    List<String> lines = text.lines().toList();
    return lines.size() > 2
        && DASHES.matcher(lines.get(1)).matches()
        && lines.stream().allMatch(line -> line.indexOf('|') >= 0);
  }

  Table table() {
    String text = passage.text();
    List<String> sides = cells(text, 0, text.indexOf('\n')).isEmpty() ? List.of() : sides(text);
    List<Table.Row> rows = new ArrayList<>();
    int from = 0;
    for (int line = 0; from <= text.length(); line++) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      if (line != 1) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int[] cell : cells(text, from, to)) {
          String side = cells.size() < sides.size() ? sides.get(cells.size()) : "";
          cells.add(cell(cell[0], cell[1], line == 0 ? "label" : side));
        }
        Span span = spans.apply(passage.part(from, to));
        rows.add(new Table.Row(span, line == 0, Rend.NONE, cells));
      }
      from = to + 1;
    }
    return new Table(spans.apply(passage), Rend.NONE, null, rows);
  }

  /** What the dashes say of each column: figures where they end in a colon only. */
  private static List<String> sides(String text) {
    int from = text.indexOf('\n') + 1;
    List<String> sides = new ArrayList<>();
    for (int[] cell : cells(text, from, text.indexOf('\n', from))) {
      String dashes = text.substring(cell[0], cell[1]).strip();
      sides.add(dashes.endsWith(":") && !dashes.startsWith(":") ? "num" : "");
    }
    return sides;
  }

  private Table.Cell cell(int from, int to, String role) {
    LetterPassage part = passage.part(from, to);
    Span span = part.length() == 0 ? spans.apply(passage) : spans.apply(part);
    List<Inline> content = words.of(from, to);
    Prose prose = new Prose(span, Prose.Role.PARAGRAPH, Rend.NONE, false, content);
    return new Table.Cell(
        span, role, 1, 1, Rend.NONE, content.isEmpty() ? List.of() : List.of(prose));
  }

  /** Where the cells of a line begin and end. */
  private static List<int[]> cells(String text, int from, int to) {
    List<int[]> cells = new ArrayList<>();
    int start = from < to && text.charAt(from) == '|' ? from + 1 : from;
    int end = to > start && text.charAt(to - 1) == '|' ? to - 1 : to;
    while (start <= end) {
      int bar = text.indexOf('|', start);
      int next = bar < 0 || bar > end ? end : bar;
      cells.add(new int[] {start, next});
      start = next + 1;
    }
    return cells;
  }
}
