package recto.input;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.Rend;

/**
 * Papyri and inscriptions as EpiDoc encodes them: their lines are kept, and what is lost and what
 * the editor writes out is marked by the signs of Leiden.
 */
final class TeiInscriptions {
  /** How lines are marked that stand as they were written. */
  private static final Rend LINES = Rend.of("as-written");

  private static final int MOST_DOTS = 5;
  private static final char DOT = '\u0323';

  private final TeiReader reader;
  private final Map<XmlNode, Boolean> known = new HashMap<>();

  TeiInscriptions(TeiReader reader) {
    this.reader = reader;
  }

  /** True within an edition that keeps the lines of what it edits. */
  boolean holds(XmlNode node) {
    for (XmlNode up = node.parent; up != null; up = up.parent) {
      if (up.is("div") && up.attribute("type").equalsIgnoreCase("edition")) {
        return known.computeIfAbsent(up, div -> lined(div, false));
      }
    }
    return false;
  }

  private static boolean lined(XmlNode node, boolean block) {
    for (XmlNode child = node.first; child != null; child = child.next) {
      boolean inside = block || child.is("ab");
      if ((inside && child.is("lb")) || lined(child, inside)) {
        return true;
      }
    }
    return false;
  }

  /** A block of lines. */
  void lines(XmlNode node, Flow flow) {
    flow.beginLines(node.span(), LINES);
    reader.anchor(node, flow);
    reader.children(node, flow);
    flow.endLines(node.span());
  }

  /** Gives every letter below {@code node} the dot of one that can hardly be read. */
  static void dot(XmlNode node) {
    List<XmlNode> children = node.children();
    for (int i = 0; i < children.size(); i++) {
      XmlNode child = children.get(i);
      if (child.isText()) {
        children.set(i, XmlNode.text(dotted(child.text), child.line, child.column, node));
      } else if (!child.is("note")) {
        dot(child);
      }
    }
    node.hold(children);
  }

  private static String dotted(String text) {
    StringBuilder dotted = new StringBuilder(2 * text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      dotted.append(c);
      boolean marked = i + 1 < text.length() && isMark(text.charAt(i + 1));
      if ((Character.isLetter(c) && !marked) || (isMark(c) && !marked)) {
        dotted.append(DOT);
      }
    }
    return dotted.toString();
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The sign for a gap, or an empty string where the usual one will do. */
  String gap(XmlNode node) {
    String unit = node.attribute("unit").toLowerCase(Locale.ROOT);
    boolean lost = !node.attribute("reason").contains("illegible");
    int count = number(node.attribute("quantity"));
    if (unit.startsWith("line")) {
      return count > 0 ? "[" + count + (count == 1 ? " line" : " lines") + "]" : "[— — —]";
    }
    if (count <= 0) {
      return lost ? "[– – –]" : "– – –";
    }
    String much = count <= MOST_DOTS ? ".".repeat(count) : "… " + count + " …";
    return lost ? "[" + much + "]" : count <= MOST_DOTS ? much : "…" + count + "…";
  }

  private static int number(@Nullable String quantity) {
    try {
      return quantity == null ? 0 : Integer.parseInt(quantity.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** A new line begins; one that begins within a word says so. */
  static void lineBreak(XmlNode node, Flow flow) {
    Span span = node.span();
    boolean broken = node.attribute("break").equals("no");
    if (!isAgain(node)) {
      flow.nextLine(span, node.attribute("n").strip(), broken);
    } else if (broken) {
      flow.words(span).glue();
    } else {
      flow.words(span).space(span);
    }
  }

  /** True of the line in a deletion that begins in what was written instead, too. */
  private static boolean isAgain(XmlNode lineBreak) {
    XmlNode version = lineBreak;
    while (version.parent != null && !version.parent.is("subst")) {
      version = version.parent;
    }
    for (XmlNode other = version.previous; other != null; other = other.previous) {
      if (version.parent != null && !breaks(other).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** True of an element within which a line of the block ends. */
  static boolean reachesOver(XmlNode node, Flow flow) {
    return flow.lined() && !breaks(node).isEmpty();
  }

  /** The line breaks in {@code node}, which the lines of a block cannot keep in one phrase. */
  static List<XmlNode> breaks(XmlNode node) {
    return node.first == null ? List.of() : node.find("lb");
  }
}
