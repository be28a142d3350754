package recto.galley;

import java.util.ArrayList;
import java.util.List;
import recto.folio.Element;
import recto.folio.Origin;
import recto.folio.Role;
import recto.folio.StructureTree;

/** Grows the structure tree; elements are made in reading order. */
final class Tags {
  private static final List<Role> HEADS =
      List.of(Role.H1, Role.H2, Role.H3, Role.H4, Role.H5, Role.H6);

  private final List<Element> elements = new ArrayList<>();

  /** The role of a head that stands below so many others. */
  static Role head(int above) {
    return HEADS.get(Math.max(0, Math.min(HEADS.size() - 1, above)));
  }

  /** A new element under {@code parent}; its index. */
  int open(int parent, Role role) {
    return open(Element.of(parent, role));
  }

  int open(Element element) {
    elements.add(element);
    return elements.size() - 1;
  }

  /**
   * An element for letters that are not the source's and stand in {@code parent}; the parent itself
   * where all it holds is added.
   */
  int added(int parent) {
    for (int e = parent; e >= 0; e = elements.get(e).parent()) {
      if (elements.get(e).origin() != Origin.SOURCE) {
        return parent;
      }
    }
    return open(Element.of(parent, Role.SPAN).added());
  }

  StructureTree tree() {
    return new StructureTree(elements);
  }
}
