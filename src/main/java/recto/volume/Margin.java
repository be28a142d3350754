package recto.volume;

import java.util.List;
import recto.page.PageDraft.Placed;

/**
 * What stands beside the text of a page.
 *
 * @param numbers of original pages, in reading order
 * @param lines numbers of lines
 * @param notes in the order of their lines
 */
record Margin(List<MarginNumbers.Placing> numbers, LineNumbers.Set lines, List<Placed> notes) {
  static final Margin NONE = new Margin(List.of(), LineNumbers.Set.NONE, List.of());

  Margin {
    numbers = List.copyOf(numbers);
    notes = List.copyOf(notes);
  }

  /** The same with other strips in the places of its notes. */
  Margin with(List<Placed> others) {
    return new Margin(numbers, lines, others);
  }
}
