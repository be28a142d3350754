package recto.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import recto.style.MarginStyle.Mark;
import recto.unit.Length;

/** Reads what a style says of the page and of what stands around the text. */
final class PageTables {
  private static final long POINT = Length.POINT;

  private final Tables tables;

  PageTables(Tables tables) {
    this.tables = tables;
  }

  PageStyle page() {
    TableReader table = tables.reader("page");
    long leading = table.value("leading", new Kind.Lengths(Units.PLAIN, POINT, 1000 * POINT));
    Kind<Long> size = new Kind.Lengths(Units.PLAIN, 36 * POINT, 14_400 * POINT);
    Kind<Long> white = new Kind.Lengths(new Units(0, leading), 0, 14_400 * POINT);
    return new PageStyle(
        table.value("width", size),
        table.value("height", size),
        table.value("inner", white),
        table.value("measure", size),
        table.value("first-baseline", white),
        leading,
        table.value("lines", new Kind.Whole(4, 1000)),
        table.value("head-rise", white),
        table.value("foot-drop", white),
        table.value("mirrored", Tables.FLAG),
        table.value("column-gap", white),
        table.value("binding", new Kind.Word<>(List.of(PageStyle.Binding.values()))));
  }

  MarginStyle margin(Units units) {
    TableReader table = tables.reader("margin");
    Kind<Long> white = white(units);
    return new MarginStyle(
        table.value("mark", new Kind.Word<>(List.of(Mark.values()))),
        table.value("text", Tables.WORDS),
        table.value("distance", white),
        table.value("width", white),
        table.value("smallest", new Kind.Whole(200, 1000)),
        table.value("bar-width", white),
        table.value("bar-space", white),
        table.value("bracket-size", new Kind.Whole(200, 1000)),
        table.value("range", Tables.WORDS),
        table.value("same-line", Tables.WORDS),
        tables.free("margin.spoken", Tables.WORDS));
  }

  MarginNoteStyle marginNotes(Units units) {
    TableReader table = tables.reader("margin-notes");
    Kind<Long> white = white(units);
    return new MarginNoteStyle(
        table.value("side", new Kind.Word<>(List.of(LineNumberStyle.Margin.values()))),
        table.value("width", new Kind.Lengths(units, 12 * POINT, 1000 * POINT)),
        table.value("distance", white),
        table.value("gap", white),
        table.value("room", white),
        table.value("grid", new Kind.Whole(0, 5_000)),
        table.value("longest", new Kind.Whole(0, 100_000)));
  }

  RunningStyle running() {
    TableReader table = tables.reader("running");
    return new RunningStyle(
        table.value("text", Tables.WORDS),
        table.value("folio", Tables.WORDS),
        table.value("verso", Tables.WORDS),
        table.value("recto", Tables.WORDS),
        tables.free("running.short", Tables.WORDS),
        tables.free("running.series", Tables.WORDS),
        table.value("front-roman", Tables.FLAG));
  }

  LineNumberStyle lineNumbers(Units units) {
    TableReader table = tables.reader("line-numbers");
    return new LineNumberStyle(
        table.value("count", new Kind.Word<>(List.of(LineNumberStyle.Count.values()))),
        table.value("every", new Kind.Whole(1, 1000)),
        table.value("side", new Kind.Word<>(List.of(LineNumberStyle.Margin.values()))),
        table.value("text", Tables.WORDS),
        table.value("distance", white(units)),
        table.value("tick-height", new Kind.Whole(0, 1000)),
        table.value("tick-width", white(units)));
  }

  HandoutStyle handout(Units units) {
    TableReader table = tables.reader("handout");
    Kind<Long> white = white(units);
    Kind<Long> leading = new Kind.Lengths(units, POINT, 1000 * POINT);
    return new HandoutStyle(
        table.value("matter", Tables.FLAG),
        table.value("standard", Tables.WORDS),
        table.value("source-url", Tables.WORDS),
        table.value("code-size", white),
        table.value("label-width", white),
        table.value("box-rule", white),
        table.value("box-padding", white),
        table.value("answer-line", leading),
        table.value("least-answer-line", leading),
        table.value("answer-rule", white),
        table.value("least-leading", leading),
        table.value("name-rule", white),
        table.value("withheld-bars", Tables.FLAG),
        table.value("cover", Tables.FLAG),
        table.value("cover-title-letters", new Kind.Whole(0, 10_000)),
        table.value("cover-rule", white),
        table.value("cover-rule-thickness", white));
  }

