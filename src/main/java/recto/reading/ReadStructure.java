package recto.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The logical structure of a PDF: its elements in reading order, each after its parent. */
public final class ReadStructure {
  private final List<ReadElement> elements;
  private final Map<Long, Integer> owners = new HashMap<>();

  ReadStructure(List<ReadElement> elements) {
    this.elements = List.copyOf(elements);
    for (ReadElement element : elements) {
      for (ReadElement.Kid kid : element.kids()) {
        if (kid instanceof ReadElement.Content content) {
          owners.putIfAbsent(key(content.page(), content.id()), element.index());
        }
      }
    }
  }

  public List<ReadElement> elements() {
    return elements;
  }

  public ReadElement element(int index) {
    return elements.get(index);
  }

  /** The element that holds marked content {@code id} of page {@code page}. */
  public Optional<ReadElement> owner(int page, int id) {
    Integer owner = owners.get(key(page, id));
    return owner == null ? Optional.empty() : Optional.of(elements.get(owner));
  }

  /** The page, from 0, on which an element's content begins, -1 where it has none. */
  public int page(ReadElement element) {
    for (ReadElement.Kid kid : element.kids()) {
      int page =
          kid instanceof ReadElement.Nested nested
              ? page(elements.get(nested.element()))
              : kid instanceof ReadElement.Content content ? content.page() : -1;
      if (page >= 0) {
        return page;
      }
    }
    return -1;
  }

  private static long key(int page, int id) {
    return (long) page << 32 | id;
  }
}
