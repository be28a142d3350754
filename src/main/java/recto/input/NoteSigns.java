package recto.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a note say of it: the sign that it begins with, as in {@code * So} for the call
 * {@code *}, and that it introduces what stands below it.
 */
final class NoteSigns {
  private NoteSigns() {}

  /** Makes a label of the sign that a note begins with, where its call is the same. */
  static void setApart(XmlNode note, String sign) {
    XmlNode run = firstWords(note);
    XmlNode holder = run == null ? null : run.parent;
    if (run == null || holder == null || sign.isEmpty()) {
      return;
    }
    String text = run.text;
    int from = text.length() - text.stripLeading().length();
    int end = from + sign.length();
    if (!text.startsWith(sign, from)) {
      return;
    }
    int words = end < text.length() && ".)".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    if (words == text.length() || !XmlSpace.is(text.charAt(words))) {
      return;
    }
    XmlNode label = XmlNode.element("label", false, run.line, run.column, note, new String[0]);
    label.append(XmlNode.text(text.substring(from, words), run.line, run.column, label));
    List<XmlNode> rest = holder.children();
    XmlNode more = XmlNode.text(text.substring(words), run.line, run.column + words, holder);
    rest.set(rest.indexOf(run), more);
    holder.hold(rest);
    List<XmlNode> all = note.children();
    all.add(0, label);
    note.hold(all);
  }

  private static @Nullable XmlNode firstWords(XmlNode node) {
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child.hasText()) {
        return child.isText() ? child : firstWords(child);
      }
    }
    return null;
  }

  /** True of a label that is the sign, with or without a stop behind it. */
  static boolean is(@Nullable XmlNode label, String sign) {
    if (label == null || sign.isEmpty()) {
      return false;
    }
    String words = label.words();
    return words.equals(sign) || words.equals(sign + ".") || words.equals(sign + ")");
  }

  /** True of words without a number or a place that end in a colon before what they introduce. */
  static boolean introduces(XmlNode note) {
    XmlNode next = note.nextElement();
    return note.attributes().length == 0
        && !note.holdsBlocks
        && next != null
        && next.hasText()
        && note.words().endsWith(":");
  }
}
