package recto.input;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words with what they mean below them, as linguists write: the tiers of an example are lines, and
 * a gloss within a word stands apart from it.
 */
final class TeiTiers {
  private static final Set<String> TIERS =
      Set.of(
          "orig",
          "original",
          "source",
          "text",
          "transcription",
          "transliteration",
          "morph",
          "morphs",
          "morphemes",
          "morphology",
          "gloss",
          "glosses",
          "glossing",
          "trans",
          "translation",
          "free");

  private static final Set<String> WORDS = Set.of("w", "m", "phr", "seg", "cl");

  private final TeiReader reader;

  TeiTiers(TeiReader reader) {
    this.reader = reader;
  }

  /** Comes after those who read segments and glosses. */
  void enrol(Map<String, TeiReader.Handler> handlers) {
    for (String name : new String[] {"seg", "gloss"}) {
      TeiReader.Handler whole = handlers.getOrDefault(name, reader.phrases::plain);
      handlers.put(
          name,
          (node, flow) -> {
            part(node, flow);
            whole.read(node, flow);
          });
    }
  }

  private static void part(XmlNode node, Flow flow) {
    if (!flow.running() || node.parent == null) {
      return;
    }
    XmlNode before = before(node);
    if (before == null || before.isText()) {
      return;
    }
    if (isTier(node) && isTier(before) && !node.parent.holdsWords()) {
      flow.words(node.span()).newLine(node.span());
    } else if (node.is("gloss") && before == node.previous && WORDS.contains(node.parent.name)) {
      flow.words(node.span()).space(node.span());
    }
  }

  /** What stands before, over indentation. */
  private static @Nullable XmlNode before(XmlNode node) {
    XmlNode before = node.previous;
    return before != null && before.isText() && !before.hasText() ? before.previous : before;
  }

  private static boolean isTier(XmlNode node) {
    return node.is("seg") && (names(node, "subtype") || names(node, "type"));
  }

  private static boolean names(XmlNode node, String attribute) {
    return TIERS.contains(node.attribute(attribute).toLowerCase(Locale.ROOT));
  }
}
