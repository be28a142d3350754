package recto.page;

import org.jspecify.annotations.Nullable;
import recto.folio.Side;

/**
 * A column of a page, or the whole page where it has one column: which strips stand in it, and the
 * cheapest way to it.
 *
 * @param number from 0 in the section
 * @param start its first strip
 * @param end after its last strip
 * @param carried what of a note it takes over, or null
 * @param feet its notes
 * @param left what of a note it leaves to the next, or null
 * @param empty how many lines it is short
 * @param overfull true where a strip did not fit and stands in it all the same
 * @param own what it costs
 * @param cost what it and all before it cost
 * @param before the column before it on the cheapest way, or null
 */
record Column(
    int number,
    Side side,
    int start,
    int end,
    @Nullable Carry carried,
    Feet feet,
    @Nullable Carry left,
    int empty,
    boolean overfull,
    int own,
    int cost,
    @Nullable Column before) {

  /** The lines of a note from {@code line} on. */
  record Carry(FootNote note, int line) {
    /** The same lines of the same note; notes are compared by identity, which is cheap. */
    @SuppressWarnings("ReferenceEquality")
    static boolean same(@Nullable Carry one, @Nullable Carry other) {
      if (one == null || other == null) {
        return one == other;
      }
      return one.note == other.note && one.line == other.line;
    }
  }

  /** The same column in a section that has {@code strips} more before it. */
  Column after(int strips) {
    return new Column(
        number,
        side,
        start + strips,
        end + strips,
        carried,
        feet,
        left,
        empty,
        overfull,
        own,
        cost,
        before);
  }
}
