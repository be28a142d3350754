package recto.input;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.edition.Inline.QuotationMark;
import recto.edition.Inline.QuotationMark.Side;
import recto.edition.Rend;

/**
 * Puts quotation marks where the source marks words up as quoted and writes no marks itself.
 *
 * <p>An element has none where it is set off as a block, where it opens with the name of its
 * speaker as in a dialogue, where the source shows it in another way (as in italics), and where
 * {@link TeiQuotedWords} finds that the source writes its marks. One that holds paragraphs or lines
 * has them at both ends, and the opening mark again with each further paragraph; the parts of one
 * that is told in parts ({@code next}, {@code prev}) are marked as one where nothing stands between
 * them.
 */
final class TeiQuotationMarks {
  private static final Set<String> OTHERWISE =
      Set.of(
          "italic",
          "bold",
          "strong",
          "underline",
          "letterspaced",
          "smallcaps",
          "allcaps",
          "blackletter",
          "antiqua",
          "brackets",
          "parentheses",
          "none",
          "unmarked",
          "block",
          "blockquote",
          "display");
  private static final Set<String> LINES = Set.of("lg", "l", "sp", "q", "said");
  private static final Set<String> EXPLAINED = Set.of("mentioned", "term", "foreign", "distinct");
  private static final Set<String> SHOWN =
      Set.of("emph", "foreign", "mentioned", "term", "distinct");
  private static final Set<String> HEADS = Set.of("head", "docTitle", "titlePart", "title");

  private final TeiReader reader;
  private final TeiQuotedWords source;
  private final IdentityHashMap<XmlNode, QuotationMark> open = new IdentityHashMap<>();

  TeiQuotationMarks(TeiReader reader, TeiQuotedWords source) {
    this.reader = reader;
    this.source = source;
  }

  /** Lets the mark before the words of {@code node} wait for the first of them. */
  void open(XmlNode node, Flow flow) {
    again(node, flow);
    if (!node.hasText()) {
      return;
    }
    Rend rend = reader.rends.silently(node);
    TeiSigns signs = reader.rends.signs(node);
    boolean asked = signs.asks() || (asks(rend) && !WordStyles.quotes(node));
    String element = asked ? "" : quoted(node, rend, flow);
    if (element == null || source.marks(node, element)) {
      return;
    }
    boolean single = rend.has("single-quoted") || node.is("gloss");
    int level = level(node) + (single ? 1 : 0);
    XmlNode before = part(node, "prev");
    boolean goesOn = before != null && source.adjoin(before, node);
    Side side = goesOn ? Side.AGAIN : Side.OPENING;
    QuotationMark mark =
        new QuotationMark(node.span(), element, side, level, signs.before(), flow.tongue);
    open.put(node, mark);
    if (signs.asks() && signs.before().isEmpty()) {
      return;
    }
    if (!goesOn || (!flow.written() && !LINES.contains(parent(node)))) {
      reader.place(mark, node.span(), flow);
    }
  }

  /** Puts the mark behind the words of {@code node}. */
  void close(XmlNode node, Flow flow) {
    QuotationMark opening = open.remove(node);
    if (opening == null || flow.waiting.list.removeIf(one -> one.inline == opening)) {
      return;
    }
    XmlNode after = part(node, "next");
    if (after == null || !source.adjoin(node, after)) {
      TeiSigns signs = reader.rends.signs(node);
      if (!signs.asks() || !signs.after().isEmpty()) {
        put(opening.at(Side.CLOSING, signs.after()), flow);
      }
    }
  }

  private static void put(QuotationMark mark, Flow flow) {
    if (flow.written()) {
      flow.words(mark.span()).mark(mark);
    } else {
      flow.follow(mark);
    }
  }

  /** The opening mark again, before a further paragraph of a quotation. */
  private void again(XmlNode node, Flow flow) {
    QuotationMark around = node.is("p") && node.parent != null ? open.get(node.parent) : null;
    if (around == null) {
      return;
    }
    for (XmlNode before = node.previous; before != null; before = before.previous) {
      if (before.is("p")) {
        flow.waiting.add(around.at(Side.AGAIN, around.sign()), 0);
        return;
      }
    }
  }

  private static boolean asks(Rend rend) {
    return rend.has("quoted") || rend.has("single-quoted");
  }

  /** What is quoted in {@code node}, or null where its words are no quotation in the line. */
  private @Nullable String quoted(XmlNode node, Rend rend, Flow flow) {
    if (!TeiQuotedWords.ELEMENTS.contains(node.name)
        || node.attribute("type").equals("unmarked")
        || isShown(node)
        || node.child("label") != null
        || rend.words().stream().anyMatch(OTHERWISE::contains)) {
      return null;
    }
    boolean is =
        switch (node.name) {
          case "quote" ->
              !node.holdsBlocks && (flow.flat || flow.running()) && !TeiRecords.translates(node);
          case "title" -> node.attribute("level").equals("a") && !HEADS.contains(parent(node));
          case "gloss" -> explains(node);
          default -> !node.holdsBlocks || speaks(node, flow);
        };
    return is ? node.name : null;
  }

  /** True of words in {@code q} that are not quoted but set off, as emphasis or a foreign word. */
  static boolean isShown(XmlNode node) {
    return node.is("q") && SHOWN.contains(node.attribute("type"));
  }

  /** True of words said in paragraphs or in lines of verse; amid a paragraph they are set off. */
  private static boolean speaks(XmlNode node, Flow flow) {
    return !flow.running()
        && (node.child("p") != null || node.is("said") || LINES.contains(parent(node)));
  }

  /** True of a gloss right behind the word that it explains. */
  private boolean explains(XmlNode gloss) {
    XmlNode before = gloss.previous;
    if (before != null && before.isText()) {
      boolean close = before.text.codePoints().noneMatch(Character::isLetterOrDigit);
      before = close ? before.previous : null;
    }
    XmlNode target = reader.survey.find(gloss.attribute("target"));
    return before != null
        && EXPLAINED.contains(before.name)
        && (target == null ? !gloss.has("target") : target == before);
  }

  private static String parent(XmlNode node) {
    return node.parent == null ? "" : node.parent.name;
  }

  private @Nullable XmlNode part(XmlNode node, String pointer) {
    String target = node.attribute(pointer);
    XmlNode part = target.isEmpty() ? null : reader.survey.find(target);
    return part == node ? null : part;
  }

  /** How many quotations are around {@code node} that have marks, their own or ours. */
  private int level(XmlNode node) {
    int level = 0;
    for (XmlNode up = node.parent; up != null; up = up.parent) {
      if (up.is("note") || up.is("floatingText")) {
        return level;
      }
      boolean own = TeiQuotedWords.ELEMENTS.contains(up.name) && source.writes(up);
      level += own || open.containsKey(up) ? 1 : 0;
    }
    return level;
  }
}
