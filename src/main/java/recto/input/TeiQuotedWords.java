package recto.input;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a source writes the quotation marks of its quotations.
 *
 * <p>The header may say so ({@code quotation}, {@code marks}). Where it does not, an element whose
 * words begin with a mark, or that stands between marks, has its own; and where at least half of
 * the elements of a name have their own, the others are meant to have none.
 */
final class TeiQuotedWords {
  /** Elements whose words are quoted. */
  static final Set<String> ELEMENTS = Set.of("q", "quote", "said", "soCalled", "title", "gloss");

  private static final Set<String> UNSEEN = Set.of("note", "rdg", "fw", "pb", "lb", "cb", "index");
  private static final Set<String> PHRASES =
      Set.of("cit", "ref", "hi", "seg", "foreign", "emph", "s", "persName", "placeName", "rs");
  private static final String MARKS = "“”„«»‹›\"‟";
  private static final String SINGLE = "‘’‚'‛";
  private static final String STOPS = ".,;:!?…)";

  private final Map<String, int[]> counts = new HashMap<>();
  private final Map<XmlNode, Boolean> known = new HashMap<>();
  private String said = "";

  /** Learns from one element of the whole tree. */
  void learn(XmlNode node, boolean inText) {
    if (node.is("quotation")) {
      boolean apart = node.attribute("form").equals("rend");
      said = apart ? "none" : node.attribute("marks").toLowerCase(Locale.ROOT);
    } else if (inText && ELEMENTS.contains(node.name) && !node.holdsBlocks && node.hasText()) {
      int[] count = counts.computeIfAbsent(node.name, name -> new int[2]);
      count[0]++;
      count[1] += writes(node) ? 1 : 0;
    }
  }

  /** True where the source writes the marks of {@code node} itself or means it to have none. */
  boolean marks(XmlNode node, String element) {
    if (said.equals("none")) {
      return false;
    }
    int[] count = counts.get(element);
    boolean usual = count != null && said.isEmpty() && 2 * count[1] >= count[0] && count[1] > 0;
    return said.equals("all") || usual || writes(node);
  }

  /** True where marks stand in {@code node} or around it. */
  boolean writes(XmlNode node) {
    Boolean found = known.get(node);
    if (found == null) {
      found = isWithin(words(node)) || isBetween(node);
      known.put(node, found);
    }
    return found;
  }

  private static boolean isWithin(String words) {
    if (words.isEmpty()) {
      return false;
    }
    int end = words.length();
    while (end > 1 && STOPS.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    char first = words.charAt(0);
    char last = words.charAt(end - 1);
    boolean lone = words.chars().filter(c -> MARKS.indexOf(c) >= 0).count() == 1;
    return MARKS.indexOf(first) >= 0
        || (SINGLE.indexOf(first) >= 0 && SINGLE.indexOf(last) >= 0 && end > 1)
        || (MARKS.indexOf(last) >= 0 && lone);
  }

  private static boolean isBetween(XmlNode node) {
    String before = around(node, false);
    String after = around(node, true);
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    char next = after.isEmpty() ? ' ' : after.charAt(0);
    if (MARKS.indexOf(last) >= 0 || MARKS.indexOf(next) >= 0) {
      return true;
    }
    if (SINGLE.indexOf(last) >= 0 && SINGLE.indexOf(next) >= 0) {
      return true;
    }
    String left = before.replace('\u00A0', ' ').replace('\u202F', ' ').stripTrailing();
    String right = after.replace('\u00A0', ' ').replace('\u202F', ' ').stripLeading();
    return left.endsWith("«") && right.startsWith("»");
  }

  /** The run of text just before or after {@code node}, or an empty string. */
  private static String around(XmlNode node, boolean after) {
    XmlNode at = node;
    while (true) {
      XmlNode beside = after ? at.next : at.previous;
      while (beside != null && UNSEEN.contains(beside.name)) {
        beside = after ? beside.next : beside.previous;
      }
      if (beside != null) {
        return beside.isText() ? beside.text : "";
      }
      XmlNode up = at.parent;
      if (up == null || !PHRASES.contains(up.name)) {
        return "";
      }
      at = up;
    }
  }

  /** The words of {@code node} without its notes. */
  private static String words(XmlNode node) {
    StringBuilder words = new StringBuilder();
    gather(node, words);
    return XmlSpace.fold(words);
  }

  private static void gather(XmlNode node, StringBuilder words) {
    words.append(node.text);
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (!UNSEEN.contains(child.name)) {
        gather(child, words);
      }
    }
  }

  /**
   * True where no words stand between the end of {@code first} and the beginning of {@code next}.
   */
  boolean adjoin(XmlNode first, XmlNode next) {
    XmlNode at = after(first);
    while (at != null && at != next) {
      if (at.isText() && at.hasText()) {
        return false;
      }
      boolean deeper = at.first != null && !UNSEEN.contains(at.name);
      at = deeper ? at.first : after(at);
    }
    return at == next;
  }

  private static @Nullable XmlNode after(XmlNode node) {
    XmlNode at = node;
    while (at != null && at.next == null) {
      at = at.parent;
    }
    return at == null ? null : at.next;
  }
}
