package recto.input;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A guess at the language of a text whose source names none, by its small words: of each language
 * those are counted that hardly a sentence does without.
 */
final class LanguageGuess {
  private static final int SAMPLE = 200_000;

  /** Of fewer words nothing is said. */
  private static final int FEWEST = 25;

  /** One word in so many must be a small word of the language. */
  private static final int SHARE = 8;

  private static final List<String> SMALL =
      """
      en the of and to that is was it for with by his not as from which this
      de der die das und den dem nicht ist ein eine zu von mit sich auf des er auch werden
      fr le la les des et est une dans que qui pour pas du en un ne sur plus il au ce
      la et in non est ad cum ut sed quod qui quae ex per ab autem enim sunt esse aut nec si
      it il di che la e non per un una del della con sono lo gli dei nel è si al
      es el la de que y los en se del las un por con una su no al lo
      pt o a de que e do da em um para com não uma os no se na por as
      nl de het een van en dat niet is op te zijn voor met ook aan
      sv och att det som en på är av för med den till ett inte han
      da og at det som en på er af for med den til et ikke han
      pl i w z na nie się to że do jest jak ale po co od
      cs a v se na je že to z do ne jako ale by po si
      hu a az és hogy nem is egy ez de volt van mint meg csak
      ro și de la în cu nu a că pe din o mai se care
      tr ve bir bu da de için ile o ne gibi ki çok daha
      """
          .lines()
          .toList();

  private static final int[] NONE = {};
  private static final Map<String, int[]> LANGUAGES = languages();

  private LanguageGuess() {}

  /** Small words with the places of their languages in the list. */
  private static Map<String, int[]> languages() {
    Map<String, int[]> languages = new HashMap<>();
    for (int i = 0; i < SMALL.size(); i++) {
      List<String> words = List.of(SMALL.get(i).split(" ", -1));
      for (String word : words.subList(1, words.size())) {
        int[] before = languages.getOrDefault(word, NONE);
        int[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = i;
        languages.put(word, after);
      }
    }
    return languages;
  }

  /** The language as a BCP 47 tag; empty where no one language is likely enough. */
  static String of(CharSequence text) {
    int[] counts = new int[SMALL.size()];
    int words = 0;
    int start = -1;
    int length = Math.min(SAMPLE, text.length());
    for (int i = 0; i <= length; i++) {
      boolean letter = i < length && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words++;
        count(text.subSequence(start, i).toString(), counts);
        start = -1;
      }
    }
    return words < FEWEST ? "" : best(counts, words);
  }

  private static void count(String word, int[] counts) {
    String plain = word.toLowerCase(Locale.ROOT).replace('ſ', 's');
    for (int language : LANGUAGES.getOrDefault(plain, NONE)) {
      counts[language]++;
    }
  }

  private static String best(int[] counts, int words) {
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    boolean clear = SHARE * counts[best] >= words;
    for (int i = 0; i < counts.length; i++) {
      clear &= i == best || 4 * counts[best] >= 5 * counts[i];
    }
    return clear ? SMALL.get(best).substring(0, 2) : "";
  }
}
