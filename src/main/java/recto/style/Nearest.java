package recto.style;

import java.util.Map;
import java.util.Set;

/**
 * Finds the word that was meant; by the edit distance of Damerau 1964, neighbours swapped as one.
 */
public final class Nearest {
  private Nearest() {}

  /** {@code ; did you mean "…"?}, or nothing where no word is near. */
  static String hint(String written, Map<String, ?> words) {
    return hint(written, words.keySet());
  }

  /** The same of any words. */
  public static String hint(String written, Set<String> words) {
    String best = "";
    int least = Math.max(2, written.length() / 3) + 1;
    for (String word : words) {
      int distance = distance(written, word);
      if (distance < least || (distance == least && word.compareTo(best) < 0 && !best.isEmpty())) {
        least = distance;
        best = word;
      }
    }
    return best.isEmpty() ? "" : "; did you mean \"" + best + "\"?";
  }

  /** How many letters must be put in, left out, changed, or swapped with a neighbour. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1);
        least = Math.min(least, d[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        d[i][j] = swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
      }
    }
    return d[a.length()][b.length()];
  }
}
