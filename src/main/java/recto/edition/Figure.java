package recto.edition;

import java.util.List;
import recto.diagnostic.Span;

/**
 * A picture with its caption.
 *
 * @param url the file it names, as the source writes it, or empty
 * @param description what it shows, in words ({@code figDesc}), or empty
 * @param size how large the source wants it
 * @param caption heads and paragraphs printed below it
 */
public record Figure(
    Span span, Rend rend, String url, String description, Size size, List<Block> caption)
    implements Block {

  /**
   * The size that a source asks for, as it writes it; empty where it does not say.
   *
   * @param width as in "5cm" or "50%"
   * @param height as in "3in"
   * @param scale a factor, as in "0.5"
   */
  public record Size(String width, String height, String scale) {
    /** The source says nothing. */
    public static final Size UNSAID = new Size("", "", "");
  }

  public Figure {
    caption = List.copyOf(caption);
  }

  @Override
  public <R> R accept(Cases<R> cases) {
    return cases.figure(this);
  }

  /** This figure with another caption. */
  public Figure with(List<Block> other) {
    return new Figure(span, rend, url, description, size, other);
  }
}
