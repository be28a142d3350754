package recto.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.page.Column.Carry;
import recto.page.FootLayout.Part;
import recto.style.Stylesheet;

/**
 * The feet of a page by how many notes it calls: on each rung one note more stands below what goes
 * on from the page before. A rung once made holds for all pages with the same first note.
 */
final class NoteLadder {
  private final Matter matter;
  private final Feet none;
  private final Parting partings;
  private final List<Feet> rungs = new ArrayList<>();
  private int first;
  private @Nullable Carry carried;
  private Parting.@Nullable Trial going;

  /**
   * @param none the feet of a page without notes
   */
  NoteLadder(Stylesheet style, Matter matter, Feet none) {
    this.matter = matter;
    this.none = none;
    this.partings = new Parting(style, matter, none);
  }

  /**
   * Makes {@code next} the first note that a page may call, with {@code note} above it from line
   * {@code from} on, or nothing where that is -1. Of pages that begin one line apart most have the
   * same, and the feet known for them still hold.
   */
  void stand(int next, int note, int from) {
    if (next == first && isCarried(note, from) && !rungs.isEmpty()) {
      return;
    }
    Carry carry = note < 0 ? null : new Carry(note, from);
    first = next;
    carried = carry;
    going = null;
    rungs.clear();
    rungs.add(carry == null ? none : partings.rest(carry, next));
  }

  private boolean isCarried(int note, int from) {
    return carried == null ? note < 0 : carried.note() == note && carried.line() == from;
  }

  /** True where a note goes on from the page before. */
  boolean carries() {
    return carried != null;
  }

  /** The first note that a page may call. */
  int first() {
    return first;
  }

  /** The feet with what is carried and all notes before {@code notes}. */
  Feet feet(int notes) {
    while (rungs.size() <= notes - first) {
      FootNote note = matter.notes[first + rungs.size() - 1];
      rungs.add(rungs.get(rungs.size() - 1).with(Part.whole(note, 0)));
    }
    return rungs.get(notes - first);
  }

  /** The least that notes up to {@code notes} need. */
  long least(int notes) {
    return notes > first ? feet(notes - 1).height() : 0;
  }

  /**
   * What goes on overleaf where not all notes before {@code notes} have room; null where nothing
   * can.
   *
   * @param any true where any note may go on, not only the one called last
   */
  @Nullable Carry left(int notes, long room, boolean any) {
    return notes > first ? called(notes, room, any) : gone(room);
  }

  private @Nullable Carry called(int notes, long room, boolean any) {
    if (any) {
      return partings.called(rungs.get(0), first, notes).left(room);
    }
    FootNote last = matter.notes[notes - 1];
    int to = feet(notes - 1).fitting(last, 0, room);
    return to > 0 ? new Carry(notes - 1, to) : null;
  }

  /** How far on the notes go that are carried. */
  private @Nullable Carry gone(long room) {
    if (carried == null) {
      return null;
    }
    if (going == null) {
      going = partings.carried(carried, first);
    }
    return going.left(room);
  }

  /**
   * What goes on overleaf where only one line of each note before {@code notes} is set, or of what
   * is carried.
   */
  @Nullable Carry forced(int notes) {
    return carried == null ? partings.begun(first, notes) : partings.line(carried, first);
  }
}
