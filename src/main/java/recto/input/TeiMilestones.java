package recto.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.edition.Inline;

/**
 * Parts of a text that no division marks: verses, sections and pages by which passages are cited,
 * and breaks that a row of stars or white stands for.
 */
final class TeiMilestones {
  /** Units that are parts of the text, and not of what it was written or printed on. */
  private static final Set<String> PARTS =
      Set.of(
          "section",
          "subsection",
          "sub-section",
          "absatz",
          "tb",
          "break",
          "transition",
          "typography",
          "rule",
          "ornament",
          "stars",
          "asterism");

  private static final Set<String> CITED = Set.of("verse", "versicle");

  private final TeiReader reader;

  TeiMilestones(TeiReader reader) {
    this.reader = reader;
  }

  /** Comes after those who read segments and blocks without a name. */
  void enrol(Map<String, TeiReader.Handler> handlers) {
    handlers.put("milestone", this::milestone);
    for (String name : List.of("seg", "ab")) {
      TeiReader.Handler whole = handlers.getOrDefault(name, reader.phrases::plain);
      handlers.put(
          name,
          (node, flow) -> {
            if (CITED.contains(unit(node, "type")) || isCounted(node)) {
              number(node, "verse", flow);
            }
            whole.read(node, flow);
          });
    }
  }

  /** True of one of several blocks without a name or a type that a text is counted by. */
  private static boolean isCounted(XmlNode node) {
    return isNumbered(node)
        && (isNumbered(sibling(node, true)) || isNumbered(sibling(node, false)));
  }

  private static boolean isNumbered(@Nullable XmlNode node) {
    if (node == null || !node.is("ab") || node.has("type") || node.child("lb") != null) {
      return false;
    }
    String number = node.attribute("n");
    return !number.isEmpty()
        && number.length() < 4
        && number.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The element after or before this one, over headings, notes and breaks. */
  private static @Nullable XmlNode sibling(XmlNode node, boolean after) {
    XmlNode at = after ? node.next : node.previous;
    while (at != null && !at.is("ab")) {
      at = after ? at.next : at.previous;
    }
    return at;
  }

  private void milestone(XmlNode node, Flow flow) {
    reader.anchor(node, flow);
    String unit = unit(node, "unit");
    if (flow.lined() && TeiVerse.beginsLine(node)) {
      flow.nextLine(node.span(), TeiVerse.number(node), false);
    } else if (unit.equals("page") && isPage(node)) {
      reader.pages.begin(node, flow);
    } else if (node.has("n")) {
      number(node, unit, flow);
    } else if (PARTS.contains(unit) || !node.attribute("rend").isBlank()) {
      reader.place(
          new Inline.Milestone(node.span(), Inline.Milestone.BREAK, ""), node.span(), flow);
    }
    reader.children(node, flow);
  }

  /** True of the beginning of a page where no other element marks pages. */
  private boolean isPage(XmlNode node) {
    String number = node.attribute("n").strip();
    return !number.isEmpty() && reader.survey.pages().isEmpty() && !writes(node, number);
  }

  /** A number that the words after it do not begin with. */
  private void number(XmlNode node, String unit, Flow flow) {
    String label = node.attribute("n").strip();
    if (!label.isEmpty() && !unit.isEmpty() && !writes(node, label)) {
      reader.place(new Inline.Milestone(node.span(), unit, label), node.span(), flow);
    }
  }

  private static boolean writes(XmlNode node, String label) {
    String words = node.hasText() ? node.words() : "";
    for (XmlNode after = node.next; after != null && words.isEmpty(); after = after.next) {
      words = after.isText() ? after.text.strip() : after.words();
    }
    XmlNode next = node.nextElement();
    if (next != null && next.is("milestone") && node.is("milestone") && next.has("n")) {
      String narrower = next.attribute("n").strip();
      if (narrower.startsWith(label) && narrower.length() > label.length()) {
        return true; // as page 17 before section 17a
      }
    }
    return words.startsWith(label)
        && (words.length() == label.length()
            || !Character.isLetterOrDigit(words.charAt(label.length())));
  }

  private static String unit(XmlNode node, String attribute) {
    return node.attribute(attribute).strip().toLowerCase(Locale.ROOT);
  }
}
