package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recto.diagnostic.Span;
import recto.edition.Inline;
import recto.edition.Rend;
import recto.edition.Verse;

/** Stanzas and lines of verse, those that speakers share and those in halves among them. */
final class TeiVerse {
  /** How wide a letter and a step of indent are, in hundredths of an em. */
  private static final int LETTER = 42;

  private static final int STEP = 150;
  private static final Pattern SET_IN = Pattern.compile("et[0-9]?");

  /** A line counted within its scene, as 1.2.80 or PRO.3. */
  private static final Pattern IN_SCENE =
      Pattern.compile("(?:[0-9]+\\.[0-9A-Za-z]+|[A-Z][A-Za-z]*)\\.(?:[0-9A-Za-z]+\\.)*([0-9]+)");

  /** Units of lines that a milestone begins. */
  private static final Set<String> LINES = Set.of("ftln", "tln", "line", "l");

  private static final Rend HEMISTICH = Rend.of("hemistich");

  private final TeiReader reader;
  private final TeiBlocks blocks;

  /** How many letters the parts before have of a line that speakers share. */
  private int shared;

  TeiVerse(TeiReader reader, TeiBlocks blocks) {
    this.reader = reader;
    this.blocks = blocks;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    handlers.put("lg", this::stanza);
    handlers.put("l", this::line);
    TeiReader.Handler block = handlers.getOrDefault("ab", reader.phrases::plain);
    handlers.put("ab", (node, flow) -> lines(node, flow, block));
  }

  /** The number of a line of verse; of one that is counted within its scene that number alone. */
  static String number(XmlNode line) {
    String number = line.attribute("n").strip();
    if (number.indexOf('.') < 0) {
      return number;
    }
    Matcher counted = IN_SCENE.matcher(number);
    if (counted.matches()) {
      return counted.group(1);
    }
    int dot = number.lastIndexOf('.');
    return isCountedWithin(line, number.substring(0, dot)) ? number.substring(dot + 1) : number;
  }

  /** True of a line whose number begins with that of the poem it stands in. */
  private static boolean isCountedWithin(XmlNode line, String poem) {
    XmlNode up = line.parent;
    while (up != null && (up.is("lg") || up.is("ab")) && !up.attribute("n").equals(poem)) {
      up = up.parent;
    }
    return up != null && up.attribute("n").strip().equals(poem);
  }

  /** True of the mark with which a line of verse begins. */
  static boolean beginsLine(XmlNode milestone) {
    return milestone.is("milestone")
        && LINES.contains(milestone.attribute("unit").toLowerCase(Locale.ROOT))
        && !milestone.attribute("ana").contains("prose");
  }

  /** A block whose lines of verse are marked where they begin. */
  private void lines(XmlNode node, Flow flow, TeiReader.Handler block) {
    XmlNode first = node.first;
    while (first != null && (first.isText() ? !first.hasText() : first.is("pb"))) {
      first = first.next;
    }
    if (first == null || !beginsLine(first) || flow.flat || flow.running()) {
      block.read(node, flow);
      return;
    }
    flow.beginLines(node.span(), reader.rend(node));
    reader.anchor(node, flow);
    reader.children(node, flow);
    flow.endLines(node.span());
  }

  private void stanza(XmlNode node, Flow flow) {
    blocks.begun(node, flow, true, into -> into.stanza(reader.rend(node)));
  }

  private void line(XmlNode node, Flow flow) {
    if (flow.flat) {
      blocks.flattened(node, flow);
      return;
    }
    if (flow.running()) {
      flow.interrupt(node.span(), true);
    }
    Flow line = flow.line(node);
    reader.anchor(node, line);
    verseLine(node, line);
    List<Inline> content = line.content();
    if (!content.isEmpty()) {
      String part = node.attribute("part").strip();
      flow.add(
          new Verse.VerseLine(
              node.span(),
              number(node),
              part.equals("N") ? "" : part,
              stepped(node, part, indented(node, reader.rend(node))),
              content));
    }
  }

  /** A line that is set in by steps, as CSS, or "et" and "et2" of the Deutsches Textarchiv say. */
  private static Rend indented(XmlNode node, Rend rend) {
    int steps = Css.steps(node.attribute("style"));
    if (steps > 0) {
      return and(rend, "indent" + steps);
    }
    if (rend.words().stream().noneMatch(word -> SET_IN.matcher(word).matches())) {
      return rend;
    }
    List<String> words = new ArrayList<>();
    for (String word : rend.words()) {
      words.add(SET_IN.matcher(word).matches() ? "indent" + word.substring(2) : word);
    }
    return new Rend(words);
  }

  /** A part of a line that speakers share begins about where the part before it ended. */
  private Rend stepped(XmlNode node, String part, Rend rend) {
    boolean later = part.equals("M") || part.equals("F");
    int before = later ? shared : 0;
    shared = part.equals("I") || part.equals("M") ? before + node.words().length() : 0;
    int steps = before * LETTER / STEP;
    if (steps == 0 || rend.words().stream().anyMatch(word -> word.startsWith("indent"))) {
      return rend;
    }
    return and(rend, "indent" + steps);
  }

  private static Rend and(Rend rend, String word) {
    List<String> words = new ArrayList<>(rend.words());
    words.add(word);
    return new Rend(words);
  }

  /**
   * The words of a line; where it is nothing but segments, as Arabic verse is, these are halves.
   */
  private void verseLine(XmlNode node, Flow line) {
    int halves = 0;
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child.is("seg")) {
        halves++;
      } else if (!child.isText() || child.hasText()) {
        halves = Integer.MIN_VALUE;
      }
    }
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (halves == 2 && child.is("seg")) {
        Span span = child.span();
        Words words = line.words(span);
        words.open(content -> new Inline.Styled(span, HEMISTICH, "", content));
        reader.children(child, line);
        words.close();
      } else {
        reader.read(child, line);
      }
    }
  }
}
