package recto.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.folio.Side;
import recto.page.Column.Carry;
import recto.style.Stylesheet;

/**
 * The least-cost way through a section (Plass 1981; Mittelbach 2016).
 *
 * <p>A node is the end of a page: the place where the next begins, in which of its settings the
 * passage is that is cut there, the lines of a note still to be set (the carry), the side, and how
 * deep the page was if another stands beside it. An edge is a page: a legal break, and how many
 * lines longer or shorter its whole passages are together, at the cheapest. Of two ways to the same
 * node the cheaper is kept; of equal ones that with fewer pages, else the one found first. What of
 * the notes stands on a page is not chosen: all of them, and of the last one called the most that
 * fits, with lines enough on either side of its split. While a carry is unfinished no line with a
 * call may enter. Where nothing fits, any note may go on overleaf ({@link Parting}), and where even
 * that does not help, one strip is set too deep: a way always exists.
 *
 * <p>Ways that are dearer by more than a limit than one that has come as far or further are not
 * followed. The cheapest of those that have come furthest always is.
 */
final class PageSearch {
  private final Matter matter;
  private final int columns;
  private final boolean mirrored;
  private final long depth;
  private final long leading;
  private final PageScan scan;
  private final Tariff tariff;
  private final Nodes nodes;
  private final long[] best;

  /** By side, what the ways found last pay for themselves, where it was asked for. */
  private final int[][] own = new int[2][64];

  private final boolean[] charged = new boolean[own.length];
  private int furthest;
  private int pruning;
  private int startPosition;

  PageSearch(Stylesheet style, Matter matter, int columns, long depth) {
    this.matter = matter;
    this.columns = columns;
    this.mirrored = style.page().mirrored();
    this.depth = depth;
    this.leading = style.page().leading();
    this.scan = new PageScan(style, matter, columns);
    this.tariff = new Tariff(style.pageCosts(), mirrored, columns);
    this.nodes = new Nodes(matter.rows.length);
    this.best = new long[matter.end + 1];
    Arrays.fill(best, Long.MAX_VALUE);
  }

  /**
   * The columns of the cheapest way, first to last.
   *
   * @param mostDear how much dearer than the best a way may be and still be followed
   */
  List<Column> cheapest(Side start, int mostDear) {
    pruning = mostDear;
    startPosition = start == Side.RECTO ? columns : 0;
    follow(endings(0, Nodes.NONE, 0, depth(0)), Nodes.NONE);
    goOn();
    return way();
  }

  /**
   * The cost of the cheapest way from the start of {@code column} on that ends it in the way of
   * {@code row}, to the end of the section.
   */
  long cost(Side start, Column column, int row, int mostDear) {
    pruning = mostDear;
    startPosition = start == Side.RECTO ? columns : 0;
    Carry carried = column.carried();
    Ending ending =
        scan.endings(
            column.start(),
            carried == null ? Nodes.NONE : carried.note(),
            carried == null ? 0 : carried.line(),
            depth(column.number()));
    int deeper = ending.depth(row);
    int position = position(column.number());
    boolean together = position % columns > 0;
    long cost = tariff.charge(ending, row, column.side(), deeper, column.beside(), together);
    int kept = isLast(position) ? 0 : deeper;
    nodes.reach(ending, row, Nodes.NONE, column.number(), position, kept, cost);
    goOn();
    int last = last();
    return last == Nodes.NONE ? Long.MAX_VALUE / 2 : nodes.cost(last);
  }

  private void goOn() {
    for (int p = 0; p < matter.passages(); p++) {
      for (int row = matter.first(p); row < matter.first(p + 1); row++) {
        goOn(row);
      }
      for (int looseness : Variant.ALL) {
        int first = matter.variant(p, looseness);
        for (int row = first; row >= 0 && row != matter.first(p + 1); row = matter.next[row]) {
          goOn(row);
        }
      }
    }
    goOn(matter.end);
  }

  /**
   * Goes on from all nodes at a place, those together that carry the same. A page of notes alone
   * leads to nodes at the same place whose carry is further on; those without one come last.
   */
  private void goOn(int place) {
    long done = -1;
    while (done < Nodes.FINISHED) {
      long least = Long.MAX_VALUE;
      for (int node = nodes.first(place); node != Nodes.NONE; node = nodes.following(node)) {
        long carry = nodes.carry(node);
        least = carry > done ? Math.min(least, carry) : least;
      }
      done = least;
      if (done < Nodes.FINISHED || (done == Nodes.FINISHED && place != matter.end)) {
        goOn(place, done);
      }
    }
  }

  private void goOn(int place, long carry) {
    Ending ending = null;
    long scanned = 0;
    long limit = limit(place, carry);
    for (int node = nodes.first(place); node != Nodes.NONE; node = nodes.following(node)) {
      if (nodes.carry(node) == carry && nodes.cost(node) <= limit) {
        long room = depth(nodes.number(node) + 1);
        if (ending == null || room != scanned) {
          ending = endings(place, nodes.note(node), nodes.line(node), room);
          scanned = room;
        }
        follow(ending, node);
      }
    }
  }

  private Ending endings(int place, int note, int line, long room) {
    Arrays.fill(charged, false);
    return scan.endings(place, note, line, room);
  }

