package recto.galley;

import java.util.List;
import recto.edition.Block;
import recto.edition.Prose;
import recto.edition.Prose.Role;
import recto.style.TextStyle;

/** Who signed below a seal signs on its line. */
final class Seals {
  private final Looks looks;
  private final Frame frame;

  Seals(Looks looks, Frame frame) {
    this.looks = looks;
    this.frame = frame;
  }

  /**
   * The style of the paragraph {@code i}.
   *
   * @param own what it would be by itself
   */
  TextStyle style(List<Block> blocks, int i, TextStyle own) {
    boolean signs = ((Prose) blocks.get(i)).role() == Role.SIGNATURE;
    return signs && i > 0 && isSeal(blocks.get(i - 1)) ? own.draft().beside().style() : own;
  }

  private boolean isSeal(Block block) {
    return block instanceof Prose prose
        && prose.role() == Role.CLOSING
        && looks.paragraph(prose, frame).name().equals(Roles.SEAL_STYLE);
  }
}
