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

  private static final Map<String, String> LONGER =
      Map.of("corr", "correction", "expan", "expansion");

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
                  String said = said(node, other);
                  if (said.isBlank() || node.holdsBlocks) {
                    plain.read(node, flow);
                  } else {
                    read(node, other, said, plain, flow);
                  }
                });
          }
        });
  }

  /** The other version, in an attribute of its name or, as Transkribus has it, of a longer one. */
  private static String said(XmlNode node, String other) {
    String said = node.attribute(other);
    String longer = LONGER.getOrDefault(other, "");
    return said.isEmpty() && !longer.isEmpty() ? node.attribute(longer) : said;
  }

  private static void read(
      XmlNode node, String other, String attribute, TeiReader.Handler plain, Flow flow) {
    Words words = flow.words(node.span());
    boolean spaced = words.flush();
    words.collect(spaced);
    plain.read(node, flow);
    List<Inline> own = words.collected();
    boolean spaceBehind = words.takeSpace();
    words.collect(spaced);
    words.text(attribute, node.line, node.column);
    List<Inline> said = words.collected();
    boolean source = TeiChoices.isSource(node.name);
    Choice.Kind kind = TeiChoices.editing(source ? other : node.name);
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
