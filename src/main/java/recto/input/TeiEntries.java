package recto.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import recto.diagnostic.Span;
import recto.edition.Inline;
import recto.edition.Prose.Role;
import recto.edition.Rend;

/**
 * Entries of a dictionary: the parts of each are words apart even where no space is written, the
 * headword is bold, what is said of its grammar and use italic, and senses bear their numbers.
 */
final class TeiEntries {
  private static final Rend BOLD = Rend.of("bold");
  private static final Rend ITALIC = Rend.of("italic");
  private static final Set<String> ENTRIES = Set.of("entry", "entryFree");
  private static final List<String> WHOLES =
      List.of("form", "gramGrp", "sense", "etym", "re", "xr", "hom", "dictScrap", "trans");
  private static final List<String> SAID =
      List.of(
          "pos", "gen", "number", "case", "mood", "tns", "per", "iType", "subc", "usg", "lbl",
          "gram");

  private final TeiReader reader;

  TeiEntries(TeiReader reader) {
    this.reader = reader;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    handlers.put("superEntry", (node, flow) -> reader.children(node, flow));
    ENTRIES.forEach(name -> handlers.put(name, this::entry));
    WHOLES.forEach(name -> handlers.put(name, this::whole));
    SAID.forEach(name -> handlers.put(name, (node, flow) -> looking(node, flow, ITALIC)));
    handlers.put("orth", (node, flow) -> looking(node, flow, isHeadword(node) ? BOLD : ITALIC));
    handlers.put("oRef", this::headwordAgain);
    handlers.put("hyph", (node, flow) -> reader.phrases.plain(node, flow));
    handlers.put("tr", (node, flow) -> reader.phrases.plain(node, flow));
  }

  private void entry(XmlNode node, Flow flow) {
    if (flow.flat || flow.running() || node.holdsBlocks) {
      reader.parted(node, flow);
      return;
    }
    flow.begin(Role.PARAGRAPH, reader.rend(node), node.span());
    reader.anchor(node, flow);
    reader.parted(node, flow);
    flow.end();
  }

  /** True of the spelling of a headword, and not of an ending that stands behind one. */
  private static boolean isHeadword(XmlNode orth) {
    return orth.parent == null
        || orth.parent.is("form")
        || !(orth.attribute("type").startsWith("infl") || orth.attribute("extent").equals("part"));
  }

  /** Where the headword stands in a phrase: by its sign, unless it is written out. */
  private void headwordAgain(XmlNode node, Flow flow) {
    reader.anchor(node, flow);
    if (node.first == null) {
      flow.words(node.span()).text("~", node.line, node.column);
    }
    reader.phrases.plain(node, flow);
  }

  private void whole(XmlNode node, Flow flow) {
    if (node.is("form") && node.holdsWords() && node.find("orth").isEmpty()) {
      looking(node, flow, BOLD);
      return;
    }
    reader.anchor(node, flow);
    String number = node.attribute("n").strip();
    if (node.is("sense") && !number.isEmpty() && node.hasText() && !says(node, number)) {
      Span span = node.span();
      Words words = flow.words(span);
      words.open(content -> new Inline.Styled(span, BOLD, "", content));
      words.text(number, node.line, node.column);
      words.close();
      words.space(span);
    }
    reader.parted(node, flow);
  }

  /** True where a sense begins with its number itself. */
  private static boolean says(XmlNode sense, String number) {
    String words = sense.words().toLowerCase(Locale.ROOT);
    String bare = number.toLowerCase(Locale.ROOT);
    if (!words.startsWith(bare) || words.length() == bare.length()) {
      return words.equals(bare);
    }
    char after = words.charAt(bare.length());
    boolean letters = Character.isLetter(bare.charAt(bare.length() - 1));
    return letters ? ".):".indexOf(after) >= 0 : !Character.isLetterOrDigit(after);
  }

  private void looking(XmlNode node, Flow flow, Rend usual) {
    Rend said = reader.rend(node);
    boolean entered = false;
    for (XmlNode up = node.parent; up != null && !entered; up = up.parent) {
      entered = ENTRIES.contains(up.name);
    }
    reader.phrases.phrase(node, flow, null, said.words().isEmpty() && entered ? usual : said);
  }
}
