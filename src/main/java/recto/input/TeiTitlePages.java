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
    handlers.put("docImprint", this::imprint);
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

  /** An imprint: where it holds nothing but elements, each of them begins a line. */
  private void imprint(XmlNode node, Flow flow) {
    boolean loose = node.children().stream().anyMatch(child -> child.isText() && child.hasText());
    if (loose || flow.running() || flow.flat || node.holdsBlocks) {
      onTitlePage(node, flow, Role.IMPRINT);
      return;
    }
    Words words = flow.begin(Role.IMPRINT, reader.rend(node), node.span());
    reader.anchor(node, flow);
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (!child.isText()) {
        reader.read(child, flow);
        words.newLine(child.span());
      }
    }
    flow.end();
  }

  private void titlePart(XmlNode node, Flow flow) {
    String type = node.attribute("type").toLowerCase(Locale.ROOT);
    boolean main = type.equals("main") || type.equals("series") || type.isEmpty();
    onTitlePage(node, flow, main ? Role.TITLE : Role.SUBTITLE);
  }
}
