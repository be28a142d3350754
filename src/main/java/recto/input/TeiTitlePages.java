package recto.input;

import java.util.Locale;
import java.util.Map;
import recto.edition.Prose.Role;

/** The lines of title pages. */
final class TeiTitlePages {
  private final TeiReader reader;
  private final TeiBlocks blocks;

  TeiTitlePages(TeiReader reader, TeiBlocks blocks) {
    this.reader = reader;
    this.blocks = blocks;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    handlers.put("docTitle", (node, flow) -> reader.children(node, flow));
    handlers.put("titlePart", this::titlePart);
    handlers.put("docAuthor", (node, flow) -> onTitlePage(node, flow, Role.BYLINE));
    handlers.put("docEdition", (node, flow) -> onTitlePage(node, flow, Role.SUBTITLE));
    handlers.put("docImprint", (node, flow) -> onTitlePage(node, flow, Role.IMPRINT));
    handlers.put("docDate", (node, flow) -> onTitlePage(node, flow, Role.IMPRINT));
    handlers.put("imprimatur", (node, flow) -> onTitlePage(node, flow, Role.IMPRINT));
  }

  /** A line of a title page, or words within such a line. */
  private void onTitlePage(XmlNode node, Flow flow, Role role) {
    if (flow.running() || flow.flat) {
      reader.phrases.plain(node, flow);
    } else {
      blocks.prose(node, flow, role);
    }
  }

  private void titlePart(XmlNode node, Flow flow) {
    String type = node.attribute("type").toLowerCase(Locale.ROOT);
    boolean main = type.equals("main") || type.equals("series") || type.isEmpty();
    onTitlePage(node, flow, main ? Role.TITLE : Role.SUBTITLE);
  }
}
