package recto.diagnostic;

/** A place in a source: line and column, both from 1; {@link #NONE} where no place is known. */
public record Span(int line, int column) implements Comparable<Span> {
  /** The whole source: no line is to blame. */
  public static final Span NONE = new Span(0, 0);

  @Override
  public int compareTo(Span other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
