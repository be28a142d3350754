package recto.input;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.edition.Rend;

/** Words, signs and letters that are marked one by one. */
final class TeiWords {
  private static final Set<String> OPENING =
      Set.of("(", "[", "{", "“", "‘", "«", "„", "¿", "¡", "⟨", "-");

  /** Breaks that a word may go on over. */
  private static final Set<String> BREAKS = Set.of("lb", "pb", "cb", "gb");

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

  /** True of letters in a word behind a break that it goes on over: white before them is none. */
  static boolean goesOnBehind(XmlNode letters) {
    XmlNode end = letters.previous;
    return isInWord(letters, end) && end != null && holdsLetters(end.previous, false);
  }

  /** True of letters in a word before a break that it goes on over: white behind them is none. */
  static boolean goesOnOver(XmlNode letters) {
    XmlNode end = letters.next;
    return isInWord(letters, end) && end != null && holdsLetters(end.next, true);
  }

  private static boolean isInWord(XmlNode letters, @Nullable XmlNode end) {
    return end != null
        && BREAKS.contains(end.name)
        && letters.parent != null
        && letters.parent.is("w")
        && letters.hasText();
  }

  private static boolean holdsLetters(@Nullable XmlNode from, boolean forward) {
    XmlNode at = from;
    while (at != null && !at.hasText()) {
      at = forward ? at.next : at.previous;
    }
    return at != null;
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
