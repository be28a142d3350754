package recto.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A node of the logical structure as the file has it.
 *
 * @param index in the structure, parents before kids, in reading order
 * @param parent the index of its parent, -1 for an outermost one
 * @param role its standard structure type, as in "P" or "Note"
 * @param language where it says one of its own, else empty
 * @param alternative its description, else empty
 * @param actual the letters it stands for in place of its content's, else empty
 * @param id its identifier, else empty
 * @param classes the names of its attribute classes, as in "Added"
 * @param attributes by name, as in "ColSpan" and "2"
 * @param kids in reading order
 */
public record ReadElement(
    int index,
    int parent,
    String role,
    String language,
    String alternative,
    String actual,
    String id,
    Set<String> classes,
    Map<String, String> attributes,
    List<Kid> kids) {
  public ReadElement {
    classes = Set.copyOf(classes);
    attributes = Map.copyOf(attributes);
    kids = List.copyOf(kids);
  }

  /** What an element holds. */
  public sealed interface Kid {
    <R> R accept(Cases<R> cases);

    /** One answer per kind. */
    interface Cases<R> {
      R element(Nested nested);

      R content(Content content);

      R area(Area area);
    }
  }

  /** The element with this index in the structure. */
  public record Nested(int element) implements Kid {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.element(this);
    }
  }

  /** Marked content {@code id} of page {@code page}, from 0. */
  public record Content(int page, int id) implements Kid {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.content(this);
    }
  }

  /** The link with this index on page {@code page}, both from 0. */
  public record Area(int page, int link) implements Kid {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.area(this);
    }
  }
}
