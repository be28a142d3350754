package recto.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hair of white that French puts before {@code ; : ! ? »} and after {@code «} where the text
 * has none. It is kerning, not a letter: what is copied is the text.
 *
 * <p>Canada and Switzerland set these signs close.
 */
final class FrenchSpacing {
  private static final String AFTER = ";:!?\u00BB";
  private static final char CLOSING = '\u00BB';
  private static final char OPENING = '\u00AB';

  private FrenchSpacing() {}

  /** True of languages that space these signs. */
  static boolean in(String language) {
    return language.equals("fr")
        || (language.startsWith("fr-")
            && !language.startsWith("fr-CA")
            && !language.startsWith("fr-CH"));
  }

  /** Puts the white into the runs of {@code word}. */
  static void space(String word, List<GlyphRun> runs) {
    for (int i = 0; i < runs.size(); i++) {
      GlyphRun run = runs.get(i);
      int[] advances = run.rtl() ? null : spaced(word, run);
      if (advances != null) {
        runs.set(i, run.advancing(advances));
      }
    }
  }

  private static int @Nullable [] spaced(String word, GlyphRun run) {
    int[] advances = null;
    for (int g = 0; g + 1 < run.size(); g++) {
      int before = run.start() + run.clusters()[g];
      int after = run.start() + run.clusters()[g + 1];
      if (before < after && parted(word, before, after)) {
        advances = advances == null ? run.advances().clone() : advances;
        advances[g] += run.face().unitsPerEm() / Shaper.HAIR;
      }
    }
    return advances;
  }

  /** True where white belongs between two letters, of which the second may begin a sign's run. */
  static boolean parted(char before, char after) {
    if (before == OPENING) {
      return true;
    }
    boolean group = AFTER.indexOf(before) >= 0 && before != CLOSING && after != CLOSING;
    return AFTER.indexOf(after) >= 0 && !group;
  }

  /** True where white belongs between the letters at {@code before} and {@code after}. */
  private static boolean parted(String word, int before, int after) {
    if (!parted(word.charAt(after - 1), word.charAt(after))) {
      return false;
    }
    if (word.charAt(before) == OPENING) {
      return true;
    }
    for (int i = after; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
