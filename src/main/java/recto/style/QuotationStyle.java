package recto.style;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import recto.edition.Inline.QuotationMark;

/**
 * Quotation marks where the source writes none.
 *
 * @param marked which quotations have them, by the name of their element; "again" for the opening
 *     mark before each further paragraph of one
 * @param marks the opening and the closing mark, and those of a quotation within another, parted by
 *     spaces, by language as a BCP 47 tag; "other" for languages that are not named
 */
public record QuotationStyle(Map<String, Boolean> marked, Map<String, String> marks) {
  private static final String AGAIN = "again";
  private static final String OTHER = "other";

  public QuotationStyle {
    marked = Map.copyOf(marked);
    Map<String, String> byTag = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    byTag.putAll(marks);
    marks = Collections.unmodifiableMap(byTag);
  }

  /**
   * The sign of {@code mark}, or an empty string where it has none.
   *
   * @param language of the words around the quotation, as a BCP 47 tag
   */
  public String sign(QuotationMark mark, String language) {
    boolean none = !marked.getOrDefault(mark.element(), true);
    if (none || (mark.side() == QuotationMark.Side.AGAIN && !marked.getOrDefault(AGAIN, true))) {
      return "";
    }
    if (!mark.sign().isEmpty()) {
      return mark.sign();
    }
    List<String> signs = List.of(of(language).split(" ", -1));
    int inner = signs.size() > 2 && mark.level() % 2 == 1 ? 2 : 0;
    return signs.get(inner + (mark.side() == QuotationMark.Side.CLOSING ? 1 : 0));
  }

  /** The marks of a language: by its tag, or by the longest beginning of it that is named. */
  private String of(String language) {
    String tag = language;
    while (!tag.isEmpty()) {
      String own = marks.get(tag);
      if (own != null) {
        return own;
      }
      tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }
    return marks.getOrDefault(OTHER, "“ ”");
  }
}
