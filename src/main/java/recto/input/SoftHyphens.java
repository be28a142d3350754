package recto.input;

import java.util.Locale;
import java.util.Set;

/** Whether the hyphen at the end of a row is the printer's, or part of the word. */
final class SoftHyphens {
  private static final Set<String> ENDINGS =
      Set.of(
          ("ing ings ment ments tion tions sion sions ed er ers est ly ness able ible ence"
                  + " ance ous ity ities ive al ally es ful ty ry ic ical ture tures ent ant ate ated"
                  + " ating ies ther thers gether tween cause ward wards self selves thing where tain"
                  + " tained tunity tle ble bly dent dents cial tial tional tionally ically ular mental"
                  + " ism ist lich liche lichen keit heit ung ungen schaft en te ten ter ais ait aient"
                  + " eur ique")
              .split(" ", -1));

  /** Words that others are joined to by a hyphen. */
  private static final Set<String> FIRSTS =
      Set.of(
          "well", "ill", "self", "half", "all", "ex", "vice", "non", "so", "to", "twenty", "thirty",
          "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private SoftHyphens() {}

  /**
   * True where the parts are one word.
   *
   * @param words all words of the text but the parts of broken ones, in small letters
   * @param printed true where the text breaks many words
   */
  static boolean isSoft(String before, String second, Set<String> words, boolean printed) {
    String first = before.toLowerCase(Locale.ROOT);
    if (words.contains(first + second)) {
      return true;
    }
    boolean compound = FIRSTS.contains(first) || words.contains(first + '-' + second);
    if (compound || OldHyphen.isSuspended(second)) {
      return false;
    }
    if (ENDINGS.contains(second) || second.length() < 3) {
      return true;
    }
    return printed && !(words.contains(first) && words.contains(second));
  }
}
