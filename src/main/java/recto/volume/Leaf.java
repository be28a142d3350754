package recto.volume;

import org.jspecify.annotations.Nullable;
import recto.folio.Side;
import recto.galley.Section.Manner;
import recto.page.PageDraft;

/**
 * A page with its number.
 *
 * @param index from 0 in the book
 * @param draft what stands on it; null for a blank page
 * @param label its number as printed
 * @param manner what it has above and below its text
 * @param margin what it has beside it
 */
record Leaf(
    int index, Side side, @Nullable PageDraft draft, String label, Manner manner, Margin margin) {
  boolean turned() {
    return manner == Manner.TURNED;
  }

  /** The same page with other lines. */
  Leaf with(PageDraft other) {
    return new Leaf(index, side, other, label, manner, margin);
  }

  /** The same page with something else beside its text. */
  Leaf with(Margin other) {
    return new Leaf(index, side, draft, label, manner, other);
  }
}
