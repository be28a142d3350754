package recto.galley;

import recto.edition.Plain;
import recto.edition.Prose;

/** Lines of points or stars, which stand for words left out or part a text. */
final class Signs {
  static final String STYLE = "signs";

  private Signs() {}

  /** True of a paragraph that is nothing but such a line. */
  static boolean is(Prose prose) {
    if (prose.role() != Prose.Role.PARAGRAPH) {
      return false;
    }
    String words = Plain.words(prose.content());
    return !words.isBlank()
        && words.chars().allMatch(c -> Character.isSpaceChar(c) || ".*…•⁂".indexOf(c) >= 0);
  }
}
