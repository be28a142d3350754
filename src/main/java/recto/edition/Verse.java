package recto.edition;

import java.util.List;
import recto.diagnostic.Span;

/** A stanza or a run of verse lines; each begins a line. */
public record Verse(Span span, Rend rend, List<VerseLine> lines) implements Block {

  /**
   * One line of verse.
   *
   * @param number its {@code n}, or empty
   * @param part I, M or F for the first, a middle or the final part of a line shared by speakers;
   *     else empty
   */
  public record VerseLine(Span span, String number, String part, Rend rend, List<Inline> content) {
    public VerseLine {
      content = List.copyOf(content);
    }
  }

  public Verse {
    lines = List.copyOf(lines);
  }

  @Override
  public <R> R accept(Cases<R> cases) {
    return cases.verse(this);
  }
}
