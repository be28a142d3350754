package recto.input;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.edition.Rend;

/**
 * Records of books, persons, places and organisations written in parts, with nothing but white
 * between them: what sign a reader needs before or after each. Which one it is says the style.
 */
final class TeiRecords {
  /** After a part that others follow. */
  private static final Rend PART = Rend.of("record-part");

  /** After one of several authors or editors. */
  private static final Rend FELLOW = Rend.of("record-fellow");

  /** After the last part. */
  private static final Rend END = Rend.of("record-end");

  /** Before the dates of a life that are but figures. */
  private static final Map<String, Rend> LIFE =
      Map.of("birth", Rend.of("record-birth"), "death", Rend.of("record-death"));

  private static final Set<String> BOOKS = Set.of("biblStruct", "bibl");
  private static final Set<String> ENTRIES = Set.of("person", "place", "org", "castItem");
  private static final Set<String> REMARKED =
      Set.of("person", "personGrp", "place", "org", "object", "event", "nym");
  private static final Set<String> CITED =
      Set.of(
          "author",
          "editor",
          "title",
          "date",
          "pubPlace",
          "publisher",
          "biblScope",
          "citedRange",
          "edition",
          "ptr");
  private static final Set<String> PEOPLE = Set.of("author", "editor");
  private static final Set<String> HOLDERS =
      Set.of("biblStruct", "analytic", "monogr", "imprint", "series");

  /** What is no part of the sentence that a record makes. */
  private static final Set<String> APART =
      Set.of("idno", "note", "ptr", "relatedItem", "availability");

  private TeiRecords() {}

  /** The rend of what stands before {@code node}; without words where nothing does. */
  static Rend before(XmlNode node) {
    Rend life = node.name.length() == 5 ? LIFE.get(node.name) : null;
    if (life == null || node.parent == null || !isRecord(node.parent)) {
      return Rend.NONE;
    }
    String words = node.words();
    return !words.isEmpty() && Character.isDigit(words.charAt(0)) ? life : Rend.NONE;
  }

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
      boolean turned = next != null && next.is("forename") && isEntered(node);
      return turned ? PART : Rend.NONE;
    }
    if (!(HOLDERS.contains(parent.name) || isRecord(parent)) || !isPart(node)) {
      return Rend.NONE;
    }
    XmlNode next = next(node);
    if (parent.is("castItem") && next != null && !beginsWithLetter(next)) {
      return Rend.NONE;
    }
    String marked = next == null ? ".?!,;:" : ",;:";
    if (marked.indexOf(last(node)) >= 0) {
      return Rend.NONE;
    }
    boolean fellow = next != null && next.is(node.name) && PEOPLE.contains(node.name);
    boolean ends = next == null && !ENTRIES.contains(parent.name);
    return ends ? END : next == null ? Rend.NONE : fellow ? FELLOW : PART;
  }

  private static boolean beginsWithLetter(XmlNode node) {
    String words = node.words();
    return !words.isEmpty() && Character.isLetterOrDigit(words.codePointAt(0));
  }

  /** True of a note that is what the record of a person, a place or a thing says of it. */
  static boolean isRemark(XmlNode note) {
    XmlNode parent = note.parent;
    return parent != null
        && REMARKED.contains(parent.name)
        && !note.has("place")
        && !note.has("target");
  }

  /** True of a part of a record after which the source writes not even a space. */
  static boolean isPressed(XmlNode node) {
    if (node.parent != null && node.parent.is("castItem")) {
      return node.next != null && !node.next.isText() && beginsWithLetter(node.next);
    }
    return node.parent != null
        && node.parent.is("bibl")
        && node.next != null
        && CITED.contains(node.next.name)
        && CITED.contains(node.name);
  }

  /** True where names stand as in a list: with the surname first, where it is first. */
  private static boolean isEntered(XmlNode name) {
    for (XmlNode up = name.parent; up != null; up = up.parent) {
      if (up.is("biblStruct") || ENTRIES.contains(up.name)) {
        return true;
      }
    }
    return false;
  }

  /** A record of nothing but parts; a book that is but cited writes its signs itself. */
  private static boolean isRecord(XmlNode node) {
    boolean book = BOOKS.contains(node.name);
    boolean listed = book && node.parent != null && node.parent.is("listBibl");
    return (listed || ENTRIES.contains(node.name)) && !node.holdsBlocks && !node.holdsWords();
  }

  private static boolean isPart(XmlNode node) {
    return !node.isText()
        && !HOLDERS.contains(node.name)
        && (!APART.contains(node.name) || (node.is("note") && isRemark(node)))
        && node.hasText();
  }

  private static boolean isWhole(XmlNode node) {
    return BOOKS.contains(node.name) || ENTRIES.contains(node.name);
  }

  /** The part of the record that follows, or null. */
  private static @Nullable XmlNode next(XmlNode node) {
    for (XmlNode at = node; at != null && !isWhole(at); at = at.parent) {
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
