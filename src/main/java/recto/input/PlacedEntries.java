package recto.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.edition.Reading;

/**
 * Entries of an apparatus that name by {@code from} and {@code to} the words they are about, as the
 * double end-point method has it, or by {@code loc} the line of verse: each is moved there before
 * the tree is read, and the words it is about become its lemma. The words of its own {@code lem}
 * are then there twice, and left out.
 */
final class PlacedEntries {
  private static final Set<String> WHOLES =
      Set.of("text", "front", "body", "back", "TEI", "standOff", "group", "teiCorpus");

  private final TeiReport report;
  private final Map<String, XmlNode> ids = new HashMap<>();
  private final Map<String, XmlNode> lines = new HashMap<>();
  private final Set<String> numbered = new HashSet<>();
  private final List<XmlNode> entries = new ArrayList<>();
  private final Set<XmlNode> moved = new HashSet<>();
  private final Set<XmlNode> left = new LinkedHashSet<>();

  PlacedEntries(TeiReport report) {
    this.report = report;
  }

  /** Moves the entries of the tree below {@code root}. */
  void settle(XmlNode root) {
    gather(root);
    if (entries.isEmpty()) {
      return;
    }
    learn(root);
    entries.forEach(this::settleOne);
    left.forEach(this::clear);
  }

  private void gather(XmlNode node) {
    if (node.is("app") && (node.has("from") || node.has("loc"))) {
      entries.add(node);
    }
    for (XmlNode child = node.first; child != null; child = child.next) {
      gather(child);
    }
  }

  private void learn(XmlNode node) {
    if (!node.id().isEmpty()) {
      ids.putIfAbsent(node.id(), node);
    }
    if (node.is("l") && node.has("n") && !numbered.add(node.attribute("n"))) {
      lines.remove(node.attribute("n"));
    } else if (node.is("l") && node.has("n")) {
      lines.put(node.attribute("n"), node);
    }
    for (XmlNode child = node.first; child != null; child = child.next) {
      learn(child);
    }
  }

  private void settleOne(XmlNode app) {
    XmlNode from =
        app.has("from")
            ? ids.get(Pointer.bare(app.attribute("from")))
            : lines.get(app.attribute("loc").strip());
    XmlNode to = app.has("to") ? ids.get(Pointer.bare(app.attribute("to"))) : null;
    if (from == null || !inText(from) || within(app, from)) {
      return;
    }
    XmlNode end = to != null ? to : app.parent == from.parent ? app : from;
    if (!inText(end) || within(from, app) || end.parent == null) {
      return;
    }
    if (!wraps(app, from, end)) {
      beside(app, end);
    }
    XmlNode parent = app.parent;
    if (parent != null && moved.add(app)) {
      left.add(parent);
    }
  }

  private static boolean inText(XmlNode node) {
    for (XmlNode up = node; up != null; up = up.parent) {
      if (up.is("text")) {
        return true;
      }
    }
    return false;
  }

  private static boolean within(XmlNode node, XmlNode around) {
    for (XmlNode up = node; up != null; up = up.parent) {
      if (up == around) {
        return true;
      }
    }
    return false;
  }

  /** Makes what stands between the two ends the lemma, where both are parts of one whole. */
  private boolean wraps(XmlNode app, XmlNode from, XmlNode end) {
    if (from == end) {
      return from.hasText() ? inside(app, from) : false;
    }
    XmlNode parent = from.parent;
    if (parent == null || parent != end.parent) {
      return false;
    }
    List<XmlNode> all = parent.children();
    int start = all.indexOf(from) + (from.first == null ? 1 : 0);
    int stop = all.indexOf(end) + (end.first == null || end == app ? 0 : 1);
    if (start >= stop || all.subList(start, stop).stream().anyMatch(PlacedEntries::breaks)) {
      return false;
    }
    XmlNode wrapped = wrapped(app, parent, new ArrayList<>(all.subList(start, stop)));
    List<XmlNode> rest = new ArrayList<>(all.subList(0, start));
    rest.add(wrapped);
    rest.addAll(all.subList(stop, all.size()));
    parent.hold(rest);
    return true;
  }

  private static boolean breaks(XmlNode node) {
    return node.holdsBlocks || node.is("p") || node.is("ab") || node.is("l") || node.is("lg");
  }

  /** Makes the words of {@code place} the lemma, or of them those that the entry names. */
  private boolean inside(XmlNode app, XmlNode place) {
    XmlNode lem = app.child("lem");
    String words = lem == null ? "" : lem.words();
    if (place.holdsBlocks) {
      return false;
    }
    if (words.isEmpty() ? !breaks(place) : place.words().equals(words)) {
      place.hold(List.of(wrapped(app, place, place.children())));
      return true;
    }
    return !words.isEmpty() && among(app, words, place);
  }

