package recto.line;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.galley.Paragraph;
import recto.galley.Paragraph.Run;

/**
 * A paragraph as items, from which its lines are drawn; shared by all of them. Immutable.
 *
 * <p>Offsets are those of the paragraph's text; lengths are scaled points.
 */
@SuppressWarnings("ArrayRecordComponent")
record Setting(
    Paragraph paragraph,
    Item[] items,
    int[] at,
    byte @Nullable [] levels,
    boolean rtl,
    PageSigns signs,
    Readings readings) {

  /**
   * Elements that are read here and drawn elsewhere: the numbers of its original pages.
   *
   * @param before offsets of the letters they are read before, never falling
   * @param elements in the structure tree
   */
  record Readings(int[] before, int[] elements) {
    static final Readings NONE = new Readings(new int[0], new int[0]);

    boolean stand(int offset) {
      return before.length > 0 && Arrays.binarySearch(before, offset) >= 0;
    }
  }

  /** The index of the item that holds the letter at {@code offset}. */
  int item(int offset) {
    int index = Arrays.binarySearch(at, offset);
    int item = index < 0 ? -index - 2 : Math.min(index, items.length - 1);
    boolean hair = item + 1 < items.length && at[item + 1] == at[item];
    return hair ? item + 1 : item;
  }

  /** The index of the run that holds the letter at {@code offset}. */
  int run(int offset) {
    List<Run> runs = paragraph.runs();
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  String text() {
    return paragraph.text();
  }
}
