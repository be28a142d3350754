package recto.edition;

import java.util.List;
import recto.diagnostic.Span;

/**
 * A picture with its caption.
 *
 * @param url the file it names, as the source writes it, or empty
 * @param description what it shows, in words ({@code figDesc}), or empty
 * @param width the width that the source asks for, as written, or empty
 * @param caption heads and paragraphs printed below it
 */
public record Figure(
    Span span, Rend rend, String url, String description, String width, List<Block> caption)
    implements Block {
  public Figure {
    caption = List.copyOf(caption);
  }

  @Override
  public <R> R accept(Cases<R> cases) {
    return cases.figure(this);
  }
}
