package recto.edition;

import java.util.List;
import recto.diagnostic.Span;

/** A quotation set off from the text. */
public record Quotation(Span span, Rend rend, List<Block> blocks) implements Block {
  /** Letters in a line of such a kind, at most. */
  private static final int SHORT_LINE = 40;

  public Quotation {
    blocks = List.copyOf(blocks);
  }

  @Override
  public <R> R accept(Cases<R> cases) {
    return cases.quotation(this);
  }

  /** True of lines rather than paragraphs, as a few names: several, and all of them short. */
  public boolean ofLines() {
    return blocks.size() > 1 && blocks.stream().allMatch(Quotation::isLine);
  }

  private static boolean isLine(Block block) {
    return block instanceof Prose prose
        && prose.role() == Prose.Role.PARAGRAPH
        && Plain.words(prose.content()).length() <= SHORT_LINE;
  }

  /** This quotation with other blocks. */
  public Quotation with(List<Block> others) {
    return new Quotation(span, rend, others);
  }
}
