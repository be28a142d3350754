package recto.style;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recto.style.SeriesStyle.Arrangement;
import recto.unit.Length;

/** Reads what a style says of notes. */
final class NoteTables {
  private static final Kind<List<String>> NAMES = new Kind.Many<>(Tables.WORDS);

  private final Tables tables;
  private final Units units;

  NoteTables(Tables tables, Units units) {
    this.tables = tables;
    this.units = units;
  }

  /** The series as they are ordered; those that the order leaves out come after the others. */
  List<SeriesStyle> series() {
    Map<String, TableReader> readers = tables.group("series").readers();
    Set<String> names = new LinkedHashSet<>(tables.reader("notes").value("order", NAMES));
    names.addAll(readers.keySet());
    List<SeriesStyle> series = new ArrayList<>();
    for (String name : names) {
      TableReader reader = readers.get(name);
      if (reader != null) {
        series.add(series(name, reader));
      }
    }
    return series;
  }

  private SeriesStyle series(String name, TableReader table) {
    Kind<Long> white = new Kind.Lengths(units, 0, 14_400 * Length.POINT);
    return new SeriesStyle(
        name,
        table.value("text", Tables.WORDS),
        table.value("arrangement", new Kind.Word<>(List.of(Arrangement.values()))),
        table.value("label", Tables.WORDS),
        table.value("between", Tables.WORDS),
        table.value("rule-length", white),
        table.value("rule-thickness", white),
        table.value("gap", white),
        table.value("series-rule-length", white),
        table.value("series-gap", white),
        table.value("column-gap", white),
        table.value("ragged-below", white));
  }

  ApparatusStyle apparatus() {
    TableReader table = tables.reader("apparatus");
    return new ApparatusStyle(
        table.value("number", Tables.WORDS),
        table.value("lemma-end", Tables.WORDS),
        table.value("between-readings", Tables.WORDS),
        table.value("omitted", Tables.WORDS),
        table.value("lacking", Tables.WORDS),
        table.value("lemma-words", new Kind.Whole(2, 10_000)),
        table.value("added", Tables.WORDS));
  }

  String betweenCalls() {
    return tables.reader("notes").value("between-calls", Tables.WORDS);
  }
}
