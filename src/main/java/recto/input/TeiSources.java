package recto.input;

import java.util.Map;
import recto.edition.Inline;

/**
 * Transcripts of page images, set where a file has no other text: each surface is an old page, each
 * zone a paragraph whose lines are kept.
 */
final class TeiSources {
  private final TeiReader reader;
  private final TeiBlocks blocks;

  TeiSources(TeiReader reader, TeiBlocks blocks) {
    this.reader = reader;
    this.blocks = blocks;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    handlers.put("surface", this::surface);
    handlers.put("surfaceGrp", (node, flow) -> reader.children(node, flow));
    handlers.put("zone", this::zone);
  }

  private void surface(XmlNode node, Flow flow) {
    flow.interrupt(node.span(), false);
    String number = node.attribute("n").strip();
    if (!number.isEmpty() && node.hasText()) {
      reader.place(new Inline.PageBreak(node.span(), node.id(), number, ""), node.span(), flow);
    }
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (!child.is("graphic")) { // the image of the page itself
        reader.read(child, flow);
      }
    }
    flow.interrupt(node.span(), false);
  }

  private void zone(XmlNode node, Flow flow) {
    if (node.hasText() && !flow.running()) {
      blocks.prose(node, flow, flow.role);
    } else {
      reader.children(node, flow);
    }
  }
}
