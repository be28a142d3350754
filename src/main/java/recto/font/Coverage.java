package recto.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which letters the built-in fonts have, known without loading them: a letter lacking in the face
 * of choice loads only the font that has it, and one lacking everywhere loads none.
 *
 * <p>The resource {@code coverage} has a line for each font file: its name, then ranges of code
 * points in hexadecimal.
 */
final class Coverage {
  private static final String LINES = lines();
  private static final Map<String, int[]> RANGES = new ConcurrentHashMap<>();

  private Coverage() {}

  /** True where the built-in font file has a glyph for the code point. */
  static boolean covers(String resource, int codePoint) {
    int[] ranges = RANGES.get(resource);
    if (ranges == null) {
      ranges = ranges(resource);
      RANGES.put(resource, ranges);
    }
    int low = 0;
    int high = ranges.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (codePoint < ranges[2 * middle]) {
        high = middle - 1;
      } else if (codePoint > ranges[2 * middle + 1]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }

  private static int[] ranges(String resource) {
    int start = LINES.indexOf(resource + " ");
    if (start < 0) {
      throw new IllegalStateException("the letters of " + resource + " are not listed");
    }
    int from = start + resource.length() + 1;
    int end = LINES.indexOf('\n', from);
    String[] words = LINES.substring(from, end < 0 ? LINES.length() : end).split(" ", -1);
    int[] ranges = new int[2 * words.length];
    for (int i = 0; i < words.length; i++) {
      int dash = words[i].indexOf('-');
      int first = dash < 0 ? words[i].length() : dash;
      ranges[2 * i] = Integer.parseInt(words[i], 0, first, 16);
      ranges[2 * i + 1] =
          dash < 0 ? ranges[2 * i] : Integer.parseInt(words[i], dash + 1, words[i].length(), 16);
    }
    return ranges;
  }

  private static String lines() {
    try (InputStream in = Coverage.class.getResourceAsStream("coverage")) {
      if (in == null) {
        throw new IllegalStateException("the list of letters is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
