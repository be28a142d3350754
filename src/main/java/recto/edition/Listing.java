package recto.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;

/**
 * A list.
 *
 * @param type as the source calls it, lower case, as in "participants", "to", "persons", "index";
 *     or empty; {@link #SIGNATURES} where a plain one closes a text
 */
public record Listing(Span span, String type, Rend rend, @Nullable Heading head, List<Item> items)
    implements Block {
  /** The type of a list of those who sign. */
  public static final String SIGNATURES = "signatures";

  /**
   * One item.
   *
   * @param label its label, or empty
   * @param blocks paragraphs and nested blocks; a plain item is one paragraph
   */
  public record Item(Span span, Rend rend, List<Inline> label, List<Block> blocks) {
    public Item {
      label = List.copyOf(label);
      blocks = List.copyOf(blocks);
    }

    /** This item with another label and other blocks. */
    public Item with(List<Inline> words, List<Block> others) {
      return new Item(span, rend, words, others);
    }
  }

  public Listing {
    items = List.copyOf(items);
  }

  @Override
  public <R> R accept(Cases<R> cases) {
    return cases.listing(this);
  }

  /** This list with another head and other items. */
  public Listing with(@Nullable Heading other, List<Item> others) {
    return new Listing(span, type, rend, other, others);
  }
}
