package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
              node.attribute("n"),
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
