package recto.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes deletions that reach over several elements, from a {@code delSpan} to the place it names,
 * deletions of the words between.
 */
final class DeletedSpans {
  private static final Set<String> APART = Set.of("note", "fw", "rdg", "del", "teiHeader");

  /** The ends of those that are open. */
  private final Set<String> open = new HashSet<>();

  private DeletedSpans() {}

  /** Goes through what stands below {@code root}. */
  static void settle(XmlNode root) {
    if (!root.find("delSpan").isEmpty()) {
      new DeletedSpans().mark(root);
    }
  }

  private void mark(XmlNode node) {
    List<XmlNode> children = new ArrayList<>();
    boolean struck = false;
    for (XmlNode child : node.children()) {
      open.remove(child.id());
      if (child.is("delSpan") && child.has("spanTo")) {
        open.add(Pointer.bare(child.attribute("spanTo")));
      }
      if (child.isText() && child.hasText() && !open.isEmpty()) {
        children.add(struck(child, node));
        struck = true;
      } else {
        children.add(child);
        if (!child.isText() && !APART.contains(child.name)) {
          mark(child);
        }
      }
    }
    if (struck) {
      node.hold(children);
    }
  }

  private static XmlNode struck(XmlNode text, XmlNode parent) {
    XmlNode deletion =
        XmlNode.element("del", false, text.line, text.column, parent, new String[] {});
    deletion.append(text);
    text.parent = deletion;
    text.next = null;
    text.previous = null;
    return deletion;
  }
}
