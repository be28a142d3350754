package recto.input;

import java.util.Set;
import java.util.regex.Pattern;
import recto.edition.Rend;

/**
 * Finds paragraphs that only name what is attached to a document, as "Attachment", "Tab A" or
 * "[Enclosure]": where the encoding has no division for it, they are its head.
 */
final class Attached {
  /** How such a paragraph is marked. */
  static final Rend HEAD = Rend.of("attachment-head");

  private static final int LONGEST = 40;
  private static final Pattern NAMES =
      Pattern.compile(
          "\\[?(Attachment|Enclosure|Annex|Appendix|Tab|Anlage|Beilage|Annexe|Allegato)"
              + "(\\s+(No\\.\\s*)?(\\d{1,3}|[A-Z]{1,2}|[IVX]{1,5}))?"
              + "(\\s+to\\s+(Tab|Annex|Appendix|Attachment|Enclosure)\\s+(\\d{1,3}|[A-Z]{1,2}))?\\]?",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> DOCUMENTS = Set.of("document", "letter", "attachment");

  private Attached() {}

  /** True where {@code paragraph} stands in a document, names an attachment, and text follows. */
  static boolean heads(XmlNode paragraph) {
    XmlNode parent = paragraph.parent;
    if (parent == null
        || !(DOCUMENTS.contains(parent.attribute("type")) || parent.is("attachment"))) {
      return false;
    }
    StringBuilder words = new StringBuilder();
    if (!gather(paragraph, words)) {
      return false;
    }
    String name = words.toString().strip();
    return NAMES.matcher(name).matches() && isFollowed(paragraph);
  }

  /** Gathers words without notes; false where there are too many. */
  private static boolean gather(XmlNode node, StringBuilder words) {
    for (XmlNode child = node.first; child != null; child = child.next) {
      boolean more =
          child.isText() ? fold(child.text, words) : child.is("note") || gather(child, words);
      if (!more) {
        return false;
      }
    }
    return true;
  }

  /** Adds words with one space for any white; false once there are too many. */
  private static boolean fold(String text, StringBuilder words) {
    for (int i = 0; i < text.length() && words.length() <= LONGEST; i++) {
      char letter = text.charAt(i);
      if (!XmlSpace.is(letter)) {
        words.append(letter);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.length() <= LONGEST;
  }

  private static boolean isFollowed(XmlNode paragraph) {
    for (XmlNode next = paragraph.next; next != null; next = next.next) {
      if (next.is("p") || next.is("list") || next.is("table") || next.is("opener")) {
        return next.hasText();
      }
    }
    return false;
  }
}
