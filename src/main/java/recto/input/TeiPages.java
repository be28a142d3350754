package recto.input;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import recto.edition.InheritedPage;
import recto.edition.Inline;
import recto.edition.PageNumber;

/**
 * Page breaks, and the page in force where a division begins inside an old page.
 *
 * <p>That page is carried into the division only where the numbering goes on: the next number of
 * the same count is greater, or there is none. Volumes that number each document from 1 so carry
 * nothing.
 */
final class TeiPages {
  private final TeiReader reader;
  private final Map<XmlNode, Integer> order = new HashMap<>();
  private @Nullable XmlNode current;

  TeiPages(TeiReader reader) {
    this.reader = reader;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    handlers.put(
        "pb",
        (node, flow) -> {
          begin(node, flow);
          reader.children(node, flow);
        });
  }

  /** A page begins. */
  void begin(XmlNode node, Flow flow) {
    if (node.attribute("break").equals("no") && flow.running()) {
      Words words = flow.words(node.span());
      words.dropHyphen(node.span());
      words.glue();
    } else if (flow.running() && OldHyphen.goesOnOver(node)) {
      flow.words(node.span()).glue();
    }
    if (!flow.flat && flow.written() && onTitlePage(node)) {
      flow.interrupt(node.span(), true);
    }
    if (flow.running()) {
      flow.words(node.span()).page(read(node), flow.tongue.startsWith("fr"), node.span());
    } else {
      flow.waiting.add(read(node), 0);
    }
    if (!node.attribute("n").isEmpty() && order().containsKey(node)) {
      current = node;
    }
  }

  /** On a title page a new page parts what stands on its two sides, as an imprint overleaf. */
  private static boolean onTitlePage(XmlNode node) {
    for (XmlNode up = node.parent; up != null && !up.is("div"); up = up.parent) {
      if (up.is("titlePage")) {
        return true;
      }
    }
    return false;
  }

  private static Inline.PageBreak read(XmlNode node) {
    return new Inline.PageBreak(node.span(), node.id(), node.attribute("n").strip(), edition(node));
  }

  private static String edition(XmlNode node) {
    String edition = node.attribute("ed");
    return Pointer.bare(edition.isEmpty() ? node.attribute("edRef") : edition);
  }

  /** Keeps the page breaks of an element that is not printed. */
  void keep(XmlNode node, Flow flow) {
    if (node.is("pb")) {
      begin(node, flow);
    }
    for (XmlNode child = node.first; child != null; child = child.next) {
      keep(child, flow);
    }
  }

  /** The page that a division begins in the midst of. */
  @Nullable InheritedPage inherited(XmlNode division, Flow flow) {
    XmlNode page = current;
    if (page == null || flow.waiting.holdsPageBreak() || opens(division) != Opening.LETTER) {
      return null;
    }
    XmlNode next = next(page);
    if (next != null && !goesOn(page, next, within(next, division))) {
      return null;
    }
    return new InheritedPage(page.attribute("n").strip(), page.id(), false);
  }

  /** What a part of the text begins with. */
  private enum Opening {
    PAGE_BREAK,
    LETTER,
    NOTHING
  }

  private static Opening opens(XmlNode node) {
    if (node.isText()) {
      return node.text.isBlank() ? Opening.NOTHING : Opening.LETTER;
    }
    if (node.is("pb")) {
      return Opening.PAGE_BREAK;
    }
    Opening found = Opening.NOTHING;
    if (!node.is("note") && !node.is("fw")) {
      for (XmlNode child = node.first; child != null && found == Opening.NOTHING; ) {
        found = opens(child);
        child = child.next;
      }
    }
    return found;
  }

  /** The page breaks of the main text with their places in it. */
  private Map<XmlNode, Integer> order() {
    if (order.isEmpty()) {
      for (XmlNode each : reader.survey.pages()) {
        order.put(each, order.size());
      }
    }
    return order;
  }

  private @Nullable XmlNode next(XmlNode page) {
    int place = order().getOrDefault(page, Integer.MAX_VALUE - 1);
    for (int i = place + 1; i < reader.survey.pages().size(); i++) {
      XmlNode next = reader.survey.pages().get(i);
      if (edition(next).equals(edition(page)) && !next.attribute("n").isEmpty()) {
        return next;
      }
    }
    return null;
  }

  private static boolean within(XmlNode node, XmlNode around) {
    for (XmlNode up = node; up != null; up = up.parent) {
      if (up == around) {
        return true;
      }
    }
    return false;
  }

  /** True where {@code next} continues the count of {@code page}. */
  private static boolean goesOn(XmlNode page, XmlNode next, boolean own) {
    Optional<PageNumber> from = PageNumber.of(page.attribute("n"));
    Optional<PageNumber> to = PageNumber.of(next.attribute("n"));
    if (from.isEmpty() || to.isEmpty()) {
      return from.isEmpty() || !own;
    }
    return from.get().manner().equals(to.get().manner()) ? to.get().follows(from.get()) : !own;
  }
}
