package recto.diagnostic;

import org.jspecify.annotations.Nullable;

/** A place in a source: line and column, both from 1; {@link #NONE} where no place is known. */
public record Span(int line, int column) implements Comparable<Span> {
  /** The whole source: no line is to blame. */
  public static final Span NONE = new Span(0, 0);

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && line == span.line && column == span.column;
  }

  @Override
  public int hashCode() {
    return 31 * line + column;
  }

  @Override
  public int compareTo(Span other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
