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
          "support",
          "layout",
          "foliation",
          "collation",
          "condition",
          "dimensions",
          "extent",
          "altIdentifier",
          "msName",
          "filiation",
          "textLang");

  private final TeiReader reader;

  TeiManuscripts(TeiReader reader) {
    this.reader = reader;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    WHOLES.forEach(name -> handlers.put(name, (node, flow) -> reader.children(node, flow)));
    PARTS.forEach(name -> handlers.put(name, this::part));
    WORDS.forEach(name -> handlers.put(name, this::words));
  }

  private void part(XmlNode node, Flow flow) {
    if (flow.running() || flow.flat) {
      words(node, flow);
    } else if (node.holdsBlocks || holdsParts(node)) {
      apart(node, flow);
      flow.end();
    } else if (node.hasText()) {
      flow.begin(Role.PARAGRAPH, reader.rend(node), node.span());
      apart(node, flow);
      flow.end();
    }
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
