package recto.page;

import java.util.ArrayList;
import java.util.List;
import recto.page.FootLayout.Part;

/** What stands in a column that was chosen: its strips and the parts of its notes. */
final class PageRows {
  private final Matter matter;
  private final Column column;
  private final Parting parting;
  private final int[] rows;

  PageRows(Matter matter, Column column, Parting parting) {
    this.matter = matter;
    this.parting = parting;
    this.column = column;
    this.rows = rows();
  }

  List<Strip> strips() {
    List<Strip> strips = new ArrayList<>(rows.length);
    for (int row : rows) {
      strips.add(matter.rows[row]);
    }
    return strips;
  }

  /** The parts of notes, in the order of their calls. */
  List<Part> parts() {
    int called = matter.noteFrom[column.start()];
    int last = rows.length == 0 ? 0 : matter.noteTo[rows[rows.length - 1]];
    return parting.parts(column.carried(), column.left(), called, Math.max(called, last));
  }

  private int[] rows() {
    int[] choice = looseness();
    List<Integer> found = new ArrayList<>();
    int row = column.start();
    while (row != column.end()) {
      int p = matter.passage[row];
      if (row == matter.first(p)) {
        row = opening(p, choice);
      }
      while (row != column.end() && matter.passage[row] == p && row != matter.end) {
        found.add(row);
        row = matter.next[row];
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The row with which passage {@code p} begins as it is set here. */
  private int opening(int p, int[] choice) {
    boolean cut = matter.passage[column.end()] == p && column.end() != matter.first(p);
    int looseness =
        cut ? matter.looseness(column.end()) : choice[p - matter.passage[column.start()]];
    return looseness == 0 ? matter.first(p) : matter.variant(p, looseness);
  }

  /** How loose each passage from the first on is, those that are cut left out. */
  private int[] looseness() {
    int first = matter.passage[column.start()];
    int count = matter.passage[column.end()] - first;
    int[] choice = new int[count + 1];
    if (column.looseness() == 0) {
      return choice;
    }
    Tightness[] upTo = new Tightness[count + 1];
    upTo[0] = new Tightness();
    for (int i = 0; i < count; i++) {
      upTo[i + 1] = new Tightness(upTo[i]);
      if (begins(first + i)) {
        upTo[i + 1].add(matter, first + i);
      }
    }
    int sum = column.looseness();
    for (int i = count - 1; i >= 0; i--) {
      if (begins(first + i)) {
        choice[i] = upTo[i].share(matter, first + i, sum, upTo[i + 1].cost(sum));
        sum -= choice[i];
      }
    }
    return choice;
  }

  private boolean begins(int p) {
    return p != matter.passage[column.start()] || column.start() == matter.first(p);
  }
}
