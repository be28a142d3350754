package recto.input;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A guess at the language of a plain text, for hyphenation. */
final class LetterLanguage {
  private static final int SAMPLE = 200_000;
  private static final Pattern WORD = Pattern.compile("[\\p{L}’']{1,30}");
  private static final Set<String> ENGLISH =
      Set.of("the", "of", "and", "to", "a", "in", "that", "is", "was", "it", "for", "with", "by");

  private LetterLanguage() {}

  /** "en" where one word in eight is a small word of English; else empty. */
  static String of(String letters) {
    Matcher word = WORD.matcher(letters.substring(0, Math.min(SAMPLE, letters.length())));
    int words = 0;
    int english = 0;
    while (word.find()) {
      words++;
      english += ENGLISH.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return words > 0 && 8 * english >= words ? "en" : "";
  }
}
