package recto.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The notes of a table, called line by line in cells side by side. They are read cell by cell:
 * where the lines have them in another order, these stay on one page, so that the notes can stand
 * in that of the cells.
 */
final class CellNotes {
  /** No more lines than these are kept on one page for it. */
  private static final int MOST = 16;

  private record Called(FootNote note, int cell) {}

  private final List<List<Called>> lines = new ArrayList<>();

  /** Begins a line. */
  void line() {
    lines.add(new ArrayList<>());
  }

  /** Adds what cell {@code cell}, counted in reading order, calls in the line begun last. */
  void call(List<FootNote> notes, int cell) {
    for (FootNote note : notes) {
      lines.get(lines.size() - 1).add(new Called(note, cell));
    }
  }

  /** Gives the strips of all lines their notes in order. */
  void order(List<Strip> strips) {
    int[] least = new int[lines.size() + 1];
    least[lines.size()] = Integer.MAX_VALUE;
    for (int i = lines.size() - 1; i >= 0; i--) {
      least[i] = least[i + 1];
      for (Called called : lines.get(i)) {
        least[i] = Math.min(least[i], called.cell());
      }
    }
    List<Called> open = new ArrayList<>();
    int from = 0;
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      from = open.isEmpty() ? i : from;
      open.addAll(lines.get(i));
      for (Called called : lines.get(i)) {
        last = Math.max(last, called.cell());
      }
      if (last <= least[i + 1]) {
        if (i > from && i - from < MOST) {
          order(strips, from, i, open);
        }
        open.clear();
      }
    }
  }

  private static void order(List<Strip> strips, int from, int to, List<Called> called) {
    called.sort(Comparator.comparingInt(Called::cell));
    for (int i = from; i <= to; i++) {
      Strip strip = strips.get(i);
      List<FootNote> notes = i > from ? List.of() : called.stream().map(Called::note).toList();
      int faults = i < to ? strip.faults() | Faults.KEPT : strip.faults();
      strips.set(i, strip.withNotes(faults, notes));
    }
  }
}
