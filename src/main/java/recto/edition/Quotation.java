package recto.edition;

import java.util.List;
import recto.diagnostic.Span;

/** A quotation set off from the text. */
public record Quotation(Span span, Rend rend, List<Block> blocks) implements Block {
  public Quotation {
    blocks = List.copyOf(blocks);
  }

  @Override
  public <R> R accept(Cases<R> cases) {
    return cases.quotation(this);
  }

  /** This quotation with other blocks. */
  public Quotation with(List<Block> others) {
    return new Quotation(span, rend, others);
  }
}
