package recto.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.edition.Correspondence;

/**
 * Reads from {@code correspDesc} who sent a letter, to whom, where and when.
 *
 * <p>A header that describes several letters, or one whose text holds several, says nothing of any
 * one of them.
 */
final class TeiCorrespondence {
  private static final Set<String> NAMES = Set.of("persName", "orgName", "name", "rs");
  private static final Set<String> PLACES = Set.of("placeName", "settlement");
  private static final Set<String> LETTERS = Set.of("letter", "document");

  private TeiCorrespondence() {}

  static Correspondence of(XmlNode root) {
    XmlNode header = root.child("teiHeader");
    XmlNode profile = header == null ? null : header.child("profileDesc");
    List<XmlNode> described =
        profile == null ? List.of() : children(profile, Set.of("correspDesc"));
    if (described.size() != 1 || letters(root.child("text")) > 1) {
      return Correspondence.NONE;
    }
    List<XmlNode> sent = actions(described.get(0), "sent");
    List<XmlNode> received = actions(described.get(0), "received");
    return new Correspondence(names(sent), names(received), place(sent), date(sent));
  }

  private static int letters(@Nullable XmlNode node) {
    if (node == null) {
      return 0;
    }
    if (node.is("div") && LETTERS.contains(node.attribute("type"))) {
      return 1;
    }
    int letters = 0;
    for (XmlNode child = node.first; child != null; child = child.next) {
      letters += letters(child);
    }
    return letters;
  }

  private static List<XmlNode> actions(XmlNode described, String type) {
    return children(described, Set.of("correspAction")).stream()
        .filter(action -> action.attribute("type").equals(type))
        .toList();
  }

  private static String names(List<XmlNode> actions) {
    Set<String> names = new LinkedHashSet<>();
    for (XmlNode each : inside(actions, NAMES)) {
      if (!each.attribute("type").equals("place") && each.hasText()) {
        names.add(TeiHeader.name(each));
      }
    }
    return String.join("; ", names);
  }

  private static String place(List<XmlNode> actions) {
    return inside(actions, PLACES).stream()
        .filter(XmlNode::hasText)
        .map(XmlNode::words)
        .findFirst()
        .orElse("");
  }

  private static String date(List<XmlNode> actions) {
    return inside(actions, Set.of("date")).stream()
        .map(TeiCorrespondence::date)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Its words, else its day or its range. */
  private static String date(XmlNode date) {
    if (date.hasText()) {
      return date.words();
    }
    String when = first(date, "when", "when-iso");
    String from = first(date, "from", "notBefore", "from-iso", "notBefore-iso");
    String to = first(date, "to", "notAfter", "to-iso", "notAfter-iso");
    boolean range = !from.isEmpty() || !to.isEmpty();
    return when.isEmpty() && range ? (from + " – " + to).strip() : when;
  }

  private static String first(XmlNode node, String... attributes) {
    for (String each : attributes) {
      if (!node.attribute(each).isBlank()) {
        return node.attribute(each).strip();
      }
    }
    return "";
  }

  private static List<XmlNode> inside(List<XmlNode> nodes, Set<String> names) {
    return nodes.stream().flatMap(node -> children(node, names).stream()).toList();
  }

  private static List<XmlNode> children(XmlNode node, Set<String> names) {
    List<XmlNode> found = new ArrayList<>();
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (names.contains(child.name)) {
        found.add(child);
      }
    }
    return found;
  }
}
