package recto.style;

import recto.unit.Length;

/** Reads what breaking lines and pages costs. */
final class CostTables {
  private static final Kind<Integer> COST = new Kind.Whole(0, 100_000_000);
  private static final Kind<Integer> THOUSANDTHS = new Kind.Whole(0, 10_000);
  private static final Kind<Integer> PENALTY = new Kind.Whole(-10_000, 10_000);

  private CostTables() {}

  static LineCosts lines(TableReader table, Units units) {
    return new LineCosts(
        table.value("space-stretch", THOUSANDTHS),
        table.value("space-shrink", new Kind.Whole(0, 900)),
        table.value("space-shrink-most", new Kind.Whole(0, 900)),
        table.value("tolerance", new Kind.Whole(1, 10_000)),
        table.value("emergency", new Kind.Lengths(units, 0, 1000 * Length.POINT)),
        table.value("line", PENALTY),
        table.value("hyphen", PENALTY),
        table.value("explicit-hyphen", PENALTY),
        table.value("dash", PENALTY),
        table.value("number-tie", PENALTY),
        table.value("double-hyphen", COST),
        table.value("final-hyphen", COST),
        table.value("fitness", COST),
        table.value("expansion", new Kind.Whole(0, 100)),
        table.value("expansion-step", new Kind.Whole(0, 200)),
        table.value("protrusion", Tables.FLAG),
        table.value("short-last", COST),
        table.value("short-least", COST),
        table.value("word-space", new Kind.Whole(500, 3000)),
        table.value("word-space-least", new Kind.Whole(0, 1000)));
  }

  static PageCosts pages(TableReader table) {
    Kind<Integer> lines = new Kind.Whole(0, 100);
    return new PageCosts(
        table.value("short-line", COST),
        table.value("short-most", COST),
        table.value("long-line", COST),
        table.value("note-white", COST),
        table.value("stretch", COST),
        table.value("less-white", COST),
        table.value("uneven", COST),
        table.value("most-stretch", lines),
        table.value("feather", THOUSANDTHS),
        table.value("smaller", COST),
        table.value("widow", COST),
        table.value("orphan", COST),
        table.value("hyphen", COST),
        table.value("head", COST),
        table.value("torn-row", COST),
        table.value("kept", COST),
        table.value("split-verso", COST),
        table.value("split-recto", COST),
        table.value("spread", COST),
        table.value("looseness", COST),
        table.value("demerits", new Kind.Whole(1, 100_000_000)),
        table.value("ending", COST),
        table.value("ending-lines", lines),
        table.value("most-short", lines),
        table.value("most-long", new Kind.Whole(0, 1)),
        table.value("around", lines),
        table.value("least-lines", lines),
        table.value("pruning", new Kind.Whole(0, Integer.MAX_VALUE)));
  }
}
