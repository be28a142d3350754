package recto.page;

import org.jspecify.annotations.Nullable;
import recto.folio.Side;

/**
 * A column of a page, or the whole page where it has one column, on the way that was chosen.
 *
 * @param number from 0 in the section
 * @param start the place at which it begins
 * @param end the place at which the next begins
 * @param carried what of a note it takes over, or null
 * @param left what of a note it leaves to the next, or null
 * @param empty how many lines are empty, negative where it is longer than others
 * @param looseness how many lines more its whole passages have than at their best
 * @param smaller by how many lines its pictures are lower
 * @param foot what becomes of its foot
 * @param beside the depth of the page or column beside it, or {@link Tariff#ALONE}
 * @param bill what it pays
 */
record Column(
    int number,
    Side side,
    int start,
    int end,
    @Nullable Carry carried,
    @Nullable Carry left,
    int empty,
    int looseness,
    int smaller,
    Foot foot,
    int beside,
    Bill bill) {

  /** What becomes of the foot of a column. */
  enum Foot {
    /** It ends where it ends, as at the end of a section. */
    FREE,
    /** Its last baseline is that of a line, the common one or the last before its empty lines. */
    COMMON,
    /** Its last baseline is the common one, and white takes the place of its empty lines. */
    STRETCHED,
    /** A line of white is taken away, so that it holds one more. */
    TIGHTENED
  }

  /** The lines of note {@code note} of the section from {@code line} on. */
  record Carry(int note, int line) {}

  /** True where something stands in it that did not fit. */
  boolean overfull() {
    return bill.of(Cause.OVERFULL) > 0;
  }

  /** The same column in a section that has so many more of all of these before it. */
  Column after(int columns, int strips, int notes) {
    return new Column(
        number + columns,
        side,
        start + strips,
        end + strips,
        moved(carried, notes),
        moved(left, notes),
        empty,
        looseness,
        smaller,
        foot,
        beside,
        bill);
  }

  private static @Nullable Carry moved(@Nullable Carry carry, int notes) {
    return carry == null ? null : new Carry(carry.note() + notes, carry.line());
  }
}
