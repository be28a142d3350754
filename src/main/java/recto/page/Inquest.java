package recto.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import recto.diagnostic.Span;
import recto.folio.Side;
import recto.page.Column.Carry;
import recto.style.Stylesheet;

/** Asks of a page that was chosen which other ends it might have had, and what they would cost. */
final class Inquest {
  /** So many of the breaks that would pay least are followed to the end of the section. */
  private static final int MOST = 12;

  private final Stylesheet style;
  private final Matter matter;
  private final Side start;
  private final int columns;
  private final List<Column> way;

  Inquest(Stylesheet style, Matter matter, Side start, int columns, List<Column> way) {
    this.style = style;
    this.matter = matter;
    this.start = start;
    this.columns = columns;
    this.way = way;
  }

  /** The breaks considered for the end of page {@code page} of the section, by their places. */
  List<Considered> considered(int page) {
    int number = Math.min(way.size(), (page + 1) * columns) - 1;
    Column column = way.get(number);
    Carry carried = column.carried();
    int note = carried == null ? Nodes.NONE : carried.note();
    int line = carried == null ? 0 : carried.line();
    PageScan scan = new PageScan(style, matter, columns);
    Tariff tariff = new Tariff(style.pageCosts(), style.page().mirrored(), columns);
    long taken = matter.taken(number, columns, style.page().leading());
    Ending ending = scan.endings(column.start(), note, line, style.page().depth() - taken);
    long least = total(column, chosen(ending, column));
    List<Considered> found = new ArrayList<>();
    for (int row : cheapest(ending, column, tariff)) {
      boolean together = column.number() % columns > 0;
      tariff.charge(ending, row, column.side(), ending.depth(row), column.beside(), together);
      Bill bill = tariff.bill();
      boolean chosen = row == chosen(ending, column);
      long more = chosen ? 0 : total(column, row) - least;
      found.add(considered(ending, row, bill, chosen, more));
    }
    found.sort(Comparator.comparingInt(Considered::strips));
    return found;
  }

  private long total(Column column, int row) {
    int pruning = style.pageCosts().pruning();
    return new PageSearch(style, matter, columns, style.page().depth())
        .cost(start, column, row, pruning);
  }

  private static int chosen(Ending ending, Column column) {
    for (int row = 0; row < ending.count(); row++) {
      Carry left = column.left();
      if (ending.place(row) == column.end()
          && ending.looseness(row) == column.looseness()
          && ending.empty(row) == column.empty()
          && ending.smaller(row) == column.smaller()
          && ending.stretched(row) == (column.foot() == Column.Foot.STRETCHED)
          && ending.tightened(row) == (column.foot() == Column.Foot.TIGHTENED)
          && ending.note(row) == (left == null ? Nodes.NONE : left.note())
          && ending.line(row) == (left == null ? 0 : left.line())) {
        return row;
      }
    }
    return 0;
  }

  private List<Integer> cheapest(Ending ending, Column column, Tariff tariff) {
    int[] costs = new int[ending.count()];
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < costs.length; row++) {
      int depth = ending.depth(row);
      boolean together = column.number() % columns > 0;
      costs[row] = tariff.charge(ending, row, column.side(), depth, column.beside(), together);
      boolean alone = depth > 0 && column.side() == Side.RECTO && column.beside() <= 0;
      if (!alone || row == chosen(ending, column)) {
        rows.add(row);
      }
    }
    int chosen = chosen(ending, column);
    rows.sort(
        Comparator.<Integer>comparingInt(row -> row == chosen ? -1 : costs[row])
            .thenComparing(Comparator.naturalOrder()));
    return rows.subList(0, Math.min(MOST, rows.size()));
  }

  private Considered considered(Ending ending, int row, Bill bill, boolean chosen, long more) {
    int last = ending.place(row) - 1;
    boolean text = ending.lines(row) > 0 && last >= 0 && !matter.rows[last].pieces().isEmpty();
    Span span = text ? matter.rows[last].span() : Span.NONE;
    String words = text ? matter.rows[last].words() : "";
    return new Considered(
        chosen,
        ending.lines(row) + ending.looseness(row),
        span,
        words,
        ending.looseness(row),
        ending.split(row),
        bill,
        more);
  }
}
