package recto.galley;

import java.util.ArrayList;
import java.util.List;
import recto.folio.Element;
import recto.folio.Role;
import recto.folio.StructureTree;

/** Grows the structure tree; elements are made in reading order. */
final class Tags {
  private final List<Element> elements = new ArrayList<>();

  /** A new element under {@code parent}; its index. */
  int open(int parent, Role role) {
    return open(Element.of(parent, role));
  }

  int open(Element element) {
    elements.add(element);
    return elements.size() - 1;
  }

  StructureTree tree() {
    return new StructureTree(elements);
  }
}
