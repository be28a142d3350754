package recto.style;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import recto.folio.Colour;

/** The reference of all keys, made of a commented style. */
final class StyleReference {
  private static final String INTRODUCTION =
      """
      # Style reference

      A style is a TOML file. It sets what differs from the style that it `extends`, by default `book`:

      ```toml
      extends = "book"

      [page]
      measure = 300

      [text.body]
      family = "My Face"

      [faces]
      "My Face" = { regular = "fonts/MyFace.ttf", italic = "fonts/MyFace-Italic.ttf" }
      ```

      A face whose letters are larger for their size, as most are that are drawn like Times or Palatino,
      is set smaller and closer; styles that are `like` the body follow it:

      ```toml
      [page]
      leading = 12
      lines = 46

      [text.body]
      family = "Gentium Book Plus"
      size = 10

      [text.note]
      size = 8
      leading = 9.5
      ```

      `recto typeset SOURCE --style FILE.toml` sets with it; `--set page.measure=300` overrides one key.
      `recto styles book` prints the whole style `book`, from which this page is made.

      A *length* is a number of points (1/72 inch), or a number with its unit in quotes: `"6in"`, `"12mm"`,
      `"1.2cm"`, `"18pt"`; `"2 lines"` of the page's grid (`page.leading`); in text styles `"1.5em"` of the
      style's own size. A key that is misspelt, a value out of its range, a name that stands for nothing, and
      text that has no room on the page are errors with file, line and column; all are reported at once.
      """;

  private static final Map<String, List<Class<? extends Record>>> RECORDS = records();

  private static Map<String, List<Class<? extends Record>>> records() {
    Map<String, List<Class<? extends Record>>> records = new HashMap<>();
    records.put("", List.of(Stylesheet.class));
    records.put("page", List.of(PageStyle.class));
    records.put("text.body", List.of(TextStyle.class, TextStyle.Look.class));
    records.put("divisions.section", List.of(DivisionStyle.class));
    records.put("notes", List.of(Stylesheet.class));
    records.put("series.editorial", List.of(SeriesStyle.class));
    records.put("apparatus", List.of(ApparatusStyle.class));
    records.put("margin", List.of(MarginStyle.class));
    records.put("line-numbers", List.of(LineNumberStyle.class));
    records.put("running", List.of(RunningStyle.class));
    records.put("leaders", List.of(LeaderStyle.class));
    records.put("tables", List.of(TableStyle.class));
    records.put("figures", List.of(FigureStyle.class));
    records.put("print", List.of(PrintStyle.class));
    records.put("sheet", List.of(SheetStyle.class));
    records.put("papers.letter", List.of(Paper.class));
    records.put("line-costs", List.of(LineCosts.class));
    records.put("page-costs", List.of(PageCosts.class));
    return records;
  }

  /** A key, or the head of a table, with the comment above it. */
  private record Part(String comment, String line) {
    String key() {
      return line.substring(0, line.indexOf(" = "));
    }

    String value() {
      return line.substring(line.indexOf(" = ") + 3);
    }
  }

  private final StringBuilder out = new StringBuilder(INTRODUCTION);
  private final List<Part> rows = new ArrayList<>();
  private String table = "";
  private String comment = "";
  private boolean listing;

  private StyleReference() {}

  /** The reference as Markdown. */
  static String of(String toml) {
    StyleReference reference = new StyleReference();
    reference.out.append("\n## Top of the file\n");
    StringBuilder comment = new StringBuilder();
    boolean opening = true;
    for (String line : toml.split("\n", -1)) {
      if (line.startsWith("#")) {
        comment.append(line.substring(1).strip()).append('\n');
      } else if (line.isBlank()) {
        reference.paragraph(opening ? "" : comment.toString());
        opening = false;
        comment.setLength(0);
      } else {
        reference.part(new Part(comment.toString().strip().replace('\n', ' '), line));
        comment.setLength(0);
      }
    }
    reference.rows();
    return reference.out.toString();
  }

  private void paragraph(String comment) {
    rows();
    if (!comment.isBlank()) {
      listing = false;
      out.append('\n').append(comment);
    }
  }

  private void part(Part part) {
    if (!part.line.startsWith("[")) {
      rows.add(part);
      return;
    }
    rows();
    table = part.line.substring(1, part.line.length() - 1);
    comment = part.comment;
    if (!derived()) {
      listing = false;
      out.append(table.indexOf('.') > 0 ? "\n### `[" : "\n## `[").append(table).append("]`\n");
      out.append(comment.isEmpty() ? "" : "\n" + comment + "\n");
    }
  }

  /** True in a table of a group whose root says what its keys mean. */
  private boolean derived() {
    int dot = table.indexOf('.');
    String root = dot < 0 ? null : Group.root(table.substring(0, dot));
    return root != null && !table.endsWith("." + root);
  }

  /** Writes the keys gathered so far. */
  private void rows() {
    if (rows.isEmpty()) {
      return;
    }
    List<Class<? extends Record>> records = RECORDS.get(table);
    if (derived()) {
      listed();
    } else if (records != null) {
      out.append("\n| key | value | default | meaning |\n|---|---|---|---|\n");
      rows.forEach(
          row -> cells(code(row.key()), kind(row, records), code(row.value()), row.comment));
    } else if (rows.stream().allMatch(row -> !row.comment.isEmpty())) {
      out.append("\n| key | default | meaning |\n|---|---|---|\n");
      rows.forEach(row -> cells(code(row.key()), code(row.value()), row.comment));
    } else {
      out.append("\n```toml\n");
      for (Part row : rows) {
        out.append(row.comment.isEmpty() ? "" : "# " + row.comment + "\n");
        out.append(row.line).append('\n');
      }
      out.append("```\n");
    }
    rows.clear();
  }

  /** One row for a whole table: its name, what it is for, what it sets. */
  private void listed() {
    if (!listing) {
      out.append("\n| table | what it is for | what it sets |\n|---|---|---|\n");
      listing = true;
    }
    List<String> lines = rows.stream().map(row -> code(row.line)).toList();
    cells(code(table), comment, String.join(", ", lines));
  }

  private void cells(String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String code(String value) {
    return "`" + value.replace("|", "\\|") + "`";
  }

  private static String kind(Part row, List<Class<? extends Record>> records) {
    for (Class<? extends Record> each : records) {
      for (RecordComponent component : each.getRecordComponents()) {
        if (component.getName().equals(camel(row.key()))) {
          return kind(component);
        }
      }
    }
    if (row.value().equals("true") || row.value().equals("false")) {
      return "true or false";
    }
    return row.key().equals("order") ? "words in brackets" : "words";
  }

  private static String kind(RecordComponent component) {
    Class<?> type = component.getType();
    Map<Class<?>, String> kinds = new LinkedHashMap<>();
    kinds.put(long.class, "length");
    kinds.put(int.class, "whole number");
    kinds.put(boolean.class, "true or false");
    kinds.put(Colour.class, "colour");
    String kind = kinds.get(type);
    if (kind != null) {
      return kind;
    }
    return type.isEnum() ? "one word" : type == List.class ? "lengths in brackets" : "words";
  }

  private static String camel(String key) {
    StringBuilder camel = new StringBuilder();
    for (String part : key.split("-", -1)) {
      camel.append(
          camel.isEmpty()
              ? part
              : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return camel.toString();
  }
}
