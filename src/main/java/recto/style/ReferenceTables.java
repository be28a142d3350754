package recto.style;

import java.util.List;

/** Reads what a style says of references, indexes and the concordance. */
final class ReferenceTables {
  private ReferenceTables() {}

  static ReferenceStyle references(Tables tables) {
    TableReader table = tables.reader("references");
    return new ReferenceStyle(
        table.value("division", Tables.WORDS),
        table.value("note", Tables.WORDS),
        table.value("original-page", Tables.WORDS),
        table.value("names", Tables.FLAG));
  }

  static IndexStyle index(Tables tables) {
    TableReader table = tables.reader("index");
    return new IndexStyle(
        table.value("numbers", new Kind.Word<>(List.of(IndexStyle.Numbers.values()))),
        table.value("numbers-note", Tables.WORDS),
        table.value("numbers-replaces", Tables.WORDS),
        table.value("persons", Tables.WORDS),
        table.value("places", Tables.WORDS),
        table.value("organisations", Tables.WORDS),
        table.value("terms", Tables.WORDS),
        table.value("before-pages", Tables.WORDS),
        table.value("between-pages", Tables.WORDS),
        table.value("range", Tables.WORDS),
        table.value("note-page", Tables.WORDS),
        tables.free("index.continued", Tables.WORDS));
  }

  static ConcordanceStyle concordance(Tables tables) {
    TableReader table = tables.reader("concordance");
    return new ConcordanceStyle(
        table.value("by", new Kind.Word<>(List.of(ConcordanceStyle.By.values()))),
        table.value("head", Tables.WORDS),
        table.value("original", Tables.WORDS),
        table.value("here", Tables.WORDS));
  }
}
