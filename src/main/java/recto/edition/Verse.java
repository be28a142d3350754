package recto.edition;

import java.util.List;
import recto.diagnostic.Span;

/**
 * A stanza or a run of verse lines; each begins a line. Where its {@code rend} is "as-written", the
 * lines are those of a papyrus or an inscription.
 */
public record Verse(Span span, Rend rend, List<VerseLine> lines) implements Block {

  /**
   * One line of verse.
   *
   * @param number its {@code n}, or empty
   * @param part I, M or F for the first, a middle or the final part of a line shared by speakers;
   *     {@link #BROKEN} for a line whose last word goes on in the next; else empty
   */
  public record VerseLine(Span span, String number, String part, Rend rend, List<Inline> content) {
    /** The part of a line of a papyrus or an inscription that ends within a word. */
    public static final String BROKEN = "-";

    public VerseLine {
      content = List.copyOf(content);
    }

    /** This line with other words. */
    public VerseLine with(List<Inline> other) {
      return new VerseLine(span, number, part, rend, other);
    }
  }

  public Verse {
    lines = List.copyOf(lines);
  }

  @Override
  public <R> R accept(Cases<R> cases) {
    return cases.verse(this);
  }

  /** This stanza with other lines. */
  public Verse with(List<VerseLine> others) {
    return new Verse(span, rend, others);
  }
}
