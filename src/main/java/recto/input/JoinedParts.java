package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes one paragraph, or one stanza, of parts that the source joins: by {@code next} and {@code
 * prev}, or as parts that begin ("I"), go on ("M") and end ("F"). What stands between two parts, as
 * the end of a page or a table, then stands in the midst of the whole.
 */
final class JoinedParts {
  private static final Set<String> JOINED = Set.of("p", "ab", "lg");
  private static final Set<String> BETWEEN =
      Set.of("pb", "cb", "lb", "gb", "fw", "milestone", "anchor", "note", "figure", "table");
  private static final String[] OLD_LINE = {"n", "1"};

  private JoinedParts() {}

  /** Joins the parts below {@code node}. */
  static void settle(XmlNode node) {
    boolean some = false;
    for (XmlNode child = node.first; child != null; child = child.next) {
      some |= JOINED.contains(child.name) && (goesOn(child) || child.has("prev"));
      settle(child);
    }
    if (some) {
      join(node);
    }
  }

  private static boolean goesOn(XmlNode part) {
    String place = part.attribute("part");
    return part.has("next") || place.equals("I") || place.equals("M");
  }

  private static void join(XmlNode parent) {
    List<XmlNode> kept = new ArrayList<>();
    List<XmlNode> children = parent.children();
    int i = 0;
    while (i < children.size()) {
      XmlNode first = children.get(i++);
      kept.add(first);
      XmlNode last = first;
      int more = following(children, i, last);
      List<XmlNode> whole = more < 0 ? List.of() : new ArrayList<>(first.children());
      while (more >= 0) {
        XmlNode next = children.get(more);
        seam(whole, children.subList(i, more), first, next);
        whole.addAll(next.children());
        first.holdsBlocks |= next.holdsBlocks;
        i = more + 1;
        last = next;
        more = following(children, i, last);
      }
      if (last != first) {
        first.hold(whole);
      }
    }
    parent.hold(kept);
  }

  /** Where the part stands that goes on with {@code part}, from {@code from} on; or below zero. */
  private static int following(List<XmlNode> children, int from, XmlNode part) {
    if (!JOINED.contains(part.name)) {
      return -1;
    }
    for (int i = from; i < children.size(); i++) {
      XmlNode next = children.get(i);
      if (next.is(part.name)) {
        return follows(part, next) ? i : -1;
      }
      if (next.isText() ? next.hasText() : !BETWEEN.contains(next.name)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean follows(XmlNode part, XmlNode next) {
    if (part.has("next") || next.has("prev")) {
      return names(part.attribute("next"), next) || names(next.attribute("prev"), part);
    }
    String place = next.attribute("part");
    return goesOn(part) && (place.equals("M") || place.equals("F"));
  }

  private static boolean names(String target, XmlNode node) {
    return !target.isEmpty() && Pointer.bare(Pointer.first(target)).equals(node.id());
  }

  /** What comes between two parts: what the source has there, and what parts or joins two words. */
  private static void seam(
      List<XmlNode> whole, List<XmlNode> between, XmlNode first, XmlNode next) {
    boolean broken = false;
    for (XmlNode each : between) {
      broken |= each.attribute("break").equals("no");
      first.holdsBlocks |= each.is("table") || each.holdsBlocks;
    }
    if (!first.is("lg") && !broken) {
      whole.add(
          OldHyphen.ends(lastOf(whole))
              ? XmlNode.element("lb", false, next.line, next.column, first, OLD_LINE)
              : XmlNode.text(" ", next.line, next.column, first));
    }
    whole.addAll(between);
    if (!next.id().isEmpty()) {
      String[] id = {"xml:id", next.id()};
      whole.add(XmlNode.element("anchor", false, next.line, next.column, first, id));
    }
  }

  /** The last words among {@code nodes} that are not a note's. */
  private static String lastOf(List<XmlNode> nodes) {
    String words = "";
    for (int i = nodes.size() - 1; i >= 0 && words.isEmpty(); i--) {
      XmlNode node = nodes.get(i);
      if (node.isText()) {
        words = node.text.stripTrailing();
      } else if (!node.is("note") && !node.is("fw")) {
        words = lastOf(node.children());
      }
    }
    return words;
  }
}
