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

  private static final Pattern FIGURE = Pattern.compile("\\d[.)]?");
  private static final Pattern FIGURES = Pattern.compile("\\d{1,2}[.)]?");

  private static final Pattern NUMBER =
      Pattern.compile(
          "[(\\[]?(\\d{1,3}(st|n?d|rd|th)?|[ivxlc]{1,6}|[IVXLC]{1,6}|\\p{L})[.)\\]\u2014-]*");

  private NumberedParagraphs() {}

  /** True of a list of such; one of a kind that has a head, as of references, is a list. */
  static boolean are(Listing list) {
    boolean words = false;
    if (list.head() != null && !list.type().isEmpty()) {
      return false;
    }
    for (Listing.Item item : list.items()) {
      if (!NUMBER.matcher(label(item)).matches()) {
        return false;
      }
      List<Block> blocks = item.blocks();
      words |= !blocks.isEmpty() && !Plain.blocks(blocks.subList(0, 1)).isEmpty();
    }
    return words;
  }

  /** True of labels that are but a sign and a stop, beside which words begin further left. */
  static boolean areShort(List<Listing.Item> list) {
    return list.stream().allMatch(item -> label(item).length() == 2);
  }

  /** True of numbers of which some have one figure and others two. */
  static boolean areUneven(List<Listing.Item> list) {
    int one = 0;
    for (Listing.Item item : list) {
      if (!FIGURES.matcher(label(item)).matches()) {
        return false;
      }
      one += isOne(item) ? 1 : 0;
    }
    return one > 0 && one < list.size();
  }

  /** True of an item with a number of one figure. */
  static boolean isOne(Listing.Item item) {
    return FIGURE.matcher(label(item)).matches();
  }

  private static String label(Listing.Item item) {
    return Plain.words(item.label()).strip();
  }
}
