package recto.folio;

import java.util.List;

/**
 * The logical structure of a book: elements in reading order, each after its parent. The kids of an
 * element that has no ink of its own follow each other by index; where an element has both ink and
 * kids, they follow each other as they come on the pages.
 */
public record StructureTree(List<Element> elements) {
  public StructureTree {
    elements = List.copyOf(elements);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).parent() >= i) {
        throw new IllegalArgumentException("element " + i + " stands before its parent");
      }
    }
  }
}
