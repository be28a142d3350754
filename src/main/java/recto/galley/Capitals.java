package recto.galley;

import recto.edition.Inline;
import recto.edition.Plain;
import recto.edition.Prose;
import recto.style.TextStyle;
import recto.style.TextStyle.Align;

/**
 * Paragraphs of a few words all in capitals, as a salutation or what a telegram is marked with.
 * Such words are long and have no hyphens, so that a justified line of them would gape.
 */
final class Capitals {
  /** Letters in such a paragraph, at most. */
  private static final int LONGEST = 160;

  private Capitals() {}

  /** The style of a paragraph, its lines not justified where it is in capitals. */
  static TextStyle ragged(Prose prose, TextStyle text) {
    if (text.align() != Align.JUSTIFY || prose.content().stream().anyMatch(Capitals::isSmall)) {
      return text;
    }
    String words = Plain.words(prose.content());
    boolean capitals =
        words.length() <= LONGEST
            && words.chars().anyMatch(Character::isUpperCase)
            && words.chars().noneMatch(Character::isLowerCase);
    return capitals ? text.draft().align(Align.LEFT).style() : text;
  }

  /** True of text that is seen at once to have small letters, as that of most paragraphs. */
  private static boolean isSmall(Inline inline) {
    return inline instanceof Inline.Text text
        && text.text().chars().anyMatch(Character::isLowerCase);
  }
}
