package recto.style;

import java.util.Map;

/**
 * The index that the source brings, and indexes made from the markup.
 *
 * @param numbers which numbers the source's index shows
 * @param numbersNote said below its head where they are not its own; or empty
 * @param numbersReplaces words of the source in an index that {@code numbersNote} takes the place
 *     of
 * @param persons the head of an index of persons, or empty for none
 * @param places the head of an index of places, or empty for none
 * @param organisations the head of an index of organisations, or empty for none
 * @param terms the head of an index of terms, or empty for none
 * @param beforePages between an entry and its pages
 * @param betweenPages between two pages
 * @param range between the first and the last of pages that follow each other
 * @param notePage how a page is given that names it in notes alone, {@code {page}} standing for it
 * @param continued what follows the words of an entry that stand again where a column begins within
 *     it, by language
 */
public record IndexStyle(
    Numbers numbers,
    String numbersNote,
    String numbersReplaces,
    String persons,
    String places,
    String organisations,
    String terms,
    String beforePages,
    String betweenPages,
    String range,
    String notePage,
    Map<String, String> continued) {

  public IndexStyle {
    continued = Map.copyOf(continued);
  }

  /** Which numbers an index shows. */
  public enum Numbers {
    /** Those of the source: of its documents, or of the pages of the original. */
    SOURCE,
    /** Those of the pages on which the same text stands here. */
    PAGES
  }

  /**
   * What follows the words of an entry where a column begins within it; empty where they do not
   * stand again.
   *
   * @param language of the edition, a BCP 47 tag
   */
  public String continued(String language) {
    return ByLanguage.word(continued, language);
  }

  /** True where any index is made from the markup. */
  public boolean made() {
    return !(persons.isEmpty() && places.isEmpty() && organisations.isEmpty() && terms.isEmpty());
  }
}
