package recto.input;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.edition.Inline;
import recto.edition.Inline.Choice;

/** Two versions of one passage: the source's and the editor's. */
final class TeiChoices {
  private static final Set<String> SOURCES = Set.of("sic", "orig", "abbr", "am");

  private static final Map<String, Choice.Kind> EDITORS =
      Map.of(
          "norm", Choice.Kind.REGULARISATION,
          "corr", Choice.Kind.CORRECTION,
          "reg", Choice.Kind.REGULARISATION,
          "expan", Choice.Kind.EXPANSION,
          "ex", Choice.Kind.EXPANSION);
  private static final Map<String, String> OTHER_SIDE =
      Map.of("sic", "corr", "orig", "reg", "abbr", "expan", "am", "ex");

  private final TeiReader reader;

  TeiChoices(TeiReader reader) {
    this.reader = reader;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    handlers.put("choice", this::choice);
  }

  /** True of an element whose words are the source's side of a choice. */
  static boolean isSource(String name) {
    return SOURCES.contains(name);
  }

  /** What the element of the editor's side does. */
  static Choice.Kind editing(String name) {
    return EDITORS.getOrDefault(name, Choice.Kind.CORRECTION);
  }

  private void choice(XmlNode node, Flow flow) {
    XmlNode source = firstIn(node, SOURCES);
    XmlNode editor = source == null ? null : node.child(OTHER_SIDE.getOrDefault(source.name, ""));
    if (editor == null) {
      editor = firstIn(node, EDITORS.keySet());
    }
    if (source == null && node.child("norm") != null) {
      source = diplomatic(node);
      editor = node.child("norm");
    }
    if (source == null || editor == null || !mayOpen(flow, node)) {
      firstOf(node, flow);
      return;
    }
    reader.anchor(node, flow);
    if (TeiInscriptions.reachesOver(node, flow)) {
      overLines(node, source, editor, flow);
      return;
    }
    Words words = flow.words(node.span());
    if (Indentation.partsSign(node, editor, flow.tongue)) {
      words.glue();
    }
    boolean spaced = words.flush();
    List<Inline> from = side(source, spaced, flow);
    boolean spaceBehind = words.takeSpace();
    List<Inline> to = side(editor, spaced, flow);
    words.put(
        new Choice(
            node.span(), editing(editor.name), BothSides.with(from, to), BothSides.with(to, from)));
    if (spaceBehind) {
      words.space(node.span());
    }
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child != source && child != editor) {
        reader.omit(child, flow, "a further version in a choice");
      }
    }
  }

  /** A choice within which a line ends: what the editor has stands in both lines. */
  private void overLines(XmlNode node, XmlNode source, XmlNode editor, Flow flow) {
    reader.read(editor, flow);
    if (TeiInscriptions.breaks(editor).isEmpty()) {
      for (XmlNode line : TeiInscriptions.breaks(source)) {
        flow.nextLine(line.span(), line.attribute("n").strip(), false);
      }
    }
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child != editor) {
        reader.omit(child, flow, "a further version in a choice");
      }
    }
  }

  private static @Nullable XmlNode firstIn(XmlNode node, Set<String> names) {
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (names.contains(child.name)) {
        return child;
      }
    }
    return null;
  }

  /** The level of the archive Menota that keeps the letters of the source, or null. */
  private static @Nullable XmlNode diplomatic(XmlNode choice) {
    XmlNode letters = choice.child("dipl");
    return letters == null ? choice.child("facs") : letters;
  }

  private static boolean mayOpen(Flow flow, XmlNode node) {
    return flow.running() || flow.flat || !node.holdsBlocks;
  }

  private List<Inline> side(XmlNode side, boolean spaced, Flow flow) {
    Words words = flow.words(side.span());
    words.collect(spaced);
    reader.read(side, flow);
    return words.collected();
  }

  /** A choice of another kind: its first version stands in the text. */
  private void firstOf(XmlNode node, Flow flow) {
    XmlNode printed = diplomatic(node);
    for (XmlNode child = node.first; child != null; child = child.next) {
      printed = printed == null && !child.isText() ? child : printed;
      if (child == printed) {
        reader.read(child, flow);
      } else {
        reader.omit(child, flow, "a further version in a choice");
      }
    }
  }
}
