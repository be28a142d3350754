package recto.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file or text as shown to its editor: the path as it was given.
 *
 * <p>A source may include other files. Their lines are counted on from its own, so that a {@link
 * Span} is one place in all of them; {@link #at} tells which file that is.
 *
 * @param included files, in the order in which their lines are counted
 */
public record Source(String name, List<Included> included) implements Comparable<Source> {
  /**
   * A file that a source includes, or would if it were there.
   *
   * @param path from the folder of the source
   * @param before how many lines are counted before its first
   */
  public record Included(String name, String path, int before) {}

  public Source {
    included = List.copyOf(included);
  }

  /** A source that includes no other file. */
  public Source(String name) {
    this(name, List.of());
  }

  /** The file in which a place is. */
  public Source at(Span span) {
    Included file = file(span);
    return file == null ? this : new Source(file.name);
  }

  /** The place in its own file. */
  public Span within(Span span) {
    Included file = file(span);
    return file == null ? span : new Span(span.line() - file.before, span.column());
  }

  private @Nullable Included file(Span span) {
    Included found = null;
    for (Included each : included) {
      if (span.line() > each.before) {
        found = each;
      }
    }
    return found;
  }

  @Override
  public int compareTo(Source other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
