package recto.hyphen;

import java.text.Normalizer;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The letters of a pattern file and every character that stands for one of them: its capital, its
 * other encodings, what the file calls alike, and a letter with a mark the language does not have,
 * which counts as the bare letter.
 */
final class Alphabet {
  private static final String APOSTROPHES = "'\u2019\u02BC\u1FBD\u1FBF";

  /** No letter of the languages at hand lies above, and the tables stay small. */
  private static final char LAST_LETTER = '\u1FFF';

  private final Map<Character, Character> alike;
  private final NavigableMap<Character, Byte> codes = new TreeMap<>();

  Alphabet(PatternFile file) {
    alike = file.alike();
    SortedSet<Character> letters = new TreeSet<>();
    file.patterns().forEach(pattern -> collect(pattern, letters));
    file.exceptions().forEach(word -> collect(word, letters));
    if (letters.contains('a')) {
      for (char c = 'a'; c <= 'z'; c++) {
        letters.add(c);
      }
    }
    if (letters.remove('\'')) {
      APOSTROPHES.chars().forEach(c -> codes.put((char) c, Patterns.APOSTROPHE));
    }
    int code = Patterns.APOSTROPHE;
    for (char letter : letters) {
      codes.put(letter, (byte) ++code);
    }
    if (code > 255) {
      throw new IllegalArgumentException("more letters than codes");
    }
    for (char c = 'A'; c <= LAST_LETTER; c++) {
      if (Character.isLetter(c) && !codes.containsKey(c)) {
        byte own = derived(c);
        if (own != 0) {
          codes.put(c, own);
        }
      }
    }
  }

  private void collect(String text, SortedSet<Character> letters) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && c != '-' && !PatternFile.isLevel(c)) {
        letters.add(plain(c));
      }
    }
  }

  /** The one form in which a letter has its code. */
  private char plain(char c) {
    if (APOSTROPHES.indexOf(c) >= 0) {
      return '\'';
    }
    char same = alike.getOrDefault(c, Character.toLowerCase(c));
    String composed = Normalizer.normalize(String.valueOf(same), Normalizer.Form.NFC);
    char whole = composed.length() == 1 ? composed.charAt(0) : same;
    return alike.getOrDefault(whole, whole);
  }

  private byte derived(char c) {
    byte code = codes.getOrDefault(plain(c), (byte) 0);
    if (code == 0) {
      String compatible = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      code = compatible.length() == 1 ? code(compatible.charAt(0)) : 0;
    }
    if (code == 0) {
      code = code(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
    }
    return code;
  }

  /** The code of a letter of a pattern or of the point for an edge; 0 for any other character. */
  byte code(char c) {
    return c == '.' ? Patterns.EDGE : codes.getOrDefault(plain(c), (byte) 0);
  }

  /** Every character that has a code, ascending. */
  NavigableMap<Character, Byte> codes() {
    return codes;
  }
}
