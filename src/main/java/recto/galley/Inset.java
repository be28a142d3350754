package recto.galley;

import org.jspecify.annotations.Nullable;
import recto.style.TextStyle;

/**
 * How far blocks are set in by the quotations and items around them, in scaled points.
 *
 * @param left from the left, by quotations and the items around those
 * @param right from the right
 * @param item from there to the words of the item around; 0 outside of items
 * @param quotation the style of the quotation around, whose size and leading no text in it exceeds;
 *     null outside of quotations
 */
record Inset(long left, long right, long item, @Nullable TextStyle quotation) {
  static final Inset NONE = new Inset(0, 0, 0, null);

  /** For what stands in a quotation. */
  Inset quoted(TextStyle style) {
    return new Inset(left + item + style.left(), right + style.right(), 0, style);
  }

  /** For what stands in an item whose words have this style, below its first paragraph. */
  Inset below(TextStyle words) {
    return new Inset(left, right, Math.max(0, words.left() - left), quotation);
  }

  /** {@code text} as it stands here, not as the first paragraph of an item. */
  TextStyle fit(TextStyle text) {
    if (left == 0 && right == 0 && quotation == null) {
      return text;
    }
    if (quotation == null) {
      return text.draft()
          .indents(text.firstIndent(), text.left() + left, text.right() + right)
          .style();
    }
    if (text.name().equals(quotation.name())) {
      return text.draft().indents(text.firstIndent(), left, right).style();
    }
    return text.draft()
        .indents(text.firstIndent(), text.left() + left, text.right() + right)
        .look(text.look().withSize(Math.min(text.look().size(), quotation.look().size())))
        .leading(Math.min(text.leading(), quotation.leading()))
        .style();
  }
}
