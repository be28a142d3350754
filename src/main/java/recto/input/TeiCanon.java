package recto.input;

import java.util.Set;

/**
 * Learns whether a file is the edited text of an ancient work, cited by a canonical name ({@code
 * urn:cts:}). There {@code add} and {@code del} say what its editor adds and strikes, unless the
 * file says of one by which hand or where on the page it was done.
 */
final class TeiCanon {
  private static final Set<String> HAND =
      Set.of("hand", "place", "rend", "rendition", "style", "type", "change", "seq", "status");

  private boolean canonical;
  private boolean scribal;

  /** Looks at an element of the text. */
  void learn(XmlNode node) {
    switch (node.name) {
      case "body", "div", "text" ->
          canonical |= isName(node.attribute("n")) || isName(node.attribute("base"));
      case "add", "del" -> scribal |= HAND.stream().anyMatch(node::has);
      case "subst", "handShift", "sourceDoc" -> scribal = true;
      default -> {
        // Says nothing of either.
      }
    }
  }

  private static boolean isName(String name) {
    return name.startsWith("urn:cts:");
  }

  /** True where additions and deletions are the editor's. */
  boolean isEditors() {
    return canonical && !scribal;
  }
}