  /** The depth of column {@code number}. */
  private long depth(int number) {
    return number < columns ? depth - matter.taken(number, columns, leading) : depth;
  }

  /**
   * The cost beyond which a node at {@code place} is not followed. Of those at the same place only
   * such have come as far whose note is as far or further on.
   */
  private long limit(int place, long carry) {
    long least = Long.MAX_VALUE - pruning;
    for (int node = nodes.first(place); node != Nodes.NONE; node = nodes.following(node)) {
      least = nodes.carry(node) >= carry ? Math.min(least, nodes.cost(node)) : least;
    }
    int next = place <= matter.end ? place + 1 : matter.first(matter.passage[place]);
    for (int at = next; at <= furthest; at++) {
      least = Math.min(least, best[at]);
    }
    return least + pruning;
  }

  /** Takes up every way in which the page after {@code from} may end. */
  private void follow(Ending ending, int from) {
    int number = from == Nodes.NONE ? 0 : nodes.number(from) + 1;
    long sum = from == Nodes.NONE ? 0 : nodes.cost(from);
    int position = position(number);
    int beside = beside(from, position);
    boolean together = position % columns > 0;
    boolean last = isLast(position);
    int[] own = own(ending, position < columns ? Side.VERSO : Side.RECTO);
    for (int i = 0; i < ending.count(); i++) {
      int deeper = ending.depth(i);
      if (deeper > 0 && (beside == Tariff.ALONE ? position > 0 : beside <= 0)) {
        continue; // Only both pages of a spread are longer than others.
      }
      long cost = sum + own[i] + tariff.spread(ending, i, deeper, beside, together);
      if (ending.place(i) <= matter.end) {
        furthest = Math.max(furthest, ending.place(i));
        best[ending.place(i)] = Math.min(best[ending.place(i)], cost);
      }
      nodes.reach(ending, i, from, number, position, last ? 0 : deeper, cost);
    }
  }

  /** What the ways in which a page may end pay whatever stands beside it. */
  private int[] own(Ending ending, Side side) {
    int s = side == Side.RECTO ? 1 : 0;
    if (!charged[s]) {
      charged[s] = true;
      own[s] = own[s].length < ending.count() ? new int[2 * ending.count()] : own[s];
      for (int i = 0; i < ending.count(); i++) {
        own[s][i] = tariff.charge(ending, i, side);
      }
    }
    return own[s];
  }

  /** Where in its spread column {@code number} stands, from 0 for the first of the verso. */
  private int position(int number) {
    return (startPosition + number) % (2 * columns);
  }

  private int beside(int from, int position) {
    return from == Nodes.NONE || isFirst(position) ? Tariff.ALONE : nodes.depth(from);
  }

  /** True where no column stands before it on its page, nor on one that is seen beside that. */
  private boolean isFirst(int position) {
    return position % (mirrored ? 2 * columns : columns) == 0;
  }

  /** The same of columns after it. */
  private boolean isLast(int position) {
    return isFirst(position + 1);
  }

  /** The cheapest node at which everything is set. */
  private int last() {
    int last = Nodes.NONE;
    for (int node = nodes.first(matter.end); node != Nodes.NONE; node = nodes.following(node)) {
      boolean done = nodes.note(node) == Nodes.NONE;
      if (done && (last == Nodes.NONE || nodes.cost(node) < nodes.cost(last))) {
        last = node;
      }
    }
    return last;
  }

  private List<Column> way() {
    List<Column> way = new ArrayList<>();
    for (int node = last(); node != Nodes.NONE; node = nodes.before(node)) {
      way.add(column(node));
    }
    Collections.reverse(way);
    return way;
  }

  private Column column(int node) {
    int from = nodes.before(node);
    int number = nodes.number(node);
    int start = from == Nodes.NONE ? 0 : nodes.place(from);
    Carry carried = from == Nodes.NONE ? null : carry(from);
    Ending ending =
        scan.endings(
            start,
            carried == null ? Nodes.NONE : carried.note(),
            carried == null ? 0 : carried.line(),
            depth(number));
    int row = nodes.row(node);
    int position = position(number);
    Side side = position < columns ? Side.VERSO : Side.RECTO;
    int beside = beside(from, position);
    tariff.charge(ending, row, side, ending.depth(row), beside, position % columns > 0);
    return new Column(
        number,
        side,
        start,
        nodes.place(node),
        carried,
        carry(node),
        ending.empty(row),
        ending.looseness(row),
        ending.smaller(row),
        foot(ending, row),
        beside,
        tariff.bill());
  }

  private static Column.Foot foot(Ending ending, int row) {
    if (ending.stretched(row)) {
      return Column.Foot.STRETCHED;
    }
    if (ending.tightened(row)) {
      return Column.Foot.TIGHTENED;
    }
    boolean ends = ending.last(row) || ending.free(row) || ending.notes(row);
    return ends ? Column.Foot.FREE : Column.Foot.COMMON;
  }

  private @Nullable Carry carry(int node) {
    return nodes.note(node) == Nodes.NONE ? null : new Carry(nodes.note(node), nodes.line(node));
  }
}
