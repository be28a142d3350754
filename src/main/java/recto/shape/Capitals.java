package recto.shape;

import java.util.Arrays;
import java.util.Locale;
import recto.font.Face;

/**
 * Letters as capitals, each capital with its source. A letter stays as it is where the face lacks
 * its capital.
 */
final class Capitals {
  private final StringBuilder capitals = new StringBuilder();
  private int[] sources = new int[16];

  Capitals(String letters, Face face, String language) {
    Locale locale = locale(language);
    for (int i = 0; i < letters.length(); ) {
      int end = i + Character.charCount(letters.codePointAt(i));
      String letter = letters.substring(i, end);
      String capital = letter.toUpperCase(locale);
      add(capital.codePoints().allMatch(face::covers) ? capital : letter, i);
      i = end;
    }
  }

  private void add(String capital, int source) {
    int from = capitals.length();
    capitals.append(capital);
    if (capitals.length() > sources.length) {
      sources = Arrays.copyOf(sources, 2 * capitals.length());
    }
    Arrays.fill(sources, from, capitals.length(), source);
  }

  /** The letters to set. */
  String text() {
    return capitals.toString();
  }

  /** For each {@code char} of the text the index of its source letter. */
  int[] sources() {
    return sources;
  }

  /** True where a letter has a capital. */
  static boolean changes(int codePoint) {
    String letter = Character.toString(codePoint);
    return !letter.toUpperCase(Locale.ROOT).equals(letter);
  }

  /** Turkish, Azeri and Lithuanian have capitals of their own; elsewhere language plays no part. */
  private static Locale locale(String language) {
    for (String own : new String[] {"tr", "az", "lt"}) {
      if (language.equals(own) || language.startsWith(own + "-")) {
        return Locale.forLanguageTag(own);
      }
    }
    return Locale.ROOT;
  }
}
