package recto.input;

import java.util.List;
import java.util.Map;
import recto.edition.Prose.Role;

/**
 * Descriptions of manuscripts that stand in the text: each of their parts is a paragraph, and what
 * it holds are words apart even where no space is written.
 */
final class TeiManuscripts {
  private static final List<String> WHOLES =
      List.of("msDesc", "msContents", "physDesc", "history", "additional", "msPart", "msFrag");
  private static final List<String> PARTS =
      List.of(
          "msIdentifier",
          "msItem",
          "summary",
          "objectDesc",
          "supportDesc",
          "foliation",
          "collation",
          "condition",
          "layout",
          "layoutDesc",
          "handDesc",
          "handNote",
          "scriptDesc",
          "scriptNote",
          "musicNotation",
          "decoDesc",
          "decoNote",
          "additions",
          "bindingDesc",
          "binding",
          "sealDesc",
          "seal",
          "accMat",
          "origin",
          "provenance",
          "acquisition",
          "adminInfo",
          "surrogates");
  private static final List<String> WORDS =
      List.of(
          "support", "dimensions", "extent", "altIdentifier", "msName", "filiation", "textLang");

  private final TeiReader reader;

  TeiManuscripts(TeiReader reader) {
    this.reader = reader;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    WHOLES.forEach(name -> handlers.put(name, this::whole));
    PARTS.forEach(name -> handlers.put(name, this::part));
    WORDS.forEach(name -> handlers.put(name, this::words));
  }

  private void whole(XmlNode node, Flow flow) {
    if (flow.running() || flow.flat) {
      reader.children(node, flow);
    } else {
      reader.anchor(node, flow);
      parts(node, flow);
    }
  }

  private void part(XmlNode node, Flow flow) {
    if (flow.running() || flow.flat) {
      words(node, flow);
    } else if (node.holdsBlocks || holdsParts(node)) {
      reader.anchor(node, flow);
      parts(node, flow);
    } else if (node.hasText()) {
      flow.begin(Role.PARAGRAPH, reader.rend(node), node.span());
      apart(node, flow);
      flow.end();
    }
  }

  /** Parts one by one; words between them are words apart. */
  private void parts(XmlNode node, Flow flow) {
    for (XmlNode child = node.first; child != null; child = child.next) {
      boolean part = PARTS.contains(child.name) || WHOLES.contains(child.name);
      if (part) {
        flow.end();
      } else if (!child.isText() && flow.running()) {
        flow.words(child.span()).space(child.span());
      }
      reader.read(child, flow);
    }
    flow.end();
  }

  private static boolean holdsParts(XmlNode node) {
    return node.children().stream().anyMatch(child -> PARTS.contains(child.name));
  }

  /** Words apart from those before them, too. */
  private void words(XmlNode node, Flow flow) {
    if (flow.running()) {
      flow.words(node.span()).space(node.span());
    }
    apart(node, flow);
  }

  private void apart(XmlNode node, Flow flow) {
    reader.anchor(node, flow);
    reader.parted(node, flow);
  }
}
