package recto.input;

import java.util.Map;
import java.util.Set;
import recto.edition.Rend;

/** Words, signs and letters that are marked one by one. */
final class TeiWords {
  private static final Set<String> OPENING =
      Set.of("(", "[", "{", "“", "‘", "«", "„", "¿", "¡", "⟨", "-");

  private static final Rend READING = Rend.of("parentheses");

  private final TeiReader reader;

  TeiWords(TeiReader reader) {
    this.reader = reader;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    handlers.put("w", this::word);
    handlers.put("pc", this::word);
    handlers.put("c", this::letter);
    handlers.put("m", this::letters);
    handlers.put("rt", this::reading);
  }

  /** A word or mark of punctuation with word on whether white space belongs beside it. */
  private void word(XmlNode node, Flow flow) {
    String join = node.attribute("join");
    boolean left = join.equals("left") || join.equals("both") || join.equals("overlap");
    boolean right = join.equals("right") || join.equals("both");
    boolean bare = join.isEmpty() && node.is("pc");
    boolean drawn = bare && (Indentation.parts(node, flow.tongue) || OldHyphen.isMarked(node));
    if ((left || drawn) && flow.running()) {
      flow.words(node.span()).glue();
    } else if (flow.running() && reader.survey.lineation().partsWords() && parted(node)) {
      flow.words(node.span()).space(node.span());
    }
    letters(node, flow);
    if ((right || (bare && Indentation.follows(node))) && flow.running()) {
      flow.words(node.span()).glue();
    }
  }

  /** True of a word that neither goes on another nor follows an opening sign. */
  private static boolean parted(XmlNode node) {
    String part = node.attribute("part");
    XmlNode before = node.previous;
    if (node.is("pc") && !OPENING.contains(node.words())) {
      return false;
    }
    boolean opened = before != null && before.is("pc") && OPENING.contains(before.words());
    return !opened && !part.equals("M") && !part.equals("F");
  }

  /** How a sign is read, which stands in brackets behind it. */
  private void reading(XmlNode node, Flow flow) {
    Rend said = reader.rend(node);
    reader.phrases.phrase(node, flow, null, said.words().isEmpty() ? READING : said);
  }

  /** A letter marked as one; white space may be marked so too. */
  private void letter(XmlNode node, Flow flow) {
    if (node.first != null && !node.hasText() && flow.running()) {
      flow.words(node.span()).space(node.span());
    } else {
      letters(node, flow);
    }
  }

  /** Letters and words marked one by one: their shapes would break the line's own. */
  private void letters(XmlNode node, Flow flow) {
    reader.phrases.phrase(node, flow, null, Rend.NONE);
  }
}
