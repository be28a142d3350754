package recto.input;

import java.util.List;
import java.util.Map;
import recto.edition.Inline;
import recto.edition.Inline.Choice;

/**
 * Choices as TEI had them before its fifth edition: one version is the element's words and the
 * other an attribute, as in {@code <sic corr="the">teh</sic>}.
 */
final class TeiOldChoices {
  private static final Map<String, String> OTHER =
      Map.of(
          "sic", "corr", "corr", "sic", "abbr", "expan", "expan", "abbr", "orig", "reg", "reg",
          "orig");

  private TeiOldChoices() {}

  /** Goes before the handlers that are there for these elements. */
  static void enrol(Map<String, TeiReader.Handler> handlers) {
    OTHER.forEach(
        (name, other) -> {
          TeiReader.Handler plain = handlers.get(name);
          if (plain != null) {
            handlers.put(
                name,
                (node, flow) -> {
                  if (node.attribute(other).isBlank() || node.holdsBlocks) {
                    plain.read(node, flow);
                  } else {
                    read(node, other, plain, flow);
                  }
                });
          }
        });
  }

  private static void read(XmlNode node, String other, TeiReader.Handler plain, Flow flow) {
    Words words = flow.words(node.span());
    boolean spaced = words.flush();
    words.collect(spaced);
    plain.read(node, flow);
    List<Inline> own = words.collected();
    boolean spaceBehind = words.takeSpace();
    words.collect(spaced);
    words.text(node.attribute(other), node.line, node.column);
    List<Inline> said = words.collected();
    boolean source = TeiEditing.isSource(node.name);
    Choice.Kind kind = TeiEditing.editing(source ? other : node.name);
    words.put(
        new Choice(
            node.span(),
            kind,
            BothSides.with(source ? own : said, source ? said : own),
            BothSides.with(source ? said : own, source ? own : said)));
    if (spaceBehind) {
      words.space(node.span());
    }
  }
}
