package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;

/**
 * What of a file is its text: the texts of a TEI or of a corpus; where there is none, transcripts
 * of page images, or the description of a manuscript in the header.
 */
final class TeiTexts {
  private static final Set<String> ROOTS = Set.of("TEI", "TEI.2", "teiCorpus", "teiCorpus.2");

  /** What may be a file of its own that others include. */
  private static final Set<String> PIECES =
      Set.of(
          "div",
          "div0",
          "div1",
          "div2",
          "div3",
          "div4",
          "p",
          "ab",
          "lg",
          "list",
          "listBibl",
          "listPerson",
          "listPlace",
          "msDesc",
          "floatingText",
          "entry",
          "sp",
          "table");

  private static final Set<String> PARTS = Set.of("front", "body", "back", "group");
  private static final Set<String> LISTS =
      Set.of("listPerson", "listPlace", "listOrg", "listEvent", "listObject");
  private static final Set<String> PAGES = Set.of("surface", "surfaceGrp", "zone");

  private final Source source;
  private final Diagnostics diagnostics;

  TeiTexts(Source source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** The root of a whole TEI file; a piece of one, as others include it, gets what is around it. */
  static XmlNode whole(XmlNode root) {
    if (root.foreign || ROOTS.contains(root.name)) {
      return root;
    }
    if (PAGES.contains(root.name)) {
      return around("TEI", around("sourceDoc", root));
    }
    if (PARTS.contains(root.name)) {
      return around("TEI", around("text", root));
    }
    return PIECES.contains(root.name) ? around("TEI", around("text", around("body", root))) : root;
  }

  private static XmlNode around(String name, XmlNode inner) {
    XmlNode outer = XmlNode.element(name, false, inner.line, inner.column, null, new String[0]);
    outer.hold(List.of(inner));
    outer.holdsBlocks = true;
    return outer;
  }

  /**
   * The texts below {@code root}, at least one.
   *
   * @throws SourceException where there is none
   */
  List<XmlNode> of(XmlNode root) throws SourceException {
    List<XmlNode> texts = new ArrayList<>();
    texts(root, texts);
    if (!ROOTS.contains(root.name) && texts.isEmpty()) {
      throw SourceException.at(
          source, root.span(), "<" + root.name + "> is not TEI; the root element must be <TEI>");
    }
    if (texts.isEmpty()) {
      transcripts(root, texts);
    }
    if (texts.stream().noneMatch(XmlNode::hasText)) {
      List<XmlNode> described = described(root);
      if (!described.isEmpty()) {
        return described;
      }
      List<XmlNode> lists = lists(root);
      if (!lists.isEmpty()) {
        diagnostics.note(
            source, lists.get(0).span(), "the file has no text; the lists that it holds are set");
        return lists;
      }
    }
    if (texts.isEmpty()) {
      throw SourceException.at(
          source,
          root.span(),
          root.find("facsimile").isEmpty()
              ? "the file has a header but neither <text> nor <sourceDoc>"
              : "the file has page images but no text: neither <text> nor <sourceDoc> with words");
    }
    return texts;
  }

  /** The manuscripts that headers describe, each a text. */
  private List<XmlNode> described(XmlNode root) {
    List<XmlNode> found = new ArrayList<>();
    for (XmlNode description : root.find("msDesc")) {
      if (!description.isWithin("msDesc") && description.hasText()) {
        if (found.isEmpty()) {
          diagnostics.note(
              source,
              description.span(),
              "the file has no text; the description of the manuscript in its header is set");
        }
        found.add(text(description, root));
      }
    }
    return found;
  }

  /**
   * The lists of persons, places and the like beside the text, in the header or apart, each a text.
   */
  static List<XmlNode> lists(XmlNode root) {
    List<XmlNode> found = new ArrayList<>();
    for (XmlNode list : root.find(LISTS.toArray(String[]::new))) {
      boolean beside = list.isWithin("teiHeader") || list.isWithin("standOff");
      boolean outer = list.parent != null && !LISTS.contains(list.parent.name);
      if (beside && outer && list.hasText()) {
        found.add(text(list, root));
      }
    }
    return found;
  }

  /** A text that has nothing but {@code part}. */
  private static XmlNode text(XmlNode part, XmlNode root) {
    XmlNode text = around("text", around("body", part.copy(null)));
    text.parent = root;
    return text;
  }

  /** Transcripts of page images, which stand for a text where there is none. */
  private static void transcripts(XmlNode root, List<XmlNode> texts) {
    for (XmlNode child = root.first; child != null; child = child.next) {
      if ((child.is("sourceDoc") || child.is("document")) && child.hasText()) {
        texts.add(child);
      } else if (ROOTS.contains(child.name)) {
        transcripts(child, texts);
      }
    }
  }

  /** The outermost texts of a file or of a corpus. */
  private static void texts(XmlNode node, List<XmlNode> texts) {
    if (node.is("text") && !node.foreign) {
      texts.add(node);
      return;
    }
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (!child.isText() && (ROOTS.contains(child.name) || child.is("text"))) {
        texts(child, texts);
      }
    }
  }
}
