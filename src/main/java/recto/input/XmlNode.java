package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;

/**
 * An element or a run of text in the tree of a source.
 *
 * <p>Attributes are named by their local name, except for {@code xml:id}, {@code xml:lang} and
 * {@code xml:space}. A run of text has an empty name.
 */
final class XmlNode {
  private static final String[] NO_ATTRIBUTES = {};

  final String name;

  /** The characters of a run of text; empty for an element. */
  final String text;

  /** True for an element of another namespace than the document's own. */
  final boolean foreign;

  final int line;
  final int column;
  @Nullable XmlNode parent;
  private final String[] attributes;

  @Nullable XmlNode first;
  @Nullable XmlNode next;
  @Nullable XmlNode previous;
  private @Nullable XmlNode last;

  /** True of a root element in the namespace of the TEI. */
  boolean tei;

  /** True where something below it, notes and readings apart, must begin a line of its own. */
  boolean holdsBlocks;

  private XmlNode(
      String name,
      String text,
      boolean foreign,
      int line,
      int column,
      @Nullable XmlNode parent,
      String[] attributes) {
    this.name = name;
    this.text = text;
    this.foreign = foreign;
    this.line = line;
    this.column = column;
    this.parent = parent;
    this.attributes = attributes;
  }

  /** An element; {@code attributes} are pairs of name and value. */
  static XmlNode element(
      String name,
      boolean foreign,
      int line,
      int column,
      @Nullable XmlNode parent,
      String[] attributes) {
    return new XmlNode(name, "", foreign, line, column, parent, attributes);
  }

  static XmlNode text(String text, int line, int column, XmlNode parent) {
    return new XmlNode("", text, false, line, column, parent, NO_ATTRIBUTES);
  }

  void append(XmlNode child) {
    if (last == null) {
      first = child;
    } else {
      last.next = child;
      child.previous = last;
    }
    last = child;
  }

  /** The element after it, past runs of text without words, or null. */
  @Nullable XmlNode nextElement() {
    XmlNode after = next;
    while (after != null && after.isText() && !after.hasText()) {
      after = after.next;
    }
    return after == null || after.isText() ? null : after;
  }

  /** True of what stands in an element of that name, at any depth. */
  boolean isWithin(String outer) {
    for (XmlNode up = parent; up != null; up = up.parent) {
      if (up.is(outer)) {
        return true;
      }
    }
    return false;
  }

  /** Its children, in order. */
  List<XmlNode> children() {
    List<XmlNode> children = new ArrayList<>();
    for (XmlNode child = first; child != null; child = child.next) {
      children.add(child);
    }
    return children;
  }

  /** Gives it other children than it had. */
  void hold(List<XmlNode> children) {
    first = null;
    last = null;
    for (XmlNode child : children) {
      child.next = null;
      child.previous = null;
      child.parent = this;
      append(child);
    }
  }

  /** The same with all that it holds, to stand in {@code into}. */
  XmlNode copy(@Nullable XmlNode into) {
    XmlNode copy = new XmlNode(name, text, foreign, line, column, into, attributes);
    copy.holdsBlocks = holdsBlocks;
    for (XmlNode child = first; child != null; child = child.next) {
      copy.append(child.copy(copy));
    }
    return copy;
  }

  boolean isText() {
    return name.isEmpty();
  }

  boolean is(String wanted) {
    return name.equals(wanted);
  }

  Span span() {
    return new Span(line, column);
  }

  /** The value of an attribute, or an empty string. */
  String attribute(String wanted) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(wanted)) {
        return attributes[i + 1];
      }
    }
    return "";
  }

  boolean has(String wanted) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  String id() {
    String id = attribute("xml:id");
    return id.isEmpty() ? attribute("id") : id;
  }

  /** Its attributes as pairs of name and value; not to be changed. */
  String[] attributes() {
    return attributes;
  }

  /** Its first child element of this name. */
  @Nullable XmlNode child(String wanted) {
    for (XmlNode child = first; child != null; child = child.next) {
      if (child.name.equals(wanted)) {
        return child;
      }
    }
    return null;
  }

  /** The elements below it that bear one of these names, in order. */
  List<XmlNode> find(String... names) {
    List<XmlNode> found = new ArrayList<>();
    gather(Set.of(names), found);
    return found;
  }

  private void gather(Set<String> names, List<XmlNode> found) {
    for (XmlNode child = first; child != null; child = child.next) {
      if (names.contains(child.name)) {
        found.add(child);
      }
      child.gather(names, found);
    }
  }

  /** True for a run of white space that breaks the line. */
  boolean isIndentation() {
    return isText() && text.indexOf('\n') >= 0 && text.isBlank();
  }

  /** True where it or something below it has characters that are seen. */
  boolean hasText() {
    if (isText()) {
      return isSeen(text);
    }
    for (XmlNode child = first; child != null; child = child.next) {
      if (child.hasText()) {
        return true;
      }
    }
    return false;
  }

  /** True of other characters than white space and those that only say how others are set. */
  private static boolean isSeen(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT) {
        return true;
      }
    }
    return false;
  }

  /** True where words stand in it beside its elements. */
  boolean holdsWords() {
    for (XmlNode child = first; child != null; child = child.next) {
      if (child.isText() && child.hasText()) {
        return true;
      }
    }
    return false;
  }

  /** All its characters, white space folded and trimmed. */
  String words() {
    return XmlSpace.fold(characters());
  }

  /** All its characters as they are written. */
  CharSequence characters() {
    StringBuilder characters = new StringBuilder();
    gather(characters);
    return characters;
  }

  private void gather(StringBuilder words) {
    words.append(text);
    if (first == null && !isText() && is("lb") && !attribute("break").equals("no")) {
      words.append(' ');
    }
    for (XmlNode child = first; child != null; child = child.next) {
      child.gather(words);
    }
  }

  /** Writes it as markup, without namespaces. */
  void write(StringBuilder into) {
    if (isText()) {
      into.append(text);
      return;
    }
    into.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      into.append(' ').append(attributes[i]).append("=\"").append(attributes[i + 1]).append('"');
    }
    if (first == null) {
      into.append("/>");
      return;
    }
    into.append('>');
    for (XmlNode child = first; child != null; child = child.next) {
      child.write(into);
    }
    into.append("</").append(name).append('>');
  }
}
