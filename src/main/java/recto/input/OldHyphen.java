package recto.input;

import java.util.Set;

/** The hyphen at the end of an old line: whether one stands there, and whether it stays. */
final class OldHyphen {
  private static final String HYPHENS = "-\u2010¬⸗\u00AD";

  /** The hyphens that a word may have of its own. */
  private static final String COMMON = "-\u2010";

  /** Words before which a hyphen stands for a part left out, as in "Vor- und Nachname". */
  private static final Set<String> SUSPENDED =
      Set.of("und", "oder", "bis", "bzw.", "u.", "and", "or", "to", "et", "ou", "en", "of", "och");

  private OldHyphen() {}

  /** True where {@code text} ends in a letter and a hyphen. */
  static boolean ends(CharSequence text) {
    int end = text.length() - 1;
    return end > 0
        && HYPHENS.indexOf(text.charAt(end)) >= 0
        && Character.isLetter(text.charAt(end - 1));
  }

  /**
   * True where the hyphen stands for a part left out, so that a space comes before {@code next}.
   */
  static boolean isSuspended(String next) {
    return SUSPENDED.contains(next);
  }

  /** True where the hyphen goes, so that {@code next} goes on the word. */
  static boolean isDropped(char hyphen, String next) {
    return Character.isLowerCase(next.codePointAt(0)) || COMMON.indexOf(hyphen) < 0;
  }
}
