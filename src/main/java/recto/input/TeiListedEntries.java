package recto.input;

/** Entries of an apparatus that stands apart from the text and names their places. */
final class TeiListedEntries {
  private final TeiReader reader;
  private final TeiApparatus apparatus;

  TeiListedEntries(TeiReader reader, TeiApparatus apparatus) {
    this.reader = reader;
    this.apparatus = apparatus;
  }

  /** True of an entry that stands apart from the text, in an apparatus of its own. */
  static boolean isListed(XmlNode node) {
    for (XmlNode up = node.parent; up != null; up = up.parent) {
      if (up.is("listApp") || up.attribute("type").equals("apparatus")) {
        return true;
      }
    }
    return false;
  }

  /** Such an entry is a paragraph of its own: its place, the lemma, the readings. */
  void read(XmlNode node, Flow flow) {
    boolean own = !flow.running() && !flow.flat;
    Words words =
        own ? flow.begin(flow.role, reader.rend(node), node.span()) : flow.words(node.span());
    words.space(node.span());
    reader.anchor(node, flow);
    words.text(node.attribute("loc"), node.line, node.column);
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (!child.isText()) {
        words.space(child.span());
        said(child, flow);
      }
    }
    if (own) {
      flow.end();
    }
  }

  private void said(XmlNode node, Flow flow) {
    if (node.is("rdgGrp")) {
      node.children().stream().filter(child -> !child.isText()).forEach(child -> said(child, flow));
      return;
    }
    reader.children(node, flow);
    Words words = flow.words(node.span());
    String sigla = apparatus.sigla(node, node.is("rdg") ? TeiApparatus.wits(node) : "");
    if (!sigla.isEmpty()) {
      words.space(node.span());
      words.text(sigla, node.line, node.column);
    }
    boolean more = node.next != null && (node.next.next != null || !node.next.isText());
    words.glue();
    words.text(node.is("lem") ? "] " : more ? "; " : "", node.line, node.column);
  }
}
