package recto.style;

import java.util.Locale;
import java.util.Map;

/** Words that an edition is given in its own language. */
final class ByLanguage {
  private static final String OTHERWISE = "en";

  private ByLanguage() {}

  /**
   * The words of a language, those of English where it has none, or else nothing.
   *
   * @param words by primary language subtag
   * @param language a BCP 47 tag
   */
  static String word(Map<String, String> words, String language) {
    String primary = language.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT);
    return words.getOrDefault(primary, words.getOrDefault(OTHERWISE, ""));
  }
}
