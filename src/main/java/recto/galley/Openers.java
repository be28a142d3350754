package recto.galley;

import java.util.List;
import recto.edition.Block;
import recto.edition.Plain;
import recto.edition.Prose;
import recto.edition.Prose.Role;
import recto.edition.Rend;
import recto.style.TextStyle;
import recto.style.TextStyle.Caps;

/**
 * Words in capitals below a dateline that go on with those above it, as "urgent" below "secret":
 * they stand close, and the white of the dateline below them.
 */
final class Openers {
  /** Letters in such words, at most. */
  private static final int LONGEST = 32;

  private final Looks looks;
  private final Frame frame;

  Openers(Looks looks, Frame frame) {
    this.looks = looks;
    this.frame = frame;
  }

  /**
   * The style of the paragraph {@code i}.
   *
   * @param own what it would be by itself
   */
  TextStyle style(List<Block> blocks, int i, TextStyle own) {
    if (is(blocks, i, Role.DATELINE) && (goesOn(blocks, i + 1) || goesOn(blocks, i + 2))) {
      return own.draft().white(own.spaceBefore(), 0).style();
    }
    if (goesOn(blocks, i)) {
      Prose dateline = (Prose) blocks.get(is(blocks, i - 1, Role.DATELINE) ? i - 1 : i - 2);
      return own.draft().white(0, looks.paragraph(dateline, frame).spaceAfter()).style();
    }
    return own;
  }

  /** True of words in capitals below a dateline and words that stand beside it. */
  private boolean goesOn(List<Block> blocks, int i) {
    boolean before = is(blocks, i - 2, Role.OPENER) && is(blocks, i - 1, Role.DATELINE);
    boolean after = is(blocks, i - 2, Role.DATELINE) && is(blocks, i - 1, Role.OPENER);
    return (before || after) && is(blocks, i, Role.OPENER) && isInCapitals((Prose) blocks.get(i));
  }

  private static boolean is(List<Block> blocks, int i, Role role) {
    return i >= 0
        && i < blocks.size()
        && blocks.get(i) instanceof Prose prose
        && prose.role() == role;
  }

  private boolean isInCapitals(Prose prose) {
    String words = Plain.words(prose.content());
    Rend rend = Rend.of(Highlighting.of(prose));
    return words.length() <= LONGEST
        && (words.chars().noneMatch(Character::isLowerCase)
            || looks.on(looks.paragraph(prose, frame).look(), rend).caps() != Caps.NONE);
  }
}
