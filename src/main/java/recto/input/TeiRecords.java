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

  private static final Set<String> BOOKS = Set.of("biblStruct", "biblFull", "bibl");
  private static final Set<String> ENTRIES = Set.of("person", "place", "org", "castItem");
  private static final Set<String> REMARKED =
      Set.of("person", "personGrp", "place", "org", "object", "event", "nym");

  /** Parts of an entry of a dictionary. */
  private static final Set<String> ENTERED = Set.of("entry", "entryFree", "sense", "form", "hom");

  /** What a catalogue says of one text of a manuscript. */
  private static final Set<String> CATALOGUED =
      Set.of("author", "title", "rubric", "incipit", "explicit", "finalRubric", "colophon");

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
      Set.of(
          "biblStruct",
          "biblFull",
          "analytic",
          "monogr",
          "imprint",
          "series",
          "titleStmt",
          "editionStmt",
          "publicationStmt",
          "seriesStmt");

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
    if (isGiven(node)) {
      return PART;
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
    boolean last = next == null || isOfBlocks(next);
    String marked = last || node.is("note") ? ".?!,;:" : ",;:";
    if (marked.indexOf(last(node)) >= 0) {
      return Rend.NONE;
    }
    boolean fellow = next != null && next.is(node.name) && PEOPLE.contains(node.name);
    boolean ends = last && !ENTRIES.contains(parent.name);
    return ends ? END : last ? Rend.NONE : fellow ? FELLOW : PART;
  }

  /** True of a part that begins a line of its own. */
  private static boolean isOfBlocks(XmlNode part) {
    return part.holdsBlocks || part.name.startsWith("list") || part.child("p") != null;
  }

  /**
   * True of a translation in a dictionary, or what a catalogue says of a text, with another behind.
   */
  private static boolean isGiven(XmlNode node) {
    XmlNode next = node.nextElement();
    XmlNode parent = node.parent;
    if (parent == null || !node.hasText()) {
      return false;
    }
    if (parent.is("msIdentifier")) {
      return next != null && !parent.holdsWords();
    }
    if (parent.is("msItem")) {
      return CATALOGUED.contains(node.name) && next != null && CATALOGUED.contains(next.name);
    }
    if (node.is("tr") && next != null) {
      return next.is("tr");
    }
    XmlNode fellow = next == null ? parent.nextElement() : null;
    return fellow != null
        && ((node.is("tr") && fellow.is("trans"))
            || (translates(node) && fellow.is("cit") && translates(fellow.child("quote"))));
  }

  /** True of the record of someone or something, which may stand among words. */
  static boolean isNamed(XmlNode node) {
    return REMARKED.contains(node.name);
  }

  /** True of words of another language for the headword of an entry. */
  static boolean translates(@Nullable XmlNode quote) {
    return quote != null
        && quote.is("quote")
        && quote.parent != null
        && quote.parent.attribute("type").startsWith("trans")
        && (quote.parent.isWithin("entry") || quote.parent.isWithin("entryFree"));
  }

  private static boolean beginsWithLetter(XmlNode node) {
    String words = node.words();
    return !words.isEmpty() && Character.isLetterOrDigit(words.codePointAt(0));
  }

  /** True of a note that is what a record or an entry of a dictionary says itself. */
  static boolean isRemark(XmlNode note) {
    XmlNode parent = note.parent;
    if (parent == null || note.has("place") || note.has("target")) {
      return false;
    }
    return REMARKED.contains(parent.name) || (ENTERED.contains(parent.name) && !note.has("n"));
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
      if (up.is("biblStruct") || up.is("biblFull") || ENTRIES.contains(up.name)) {
        return true;
      }
    }
    return false;
  }

  /** A record of nothing but parts; a book that is but cited writes its signs itself. */
  private static boolean isRecord(XmlNode node) {
    if (ENTRIES.contains(node.name)) {
      return !node.holdsWords();
    }
    XmlNode parent = BOOKS.contains(node.name) ? node.parent : null;
    boolean listed = parent != null && (parent.is("listBibl") || isOnly(node, parent));
    return listed && !node.holdsBlocks && !node.holdsWords();
  }

  /** True of a book that is what an item of a list has for words. */
  private static boolean isOnly(XmlNode book, XmlNode parent) {
    XmlNode title = book.child("title");
    return parent.is("item") && !parent.holdsWords() && title != null && title.next != null;
  }

  private static boolean isPart(XmlNode node) {
    return !node.isText()
        && !HOLDERS.contains(node.name)
        && (!APART.contains(node.name) || (node.is("note") && isRemark(node)))
        && node.hasText()
        && !(node.is("location") && isData(node));
  }

  /** True of a place that nothing but coordinates tell. */
  private static boolean isData(XmlNode location) {
    return location.children().stream().allMatch(child -> child.is("geo") || !child.hasText());
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
