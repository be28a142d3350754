package recto.diagnostic;

/** The name of a file or text as shown to its editor: the path as it was given. */
public record Source(String name) implements Comparable<Source> {
  @Override
  public int compareTo(Source other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
