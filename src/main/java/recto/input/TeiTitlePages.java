package recto.input;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import recto.edition.Prose.Role;

/** The lines of title pages. */
final class TeiTitlePages {
  /** Who published a book, where and when. */
  private static final Set<String> PUBLICATION =
      Set.of("publisher", "pubPlace", "docDate", "date", "address");

  private static final Set<String> BREAKS = Set.of("lb", "pb", "cb", "milestone");

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

  /**
   * An imprint. Its elements begin lines where nothing else stands in it, and those that say who
   * published it, where and when also where nothing stands between them.
   */
  private void imprint(XmlNode node, Flow flow) {
    if (flow.running() || flow.flat || node.holdsBlocks) {
      onTitlePage(node, flow, Role.IMPRINT);
      return;
    }
    boolean loose = node.children().stream().anyMatch(child -> child.isText() && child.hasText());
    Words words = flow.begin(Role.IMPRINT, reader.rend(node), node.span());
    reader.anchor(node, flow);
    XmlNode before = null;
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (before != null && begins(before, loose) && begins(child, loose)) {
        words.newLine(child.span());
      }
      reader.read(child, flow);
      before = child.isText() && !child.hasText() ? before : child;
    }
    flow.end();
  }

  /** True of what stands in lines of its own beside others of its kind. */
  private static boolean begins(XmlNode child, boolean loose) {
    return !child.isText()
        && (loose ? PUBLICATION.contains(child.name) : !BREAKS.contains(child.name));
  }

  private void titlePart(XmlNode node, Flow flow) {
    String type = node.attribute("type").toLowerCase(Locale.ROOT);
    boolean main = type.equals("main") || type.equals("series") || type.isEmpty();
    onTitlePage(node, flow, main ? Role.TITLE : Role.SUBTITLE);
  }
}
