package recto.galley;

import java.util.List;
import recto.edition.Block;
import recto.edition.Prose;
import recto.style.TextStyle;

/** Paragraphs of a quotation that follow each other: one text, with white above and below it. */
final class Extracts {
  /** The style of all but the first: what parts them from it. */
  private static final String NEXT = "-next";

  private final Looks looks;
  private final Frame frame;

  Extracts(Looks looks, Frame frame) {
    this.looks = looks;
    this.frame = frame;
  }

  /**
   * The style of the paragraph {@code i}.
   *
   * @param own what it would be by itself
   */
  TextStyle style(List<Block> blocks, int i, TextStyle own) {
    TextStyle quotation = frame.inset().quotation();
    if (quotation == null
        || !own.name().equals(quotation.name())
        || !looks.has(own.name() + NEXT)) {
      return own;
    }
    boolean first = !isPart(blocks, i - 1, own);
    boolean last = !isPart(blocks, i + 1, own);
    TextStyle next = looks.named(own.name() + NEXT, frame);
    return own.draft()
        .firstIndent(first ? own.firstIndent() : next.firstIndent())
        .white(
            first ? own.spaceBefore() : next.spaceBefore(),
            last ? own.spaceAfter() : next.spaceAfter())
        .style();
  }

  private boolean isPart(List<Block> blocks, int i, TextStyle own) {
    return i >= 0
        && i < blocks.size()
        && blocks.get(i) instanceof Prose prose
        && prose.role() == Prose.Role.PARAGRAPH
        && looks.paragraph(prose, frame).name().equals(own.name());
  }
}
