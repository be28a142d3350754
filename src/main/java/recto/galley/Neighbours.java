package recto.galley;

import java.util.List;
import recto.edition.Block;
import recto.style.TextStyle;

/** The style of a paragraph by what stands above and below it. */
final class Neighbours {
  private Neighbours() {}

  /** The style of the paragraph {@code i}. */
  static TextStyle style(Looks looks, Frame frame, List<Block> blocks, int i) {
    TextStyle text = new Subheads(looks, frame).style(blocks, i);
    TextStyle closed = new Openers(looks, frame).style(blocks, i, text);
    TextStyle sealed = new Seals(looks, frame).style(blocks, i, closed);
    return new Extracts(looks, frame).style(blocks, i, sealed);
  }
}
