package recto.input;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.edition.Rend;

/**
 * Records of books written in parts ({@code biblStruct}), with nothing but white between them: what
 * sign a reader needs after each. Which one it is says the style.
 */
final class TeiRecords {
  /** After a part that others follow. */
  private static final Rend PART = Rend.of("record-part");

  /** After one of several authors or editors. */
  private static final Rend FELLOW = Rend.of("record-fellow");

  /** After the last part. */
  private static final Rend END = Rend.of("record-end");

  private static final String RECORD = "biblStruct";
  private static final Set<String> PEOPLE = Set.of("author", "editor");
  private static final Set<String> HOLDERS =
      Set.of(RECORD, "analytic", "monogr", "imprint", "series");

  /** What is no part of the sentence that a record makes. */
  private static final Set<String> APART =
      Set.of("idno", "note", "ptr", "relatedItem", "availability");

  private TeiRecords() {}

  /**
   * The rend of what follows {@code node}; without words where nothing does, as after words that
   * end with a sign of the source's.
   */
  static Rend after(XmlNode node) {
    XmlNode parent = node.parent;
    if (parent == null) {
      return Rend.NONE;
    }
    if (node.is("surname")) {
      XmlNode next = node.nextElement();
      boolean turned = next != null && next.is("forename") && node.isWithin(RECORD);
      return turned ? PART : Rend.NONE;
    }
    if (!HOLDERS.contains(parent.name) || !isPart(node)) {
      return Rend.NONE;
    }
    XmlNode next = next(node);
    String marked = next == null ? ".?!,;:" : ",;:";
    if (marked.indexOf(last(node)) >= 0) {
      return Rend.NONE;
    }
    boolean fellow = next != null && next.is(node.name) && PEOPLE.contains(node.name);
    return next == null ? END : fellow ? FELLOW : PART;
  }

  private static boolean isPart(XmlNode node) {
    return !node.isText()
        && !HOLDERS.contains(node.name)
        && !APART.contains(node.name)
        && node.hasText();
  }

  /** The part of the record that follows, or null. */
  private static @Nullable XmlNode next(XmlNode node) {
    for (XmlNode at = node; at != null && !at.is(RECORD); at = at.parent) {
      XmlNode next = first(at.next);
      if (next != null) {
        return next;
      }
    }
    return null;
  }

  /** The first part among {@code node}, those after it and what they hold. */
  private static @Nullable XmlNode first(@Nullable XmlNode node) {
    for (XmlNode at = node; at != null; at = at.next) {
      XmlNode found = isPart(at) ? at : HOLDERS.contains(at.name) ? first(at.first) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static char last(XmlNode node) {
    String text = node.text.stripTrailing();
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    for (XmlNode child = node.first; child != null; child = child.next) {
      last = child.hasText() ? last(child) : last;
    }
    return last;
  }
}
