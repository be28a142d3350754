package recto.input;

import java.util.List;
import java.util.Map;
import java.util.Set;
import recto.edition.Block;
import recto.edition.Prose.Role;
import recto.edition.Quotation;
import recto.edition.Rend;

/** Quotations, in the line or set off from it, and where they are from. */
final class TeiQuotes {
  /** What says where a quotation is from, or what it means. */
  private static final Set<String> BEHIND = Set.of("bibl", "cit", "ref");

  private final TeiReader reader;
  private final TeiBlocks blocks;

  TeiQuotes(TeiReader reader, TeiBlocks blocks) {
    this.reader = reader;
    this.blocks = blocks;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    handlers.put("quote", this::quote);
    handlers.put("cit", this::quote);
  }

  private void quote(XmlNode node, Flow flow) {
    boolean apart = node.holdsBlocks || isSetOff(reader.rend(node)) || !flow.running();
    if (flow.flat) {
      if (node.holdsBlocks) {
        blocks.flattened(node, flow);
      } else {
        reader.phrases.plain(node, flow);
      }
    } else if (apart && node.hasText()) {
      flow.interrupt(node.span(), true);
      Flow inner = flow.inside(node, Role.PARAGRAPH);
      reader.anchor(node, inner);
      reader.children(node, inner);
      List<Block> quoted = inner.blocks();
      boolean cited = node.parent != null && node.parent.is("cit");
      if (cited) {
        quoted.forEach(flow::add);
      } else if (!quoted.isEmpty()) {
        flow.add(new Quotation(node.span(), reader.rend(node), quoted));
      }
    } else if (node.is("cit") && node.hasText()) {
      cited(node, flow);
    } else {
      reader.phrases.plain(node, flow);
    }
  }

  /** A quotation in the line, and apart from it where it stands. */
  private void cited(XmlNode node, Flow flow) {
    reader.anchor(node, flow);
    for (XmlNode child = node.first; child != null; child = child.next) {
      reader.read(child, flow);
      boolean source = child.next != null && BEHIND.contains(child.next.name);
      if (!child.isText() && source && flow.running()) {
        flow.words(child.span()).space(child.span());
      }
    }
  }

  private static boolean isSetOff(Rend rend) {
    return rend.has("block") || rend.has("blockquote") || rend.has("display");
  }
}