  /** Looks for the words of the lemma in a run of text. */
  private boolean among(XmlNode app, String words, XmlNode place) {
    for (XmlNode child = place.first; child != null; child = child.next) {
      int at = child.text.indexOf(words);
      if (at >= 0 && child.text.indexOf(words, at + 1) < 0) {
        split(app, child, at, at + words.length(), place);
        return true;
      }
      if (!child.isText() && !child.is("note") && !child.is("app") && among(app, words, child)) {
        return true;
      }
    }
    return false;
  }

  private void split(XmlNode app, XmlNode run, int from, int to, XmlNode parent) {
    List<XmlNode> children = new ArrayList<>();
    for (XmlNode child : parent.children()) {
      if (child != run) {
        children.add(child);
        continue;
      }
      children.add(part(run, 0, from, parent));
      children.add(wrapped(app, parent, List.of(part(run, from, to, parent))));
      children.add(part(run, to, run.text.length(), parent));
    }
    parent.hold(children);
  }

  /** A part of a run of text, at its own place where the run is one line. */
  private static XmlNode part(XmlNode run, int from, int to, XmlNode parent) {
    int lines = (int) run.text.substring(0, from).chars().filter(c -> c == '\n').count();
    int column =
        lines == 0 ? run.column + from : from - run.text.lastIndexOf('\n', Math.max(0, from - 1));
    return XmlNode.text(run.text.substring(from, to), run.line + lines, column, parent);
  }

  private XmlNode wrapped(XmlNode app, XmlNode parent, List<XmlNode> words) {
    XmlNode lem = app.child("lem");
    if (lem != null) {
      report.omit(lem.span(), lem.words(), "lemma of the apparatus, which stands in the text");
    }
    return entry(app, parent, words, List.of());
  }

  /** Puts an entry behind the place it is about; its lemma is words of its own. */
  private void beside(XmlNode app, XmlNode end) {
    XmlNode lem = app.child("lem");
    List<XmlNode> named = new ArrayList<>();
    if (lem != null && lem.hasText()) {
      String[] said = {"type", Reading.LEMMA, "wit", lem.attribute("wit")};
      XmlNode reading = XmlNode.element("rdg", false, lem.line, lem.column, app, said);
      reading.hold(lem.children());
      named.add(reading);
    }
    boolean holds = end.first != null && end != app;
    XmlNode parent = holds ? end : end.parent;
    if (parent == null) {
      return;
    }
    XmlNode entry = entry(app, parent, List.of(), named);
    List<XmlNode> children = parent.children();
    children.add(holds ? children.size() : children.indexOf(end) + 1, entry);
    parent.hold(children);
  }

  private static XmlNode entry(
      XmlNode app, XmlNode parent, List<XmlNode> words, List<XmlNode> readings) {
    XmlNode entry = XmlNode.element("app", false, app.line, app.column, parent, app.attributes());
    XmlNode lem = app.child("lem");
    String[] said = lem == null || !readings.isEmpty() ? new String[0] : lem.attributes();
    XmlNode lemma = XmlNode.element("lem", false, app.line, app.column, entry, said);
    lemma.hold(words);
    List<XmlNode> children = new ArrayList<>();
    children.add(lemma);
    children.addAll(readings);
    app.children().stream().filter(child -> child != lem).forEach(children::add);
    entry.hold(children);
    return entry;
  }

  /** Takes moved entries from where they stood, with what then holds nothing more. */
  private void clear(XmlNode place) {
    List<XmlNode> rest = place.children();
    rest.removeIf(moved::contains);
    place.hold(rest);
    XmlNode empty = null;
    for (XmlNode up = place; up != null && isBare(up); up = up.parent) {
      empty = up;
    }
    if (empty == null || empty.parent == null) {
      return;
    }
    XmlNode head = empty.child("head");
    if (head != null) {
      report.omit(head.span(), head.words(), "head of an apparatus, which stands at its places");
    }
    List<XmlNode> others = empty.parent.children();
    others.remove(empty);
    empty.parent.hold(others);
  }

  private static boolean isBare(@Nullable XmlNode node) {
    if (node == null || WHOLES.contains(node.name)) {
      return false;
    }
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child.is("pb") || (!child.is("head") && child.hasText())) {
        return false;
      }
    }
    return true;
  }
}
