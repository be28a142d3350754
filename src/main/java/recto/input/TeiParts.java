package recto.input;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that stand apart from those beside them although the source may write no space: the parts
 * of names and of books' records, sigla, labels in a line.
 */
final class TeiParts {
  private static final Set<String> NAME_PARTS =
      Set.of("forename", "surname", "roleName", "addName", "genName", "nameLink");

  /** Parts of a book's record that hold parts themselves. */
  private static final Set<String> RECORDS =
      Set.of(
          "monogr", "analytic", "imprint", "series", "titleStmt", "publicationStmt", "editionStmt");

  /** What records say of persons and places in parts. */
  private static final Set<String> ENTERED = Set.of("birth", "death", "settlement", "location");

  /** Records in which an identifier is that of an authority file. */
  private static final Set<String> NAMED = Set.of("person", "place", "org", "personGrp");

  private final TeiReader reader;

  TeiParts(TeiReader reader) {
    this.reader = reader;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    NAME_PARTS.forEach(name -> handlers.put(name, this::namePart));
    RECORDS.forEach(name -> handlers.put(name, this::record));
    handlers.put("idno", this::identifier);
    handlers.put("geo", this::coordinates);
    handlers.put("abbr", this::abbreviation);
    handlers.put("label", this::label);
    handlers.put("caesura", TeiParts::space);
  }

  /** A part of a name: its parts stand apart even where no space is written between them. */
  private void namePart(XmlNode node, Flow flow) {
    reader.phrases.plain(node, flow);
    if (node.next != null && NAME_PARTS.contains(node.next.name)) {
      space(node, flow);
    }
  }

  /** A part of a record: its parts are words apart even where no space is written. */
  private void record(XmlNode node, Flow flow) {
    reader.anchor(node, flow);
    for (XmlNode child = node.first; child != null; child = child.next) {
      reader.read(child, flow);
      if (!child.isText()) {
        space(child, flow);
      }
    }
    space(node, flow);
  }

  /** True of a date or a place of a record that is nothing but parts. */
  static boolean holdsWordsApart(XmlNode node) {
    return ENTERED.contains(node.name) && !node.holdsWords();
  }

  /** An abbreviation; a siglum stands apart from the name of the witness. */
  private void abbreviation(XmlNode node, Flow flow) {
    reader.phrases.plain(node, flow);
    XmlNode next = node.next;
    if (node.attribute("type").startsWith("sigl") && next != null && standsApart(node, next)) {
      space(node, flow);
    }
  }

  /** From another element, and in the record of a person or a witness from its name. */
  private static boolean standsApart(XmlNode siglum, XmlNode next) {
    XmlNode parent = siglum.parent;
    boolean names =
        parent != null && (parent.is("persName") || parent.is("witness") || parent.is("bibl"));
    return !next.isText()
        || (names && !next.text.isEmpty() && Character.isLetter(next.text.codePointAt(0)));
  }

  /** An identifier; addresses in the records of persons, places and books are for machines. */
  private void identifier(XmlNode node, Flow flow) {
    String type = node.attribute("type").toUpperCase(Locale.ROOT);
    boolean named = node.parent != null && NAMED.contains(node.parent.name);
    if (named || type.equals("URL") || type.equals("URI") || node.words().startsWith("http")) {
      reader.omit(node, flow, named ? "number for machines (idno)" : "address for machines (idno)");
    } else {
      XmlNode before = node.previous;
      if (before != null && before.isText() && before.hasText()) {
        char last = before.text.charAt(before.text.length() - 1);
        if (Character.isLetterOrDigit(last)) {
          space(node, flow);
        }
      }
      reader.phrases.plain(node, flow);
    }
  }

  /** Coordinates are words where they stand among words, and data in the record of a place. */
  private void coordinates(XmlNode node, Flow flow) {
    boolean amid = node.parent != null && node.parent.holdsWords();
    if (amid && (flow.running() || flow.flat)) {
      reader.phrases.plain(node, flow);
    } else {
      reader.omit(node, flow, "coordinates (geo)");
    }
  }

  /** A label in a line stands apart from the words after it; one in the margin stands there. */
  private void label(XmlNode node, Flow flow) {
    if (NoteScope.isSideWords(node)) {
      reader.notes.beside(node, flow);
      return;
    }
    if (node.parent != null && node.parent.is("formula")) {
      space(node, flow);
    }
    reader.phrases.plain(node, flow);
    if (flow.flat && node.parent != null && node.parent.is("l")) {
      space(node, flow);
    }
  }

  private static void space(XmlNode node, Flow flow) {
    if (flow.running()) {
      flow.words(node.span()).space(node.span());
    }
  }
}
