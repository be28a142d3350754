package recto.volume;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import recto.folio.Element;
import recto.folio.Role;
import recto.folio.StructureTree;
import recto.galley.Paragraph;
import recto.style.TextStyle;

/**
 * What is added to a book when its pages are known: elements at the end of the structure, and the
 * pages that are linked to. All its letters are additions.
 */
final class Added {
  private final List<Element> elements;
  private final String language;
  private final TreeSet<Integer> pages = new TreeSet<>();

  Added(StructureTree structure, String language) {
    this.elements = new ArrayList<>(structure.elements());
    this.language = language;
  }

  /** That of the words added, a BCP 47 tag. */
  String language() {
    return language;
  }

  int element(int parent, Role role) {
    return element(Element.of(parent, role));
  }

  /** Adds an element; its index. */
  int element(Element element) {
    elements.add(element);
    return elements.size() - 1;
  }

  /** The destination that is the top of a page. */
  String page(int index) {
    pages.add(index);
    return pageName(index);
  }

  static String pageName(int index) {
    return "recto-page-" + (index + 1);
  }

  /** The pages whose tops are destinations. */
  SortedSet<Integer> pages() {
    return pages;
  }

  StructureTree structure() {
    return new StructureTree(elements);
  }

  AddedLine line(TextStyle style, int element) {
    return new AddedLine(style, language, element);
  }

  Paragraph paragraph(String words, TextStyle style, int element) {
    return line(style, element).words(words).paragraph();
  }
}
