package recto.galley;

import java.util.ArrayList;
import java.util.List;

/**
 * The lists around a block.
 *
 * @param depth how many there are
 * @param style the text style of the items of the innermost, or empty
 * @param entries of an index above the block, as they stand again where a column begins
 */
record Lists(int depth, String style, List<Paragraph> entries) {
  static final Lists NONE = new Lists(0, "", List.of());

  Lists {
    entries = List.copyOf(entries);
  }

  /** For what stands in an item; {@code deeper} where a list in it is one level deeper. */
  Lists item(String items, boolean deeper) {
    return new Lists(deeper ? depth + 1 : depth, items, entries);
  }

  /** For what stands below an entry. */
  Lists below(Paragraph entry) {
    List<Paragraph> all = new ArrayList<>(entries);
    all.add(entry);
    return new Lists(depth, style, all);
  }
}
