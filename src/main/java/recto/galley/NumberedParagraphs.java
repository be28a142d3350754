package recto.galley;

import java.util.List;
import java.util.regex.Pattern;
import recto.edition.Block;
import recto.edition.Listing;
import recto.edition.Plain;

/**
 * Paragraphs of a text that are numbered and therefore written as a list, as in a letter that
 * answers point by point. They are set as text, not as a list of short things.
 */
final class NumberedParagraphs {
  /** The style of their items. */
  static final String STYLE = "list-paragraph";

  private static final Pattern NUMBER =
      Pattern.compile(
          "[(\\[]?(\\d{1,3}(st|n?d|rd|th)?|[ivxlc]{1,6}|[IVXLC]{1,6}|\\p{L})[.)\\]\u2014-]*");

  private NumberedParagraphs() {}

  /** True of a list of such. */
  static boolean are(Listing list) {
    boolean words = false;
    for (Listing.Item item : list.items()) {
      if (!NUMBER.matcher(Plain.words(item.label()).strip()).matches()) {
        return false;
      }
      List<Block> blocks = item.blocks();
      words |= !blocks.isEmpty() && !Plain.blocks(blocks.subList(0, 1)).isEmpty();
    }
    return words;
  }
}
