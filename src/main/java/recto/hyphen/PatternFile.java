package recto.hyphen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of a pattern file.
 *
 * <p>After a percent sign stands a remark. {@code left} and {@code right} give the fewest letters
 * before and after a hyphen, {@code alike} a letter and the one it is treated as. Below the line
 * {@code patterns} stand patterns as TeX has them, below {@code exceptions} words with all their
 * hyphens, against which no pattern has a say. A pattern with a hyphen in it is left out: a written
 * hyphen is the end of a word here.
 *
 * @param left fewest letters before a hyphen
 * @param right fewest letters after one
 * @param alike letters treated as others
 * @param patterns letters, points for the ends of a word, and digits
 * @param exceptions words with hyphens
 */
record PatternFile(
    int left,
    int right,
    Map<Character, Character> alike,
    List<String> patterns,
    List<String> exceptions) {

  /** Written for the levels of an exception, above those of any pattern, which end at 9. */
  private static final char FORBIDDEN = '\uFFF0';

  private static final char REQUIRED = '\uFFF1';

  PatternFile {
    alike = Map.copyOf(alike);
    patterns = List.copyOf(patterns);
    exceptions = List.copyOf(exceptions);
  }

  static PatternFile of(List<String> lines) throws IOException {
    int left = 2;
    int right = 2;
    Map<Character, Character> alike = new HashMap<>();
    List<String> patterns = new ArrayList<>();
    List<String> exceptions = new ArrayList<>();
    List<String> section = new ArrayList<>();
    for (String line : lines) {
      String text = line.replaceFirst("%.*", "").strip();
      String[] words = text.split(" ", -1);
      if (text.equals("patterns")) {
        section = patterns;
      } else if (text.equals("exceptions")) {
        section = exceptions;
      } else if (words.length == 2 && words[0].equals("left")) {
        left = Integer.parseInt(words[1]);
      } else if (words.length == 2 && words[0].equals("right")) {
        right = Integer.parseInt(words[1]);
      } else if (words.length == 3 && words[0].equals("alike")) {
        alike.put(words[1].charAt(0), words[2].charAt(0));
      } else if (words.length == 1
          && !text.isEmpty()
          && (section == patterns || section == exceptions)) {
        section.add(text);
      } else if (!text.isEmpty()) {
        throw new IOException("not a line of a pattern file: " + line);
      }
    }
    patterns.removeIf(pattern -> pattern.contains("-"));
    return new PatternFile(left, right, alike, patterns, exceptions);
  }

  /** An exception as a pattern for the whole word that overrules all others. */
  static String asPattern(String exception) {
    StringBuilder pattern = new StringBuilder(".");
    char level = 0;
    for (int i = 0; i < exception.length(); i++) {
      char c = exception.charAt(i);
      if (c == '-') {
        level = REQUIRED;
      } else {
        if (level != 0) {
          pattern.append(level);
        }
        pattern.append(c);
        level = FORBIDDEN;
      }
    }
    return pattern.append('.').toString();
  }

  static boolean isLevel(char c) {
    return (c >= '0' && c <= '9') || c == FORBIDDEN || c == REQUIRED;
  }

  static byte level(char c) {
    return (byte) (c == FORBIDDEN ? 10 : c == REQUIRED ? 11 : c - '0');
  }
}
