package recto.hyphen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every word of every language, tried on words put together from its patterns. */
class HyphenatorLawsTest {
  private static final long SEED = 1983;
  private static final int WORDS = 400;

  private static PatternFile file(String table) throws IOException {
    return PatternFile.of(
        Files.readAllLines(
            Path.of(System.getProperty("basedir", "."), "src/main/hyphen", table + ".txt")));
  }

  /** Letters only, none of which is alike another. */
  private static List<String> words(PatternFile file) {
    List<String> pieces =
        file.patterns().stream()
            .map(pattern -> pattern.replaceAll("[.0-9]", ""))
            .filter(piece -> piece.codePoints().allMatch(Character::isLetter))
            .map(piece -> folded(file, piece))
            .collect(Collectors.toList());
    Random random = new Random(SEED);
    List<String> words = new ArrayList<>();
    while (words.size() < WORDS) {
      StringBuilder word = new StringBuilder();
      for (int i = random.nextInt(5); i >= 0; i--) {
        word.append(pieces.get(random.nextInt(pieces.size())));
      }
      words.add(word.toString());
    }
    file.exceptions().forEach(word -> words.add(folded(file, word.replace("-", ""))));
    return words;
  }

  private static String folded(PatternFile file, String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFC).replace('ʼ', '’');
    for (Map.Entry<Character, Character> entry : file.alike().entrySet()) {
      folded = folded.replace(entry.getKey(), entry.getValue());
    }
    return folded;
  }

  private static List<String> parts(Hyphenator hyphenator, String word) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int place : hyphenator.breaks(word)) {
      parts.add(word.substring(from, place));
      from = place;
    }
    parts.add(word.substring(from));
    return parts;
  }

  /** Liang's method word for word, with the patterns in a map. */
  private static List<String> partsByHand(
      PatternFile file, Map<String, byte[]> levelsOf, String word) {
    String bounded = "." + word + ".";
    byte[] levels = new byte[bounded.length() + 1];
    for (int from = 0; from < bounded.length(); from++) {
      for (int to = from + 1; to <= bounded.length(); to++) {
        byte[] said = levelsOf.getOrDefault(bounded.substring(from, to), new byte[0]);
        for (int i = 0; i < said.length; i++) {
          levels[from + i] = (byte) Math.max(levels[from + i], said[i]);
        }
      }
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int place = file.left(); place <= word.length() - file.right(); place++) {
      if (levels[place + 1] % 2 == 1) {
        parts.add(word.substring(from, place));
        from = place;
      }
    }
    parts.add(word.substring(from));
    return parts;
  }

  private static Map<String, byte[]> levelsOf(PatternFile file) {
    List<String> patterns = new ArrayList<>(file.patterns());
    file.exceptions().forEach(word -> patterns.add(PatternFile.asPattern(word)));
    Map<String, byte[]> levelsOf = new HashMap<>();
    for (String pattern : patterns) {
      String letters = "";
      byte[] levels = new byte[pattern.length() + 1];
      for (char c : folded(file, pattern).toCharArray()) {
        if (PatternFile.isLevel(c)) {
          levels[letters.length()] = PatternFile.level(c);
        } else {
          letters += c;
        }
      }
      byte[] said = levelsOf.computeIfAbsent(letters, key -> new byte[key.length() + 1]);
      for (int i = 0; i < said.length; i++) {
        said[i] = (byte) Math.max(said[i], levels[i]);
      }
    }
    return levelsOf;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "da", "de", "de-1901", "el", "en-gb", "en-us", "es", "fr", "grc", "it", "la", "nl", "pl",
        "pt", "ru", "sh", "sv", "tr", "uk"
      })
  void holdFor(String table) throws IOException {
    PatternFile file = file(table);
    Hyphenator hyphenator = Hyphenator.of(table);
    Map<String, byte[]> levelsOf = levelsOf(file);
    Random random = new Random(SEED);
    Locale locale = Locale.forLanguageTag(table);
    int broken = 0;
    for (String word : words(file)) {
      List<String> parts = parts(hyphenator, word);
      assertEquals(partsByHand(file, levelsOf, word), parts);
      assertEquals(word, String.join("", parts));
      if (parts.size() > 1) {
        broken++;
        assertTrue(parts.get(0).length() >= file.left(), word);
        assertTrue(parts.get(parts.size() - 1).length() >= file.right(), word);
        assertTrue(parts.stream().noneMatch(String::isEmpty), word);
      }
      sameInCapitals(hyphenator, word, locale);
      sameDecomposed(hyphenator, word);
      sameInQuotes(hyphenator, word);
      neverBeforeAMark(hyphenator, word, random);
      neverWithAFigure(hyphenator, word, random);
    }
    assertTrue(broken > WORDS / 4, "too few words with a place to show anything: " + broken);
  }

  private static void sameInCapitals(Hyphenator hyphenator, String word, Locale locale) {
    StringBuilder capitals = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      String capital = word.substring(i, i + 1).toUpperCase(locale);
      capitals.append(capital.length() == 1 ? capital : word.substring(i, i + 1));
    }
    assertArrayEquals(hyphenator.breaks(word), hyphenator.breaks(capitals), word);
  }

  private static void sameDecomposed(Hyphenator hyphenator, String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    List<String> composed =
        parts(hyphenator, apart).stream()
            .map(part -> Normalizer.normalize(part, Normalizer.Form.NFC))
            .collect(Collectors.toList());
    assertEquals(parts(hyphenator, word), composed);
  }

  private static void sameInQuotes(Hyphenator hyphenator, String word) {
    int[] places = hyphenator.breaks(word);
    int[] quoted = hyphenator.breaks("(“" + word + "”), ");
    for (int i = 0; i < quoted.length; i++) {
      quoted[i] -= 2;
    }
    assertArrayEquals(places, quoted, word);
  }

  private static void neverBeforeAMark(Hyphenator hyphenator, String word, Random random) {
    StringBuilder marked = new StringBuilder(word);
    for (int i = 0; i < 3; i++) {
      marked.insert(1 + random.nextInt(marked.length()), '\u0331');
    }
    for (int place : hyphenator.breaks(marked)) {
      assertTrue(marked.charAt(place) != '\u0331', marked.toString());
    }
  }

  private static void neverWithAFigure(Hyphenator hyphenator, String word, Random random) {
    String counted = new StringBuilder(word).insert(random.nextInt(word.length() + 1), '7') + "";
    assertEquals(0, hyphenator.breaks(counted).length, counted);
  }
}
