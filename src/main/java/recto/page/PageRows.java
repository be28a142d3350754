package recto.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.page.Column.Carry;
import recto.page.FootLayout.Part;

/** What stands in a column that was chosen: its strips and the parts of its notes. */
final class PageRows {
  private final Matter matter;
  private final Column column;
  private final int[] rows;

  PageRows(Matter matter, Column column) {
    this.matter = matter;
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
    List<FootNote> notes = new ArrayList<>();
    Carry carried = column.carried();
    if (carried != null) {
      notes.add(matter.notes[carried.note()]);
    }
    int last = rows.length == 0 ? -1 : matter.noteTo[rows[rows.length - 1]];
    for (int note = matter.noteFrom[column.start()]; note < last; note++) {
      notes.add(matter.notes[note]);
    }
    List<Part> parts = new ArrayList<>(notes.size());
    for (int i = 0; i < notes.size(); i++) {
      int from = i == 0 && carried != null ? carried.line() : 0;
      boolean cut = column.left() != null && i == notes.size() - 1;
      parts.add(
          cut ? new Part(notes.get(i), from, line(column.left())) : Part.whole(notes.get(i), from));
    }
    return parts;
  }

  private static int line(@Nullable Carry left) {
    return left == null ? 0 : left.line();
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