  Map<String, Paper> papers() {
    Kind<Long> size = new Kind.Lengths(Units.PLAIN, 36 * POINT, 14_400 * POINT);
    Kind<Long> white = new Kind.Lengths(Units.PLAIN, 0, 14_400 * POINT);
    Map<String, Paper> papers = new LinkedHashMap<>();
    for (Map.Entry<String, TableReader> each : tables.inner("papers").entrySet()) {
      TableReader table = each.getValue();
      papers.put(
          each.getKey(),
          new Paper(
              table.value("width", size),
              table.value("height", size),
              table.value("inner", white),
              table.value("measure", white),
              table.value("first-baseline", white),
              table.value("lines", new Kind.Whole(4, 1000))));
    }
    return papers;
  }

  PrintStyle print() {
    TableReader table = tables.reader("print");
    return new PrintStyle(
        table.value("colour", new Kind.Word<>(List.of(PrintStyle.Colour.values()))),
        table.value("profile", Tables.WORDS),
        table.value("condition", Tables.WORDS),
        table.value("screen-resolution", new Kind.Whole(36, 2400)));
  }

  SheetStyle sheet() {
    TableReader table = tables.reader("sheet");
    Kind<Long> white = white(Units.PLAIN);
    Kind<Long> thin = new Kind.Lengths(Units.PLAIN, POINT / 100, 100 * POINT);
    return new SheetStyle(
        table.value("marks", Tables.FLAG),
        table.value("bleed", white),
        table.value("margin", white),
        table.value("mark-distance", white),
        table.value("mark-length", white),
        table.value("mark-weight", thin),
        table.value("registration", white),
        table.value("text", Tables.WORDS),
        table.value("slug", Tables.WORDS),
        table.value("multiple", new Kind.Whole(1, 128)),
        table.value("thickness", thin),
        table.value("gutter-thickness", thin));
  }

  LeaderStyle leaders(Units units) {
    TableReader table = tables.reader("leaders");
    return new LeaderStyle(
        table.value("sign", Tables.WORDS),
        table.value("distance", new Kind.Lengths(units, POINT / 2, 1000 * POINT)),
        table.value("number-width", white(units)),
        table.value("original-width", white(units)),
        table.value("number-head", Tables.WORDS),
        table.value("original-head", Tables.WORDS),
        tables.free("leaders.heads", Tables.WORDS));
  }

  TableStyle tables(Units units) {
    TableReader table = tables.reader("tables");
    return new TableStyle(
        table.value("column-gap", white(units)),
        table.value("narrow-gap", white(units)),
        table.value("row-white", white(units)),
        table.value("rule", white(units)),
        table.value("smallest", new Kind.Whole(200, 1000)),
        table.value("turned", Tables.FLAG),
        table.value("smallest-turned", new Kind.Whole(200, 1000)));
  }

  FigureStyle figures(Units units) {
    TableReader table = tables.reader("figures");
    Kind<Long> size = new Kind.Lengths(units, POINT, 14_400 * POINT);
    return new FigureStyle(
        table.value("resolution", new Kind.Whole(1, 10_000)),
        table.value("tallest", size),
        table.value("smallest", new Kind.Whole(200, 1000)),
        table.value("placeholder-width", size),
        table.value("placeholder-height", size));
  }

  /** The gutters by rising number of pages. */
  List<Gutter> gutters() {
    Kind<Long> white = white(Units.PLAIN);
    List<Gutter> gutters = new ArrayList<>();
    Kind<Integer> pages = new Kind.Whole(1, 100_000);
    for (Map.Entry<String, Long> each : tables.free("gutter", white).entrySet()) {
      Integer most = pages.read(number(each.getKey()));
      if (most == null) {
        tables.reader("gutter").wrongKey(each.getKey(), "a number of pages");
      } else {
        gutters.add(new Gutter(most, each.getValue()));
      }
    }
    gutters.sort(BY_PAGES);
    return gutters;
  }

  private static final Comparator<Gutter> BY_PAGES =
      new Comparator<>() {
        @Override
        public int compare(Gutter one, Gutter other) {
          return Integer.compare(one.pages(), other.pages());
        }
      };

  private static Object number(String key) {
    try {
      return Long.valueOf(key);
    } catch (NumberFormatException e) {
      return key;
    }
  }

  private static Kind<Long> white(Units units) {
    return new Kind.Lengths(units, 0, 14_400 * POINT);
  }
}
