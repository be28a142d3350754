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
  /** As a part of the em. */
  private static final int HAIR = 8;

  private static final String AFTER = ";:!?\u00BB";
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
        advances[g] += run.face().unitsPerEm() / HAIR;
      }
    }
    return advances;
  }

  /** True where white belongs between the letters at {@code before} and {@code after}. */
  private static boolean parted(String word, int before, int after) {
    if (word.charAt(before) == OPENING) {
      return true;
    }
    if (AFTER.indexOf(word.charAt(after)) < 0 || AFTER.indexOf(word.charAt(after - 1)) >= 0) {
      return false;
    }
    for (int i = after; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
