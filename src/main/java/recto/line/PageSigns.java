package recto.line;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the lines of a paragraph where original pages begin: bars, or numbers in brackets.
 * A sign belongs to the letter after it and takes white on either side. Immutable.
 *
 * <p>Offsets are those of the paragraph's text; lengths are scaled points.
 */
final class PageSigns {
  static final PageSigns NONE = new PageSigns(List.of(), 0, 0, 0);

  /**
   * One sign.
   *
   * @param before offset of the letter it stands before
   * @param number the number in its brackets, or null for a bar
   * @param after the white between it and its letter
   */
  record Sign(int before, @Nullable Line number, long after) {}

  private final Sign[] signs;
  private final int[] before;
  private final long[] rooms;
  private final int rules;
  private final long thickness;
  private final long space;

  /**
   * @param signs in the order of their letters
   * @param rules how many thin rules a bar is
   * @param thickness of a rule
   * @param space the white before a sign and between the rules of a bar; none at a line's start
   */
  PageSigns(List<Sign> signs, int rules, long thickness, long space) {
    this.signs = signs.toArray(Sign[]::new);
    this.rules = rules;
    this.thickness = thickness;
    this.space = space;
    before = new int[this.signs.length];
    rooms = new long[this.signs.length + 1];
    for (int i = 0; i < before.length; i++) {
      before[i] = this.signs[i].before();
      rooms[i + 1] = rooms[i] + space + width(i) + this.signs[i].after();
    }
  }

  /** Without the white around it. */
  long width(int index) {
    Line number = signs[index].number();
    return number == null ? rules * thickness + (rules - 1) * space : number.width();
  }

  /** Between it and its letter. */
  long after(int index) {
    return signs[index].after();
  }

  @Nullable Line number(int index) {
    return signs[index].number();
  }

  int rules() {
    return rules;
  }

  long thickness() {
    return thickness;
  }

  long space() {
    return space;
  }

  /** The room that the signs take before the letters from {@code start} to {@code end}. */
  long room(int start, int end) {
    return before.length == 0 ? 0 : rooms[from(end)] - rooms[from(start)];
  }

  /** The index of the first sign not before {@code offset}. */
  int from(int offset) {
    int index = Arrays.binarySearch(before, offset);
    index = index < 0 ? -index - 1 : index;
    while (index > 0 && before[index - 1] == offset) {
      index--;
    }
    return index;
  }

  boolean stand(int offset) {
    return before.length > 0 && Arrays.binarySearch(before, offset) >= 0;
  }

  /** The letters from {@code start} to {@code end} that signs stand before, one for each sign. */
  int[] within(int start, int end) {
    return before.length == 0 ? before : Arrays.copyOfRange(before, from(start), from(end));
  }
}
