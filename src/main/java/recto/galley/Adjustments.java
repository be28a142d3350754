package recto.galley;

import java.util.List;
import java.util.Map;
import recto.diagnostic.Span;

/**
 * What an editor asks of the paragraphs of a text, by their places in the source.
 *
 * @param style in which it counts; empty for any
 */
public record Adjustments(String style, Map<Span, List<Adjustment>> paragraphs) {
  /** Nothing is asked for. */
  public static final Adjustments NONE = new Adjustments("", Map.of());

  public Adjustments {
    paragraphs = Map.copyOf(paragraphs);
  }

  /** What counts in the style of that name. */
  public Adjustments in(String name) {
    return style.isEmpty() || style.equals(name) ? this : NONE;
  }

  /** What is asked of the paragraph that begins at {@code span}. */
  List<Adjustment> of(Span span) {
    return paragraphs.getOrDefault(span, List.of());
  }
}
