package recto.input;

import java.util.Map;
import recto.edition.Inline;
import recto.edition.Rend;

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
    handlers.put("patch", (node, flow) -> reader.children(node, flow));
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
    if (!flow.running() && !flow.flat && isSetIn(node)) {
      lines(node, flow);
    } else if (node.hasText() && !flow.running()) {
      blocks.prose(node, flow, flow.role);
    } else {
      reader.children(node, flow);
    }
  }

  /** True of a zone of which a line with words is set in. */
  private boolean isSetIn(XmlNode node) {
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child.is("line") && child.hasText() && !steps(child).words().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** How far a line is set in. */
  private Rend steps(XmlNode line) {
    return new Rend(
        reader.rend(line).words().stream().filter(word -> word.startsWith("indent")).toList());
  }

  /** A zone whose lines are kept with how they are set in. */
  private void lines(XmlNode node, Flow flow) {
    flow.beginLines(node.span(), Rend.NONE);
    reader.anchor(node, flow);
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child.is("line")) {
        flow.nextLine(child.span(), "", false);
        flow.setIn(steps(child));
        reader.anchor(child, flow);
        reader.children(child, flow);
      } else {
        reader.read(child, flow);
      }
    }
    flow.endLines(node.span());
  }
}
