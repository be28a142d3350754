package recto.font;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What an editor may have meant by a name that no font has. */
final class NearNames {
  private static final int MOST = 3;

  private NearNames() {}

  /** A message on a family that is neither built in nor installed. */
  static String unknown(String name, List<String> builtIn, List<String> installed) {
    List<String> known = new ArrayList<>(builtIn);
    known.addAll(installed);
    List<String> near = near(name, known);
    return "no font family \""
        + name
        + "\"; "
        + (near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "? ")
        + "Built in are "
        + String.join(", ", builtIn)
        + "; any other is installed, or named by the path of its .ttf file";
  }

  /** The names most like {@code name}, the nearest first; none where none is like it. */
  static List<String> near(String name, List<String> known) {
    String wanted = folded(name);
    int most = Math.max(2, wanted.length() / 3);
    return known.stream()
        .distinct()
        .filter(other -> distance(wanted, folded(other)) <= most)
        .sorted(Comparator.comparingInt(other -> distance(wanted, folded(other))))
        .limit(MOST)
        .toList();
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** How many letters to change, to add or to leave out; 0 where one is the other's part. */
  private static int distance(String one, String other) {
    if (Math.min(one.length(), other.length()) > 3
        && (one.contains(other) || other.contains(one))) {
      return 0;
    }
    int[] row = new int[other.length() + 1];
    for (int k = 0; k < row.length; k++) {
      row[k] = k;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int k = 1; k < row.length; k++) {
        int changed = corner + (one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1);
        corner = row[k];
        row[k] = Math.min(changed, 1 + Math.min(row[k], row[k - 1]));
      }
    }
    return row[other.length()];
  }
}
