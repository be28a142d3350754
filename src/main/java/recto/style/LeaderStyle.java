package recto.style;

import java.util.Map;

/**
 * The dots that lead from words to a number, in a contents or a table. Lengths are scaled points.
 *
 * @param sign what is repeated
 * @param distance from sign to sign
 * @param numberWidth the column of numbers at the right of a contents
 * @param originalWidth the column of original page numbers to the right of it, 0 for none
 * @param numberHead above the column of numbers, where there are two
 * @param originalHead above the column of original page numbers
 * @param heads the head of a contents, by language
 */
public record LeaderStyle(
    String sign,
    long distance,
    long numberWidth,
    long originalWidth,
    String numberHead,
    String originalHead,
    Map<String, String> heads) {
  public LeaderStyle {
    heads = Map.copyOf(heads);
  }

  /**
   * The head of the contents of an edition.
   *
   * @param language of the edition, a BCP 47 tag
   */
  public String head(String language) {
    String head = ByLanguage.word(heads, language);
    return head.isEmpty() ? "Contents" : head;
  }
}
