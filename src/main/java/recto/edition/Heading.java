package recto.edition;

import java.util.List;
import recto.diagnostic.Span;

/** The head of a division, list or table. */
public record Heading(Span span, Rend rend, List<Inline> content) implements Block {
  /** A word of {@code rend}: the head of a poem, an argument or the like within its division. */
  public static final String INNER = "inner-head";

  public Heading {
    content = List.copyOf(content);
  }

  @Override
  public <R> R accept(Cases<R> cases) {
    return cases.heading(this);
  }

  /** This head with other words. */
  public Heading with(List<Inline> other) {
    return new Heading(span, rend, other);
  }
}
