package recto.galley;

import java.util.Locale;
import java.util.Map;

/** How the numbers of original pages are read aloud: in the language of the edition. */
final class Aloud {
  private static final String OTHERWISE = "en";

  private final String words;
  private final String language;

  /**
   * @param spoken words for a page by language, {number} standing for its number
   * @param edition the BCP 47 tag of the edition's language
   */
  Aloud(Map<String, String> spoken, String edition) {
    String primary = edition.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT);
    String own = spoken.get(primary);
    words = own == null ? spoken.getOrDefault(OTHERWISE, "{number}") : own;
    language = own == null ? OTHERWISE : edition;
  }

  String page(String number) {
    return words.replace("{number}", number);
  }

  /** The language of the words where it is not that of the text around, else empty. */
  String languageIn(String around) {
    return around.equals(language) ? "" : language;
  }
}
