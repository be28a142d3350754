package recto.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import recto.line.Line;
import recto.line.RunIn;
import recto.page.PageDraft.Placed;

/**
 * The notes of one series at the foot of a page. A value: {@link #with} gives another layout and
 * leaves this one as it is, so that a trial is undone by dropping it.
 */
sealed interface FootLayout permits StackedFeet, RunInFeet, ColumnFeet {
  /** A note from one of its places to another, the last on its page. */
  record Part(FootNote note, int from, int to) {
    static Part whole(FootNote note, int from) {
      return new Part(note, from, note.end());
    }

    /** Of its lines, from the baseline above to the last; the note is not run in. */
    long height() {
      long sum = 0;
      for (int i = from; i < to; i++) {
        sum += note.advance(i);
      }
      return sum;
    }
  }

  /** The part that stands first, or null where there is none. */
  @Nullable Part head();

  /** The last part, or null where there is none. */
  @Nullable Part last();

  /** These feet without the last part. */
  @Nullable FootLayout before();

  /** These feet and a further part of a note. */
  FootLayout with(Part part);

  /** From the baseline above to the last of its own; 0 without notes. */
  long height();

  /** How loose its lines are if its last note goes on on the next page, in thousandths. */
  default long lacking() {
    return 0;
  }

  /**
   * How far {@code note} may go on from {@code from} so that all is no higher than {@code room}.
   */
  default int fitting(FootNote note, int from, long room) {
    int low = from;
    int high = note.end();
    while (low < high) {
      int to = (low + high + 1) / 2;
      if (with(new Part(note, from, to)).height() <= room) {
        low = to;
      } else {
        high = to - 1;
      }
    }
    return low;
  }

  /**
   * Puts the notes in their places, the first line a lead below {@code top}.
   *
   * @param setter breaks what is run in into as many lines as were counted
   */
  void place(long top, List<Placed> notes, Function<RunIn, List<Line>> setter);

  /** All parts, in order. */
  default List<Part> parts() {
    Deque<Part> parts = new ArrayDeque<>();
    for (FootLayout at = this; at != null; at = at.before()) {
      Part part = at.last();
      if (part != null) {
        parts.addFirst(part);
      }
    }
    return List.copyOf(parts);
  }
}
