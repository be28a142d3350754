package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import recto.diagnostic.Severity;
import recto.edition.Block;
import recto.edition.Heading;
import recto.edition.Inline;
import recto.edition.Prose.Role;
import recto.edition.Quotation;
import recto.edition.Rend;

/** What begins a line of its own: paragraphs, heads, speeches, examples. */
final class TeiBlocks {
  /** Parts of a division that may have heads of their own. */
  private static final Set<String> WITHIN =
      Set.of(
          "lg",
          "argument",
          "epigraph",
          "set",
          "opener",
          "postscript",
          "quote",
          "q",
          "msDesc",
          "msPart",
          "msFrag");

  /** A stage direction in a line. */
  private static final Rend STAGE = Rend.of("<stage>");

  private static final Rend CENTRED = Rend.of("center");

  private final TeiReader reader;
  private final KeptSpace space;

  TeiBlocks(TeiReader reader) {
    this.reader = reader;
    this.space = new KeptSpace(reader);
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    handlers.put("p", this::paragraph);
    handlers.put("ab", this::unnamed);
    handlers.put("head", this::heading);
    handlers.put("byline", (node, flow) -> prose(node, flow, Role.BYLINE));
    handlers.put("trailer", (node, flow) -> prose(node, flow, Role.TRAILER));
    handlers.put("speaker", (node, flow) -> prose(node, flow, Role.SPEAKER));
    for (String name : List.of("stage", "view", "sound", "tech", "camera", "caption")) {
      handlers.put(name, this::stage);
    }
    handlers.put("argument", (node, flow) -> part(node, flow, Role.ARGUMENT));
    handlers.put("epigraph", (node, flow) -> part(node, flow, Role.EPIGRAPH));
    handlers.put("set", (node, flow) -> part(node, flow, Role.STAGE));
    handlers.put("eg", this::example);
    handlers.put("addrLine", this::newLine);
    handlers.put("line", this::newLine);
    for (String name : List.of("bibl", "biblStruct", "biblFull")) {
      handlers.put(name, this::ofItsOwn);
    }
  }

  private void paragraph(XmlNode node, Flow flow) {
    if (WordStyles.heads(node)) {
      heading(node, flow);
    } else if (!flow.flat && WordStyles.quotes(node)) {
      quotation(node, flow);
    } else if (keepsSpace(node, flow)) {
      space.block(node, flow);
    } else if (!flow.flat && Attached.heads(node)) {
      reader.report.count(
          Severity.NOTE, node.span(), "a paragraph that names an attachment is set as its head");
      prose(node, flow, flow.role, Attached.HEAD);
    } else if (parts(node)) {
      prose(node, flow, flow.role, CENTRED);
    } else {
      prose(node, flow, TeiOpeners.closes(node) ? Role.CLOSING : flow.role);
    }
  }

  /** A paragraph that the style of a word processor sets off. */
  private void quotation(XmlNode node, Flow flow) {
    flow.interrupt(node.span(), false);
    Flow inner = flow.inside(node, Role.PARAGRAPH);
    prose(node, inner, Role.PARAGRAPH, Rend.NONE);
    List<Block> quoted = inner.blocks();
    if (!quoted.isEmpty()) {
      flow.add(new Quotation(node.span(), Rend.NONE, quoted));
    }
  }

  /** True of a row of stars, or of dashes, that parts what stands above from what stands below. */
  private static boolean parts(XmlNode node) {
    if (node.has("rend") || node.has("rendition") || node.has("style")) {
      return false;
    }
    XmlNode only = node.first;
    if (only == null || only.next != null || !only.isText() || !only.hasText()) {
      return false;
    }
    return LetterWords.ornament(only.text.strip());
  }

  private void unnamed(XmlNode node, Flow flow) {
    if (!flow.flat && !flow.running() && reader.inscriptions.holds(node)) {
      reader.inscriptions.lines(node, flow);
    } else if (keepsSpace(node, flow)) {
      space.block(node, flow);
    } else {
      prose(node, flow, flow.role);
    }
  }

  private static boolean keepsSpace(XmlNode node, Flow flow) {
    return !flow.flat && !flow.running() && !node.holdsBlocks && KeptSpace.isAsked(node);
  }

  /** Runs {@code content} where blocks may come, though the flow be amid a paragraph. */
  private void between(XmlNode node, Flow flow, boolean goesOn, Consumer<Flow> content) {
    flow.interrupt(node.span(), goesOn);
    if (flow.running()) {
      Flow inner = flow.inside(node);
      content.accept(inner);
      inner.blocks().forEach(flow::add);
    } else {
      content.accept(flow);
    }
  }

  /** A paragraph, or another run of words that begins a line. */
  void prose(XmlNode node, Flow flow, Role role) {
    prose(node, flow, role, reader.rend(node));
  }

  private void prose(XmlNode node, Flow flow, Role role, Rend rend) {
    begun(node, flow, false, into -> into.begin(role, rend, node.span()));
  }

  /** A block that {@code begin} begins, in a language of its own where it has one. */
  void begun(XmlNode node, Flow flow, boolean goesOn, Consumer<Flow> begin) {
    if (flow.flat) {
      flattened(node, flow);
      return;
    }
    between(
        node,
        flow,
        goesOn,
        into -> {
          String before = into.tongue;
          String own = TeiLanguage.of(node);
          into.tongue = own.isEmpty() ? before : own;
          begin.accept(into);
          reader.anchor(node, into);
          reader.children(node, into);
          into.end();
          into.tongue = before;
        });
  }

  /** What would be a block begins a line where only words may stand. */
  void flattened(XmlNode node, Flow flow) {
    Words words = flow.words(node.span());
    words.newLine(node.span());
    reader.phrases.plain(node, flow);
    words.newLine(node.span());
  }

  private void newLine(XmlNode node, Flow flow) {
    if (flow.running() || flow.flat || node.hasText()) {
      flattened(node, flow);
    }
  }

  private void heading(XmlNode node, Flow flow) {
    if (flow.flat) {
      flattened(node, flow);
      return;
    }
    between(
        node,
        flow,
        false,
        into -> {
          into.end();
          Flow line = into.line(node);
          reader.anchor(node, line);
          reader.children(node, line);
          List<Inline> content = line.content();
          if (!content.isEmpty()) {
            into.add(new Heading(node.span(), headed(node), content));
          }
        });
  }

  /** How a head looks, and that it is one within its division where it is. */
  private Rend headed(XmlNode node) {
    Rend said = reader.rend(node);
    boolean within = node.parent != null && WITHIN.contains(node.parent.name);
    if (!within && !WordStyles.headsWithin(node)) {
      return said;
    }
    List<String> words = new ArrayList<>(said.words());
    words.add(Heading.INNER);
    return new Rend(words);
  }

  /** Blocks of one part that all play its role. */
  void part(XmlNode node, Flow flow, Role role) {
    if (flow.flat) {
      flattened(node, flow);
      return;
    }
    flow.interrupt(node.span(), false);
    Flow inner = flow.inside(node, role);
    reader.anchor(node, inner);
    reader.children(node, inner);
    inner.blocks().forEach(flow::add);
  }

  /** A stage direction, or what else is seen and heard. */
  void stage(XmlNode node, Flow flow) {
    boolean between = TeiSpeech.isBetween(node);
    if (flow.flat || (flow.running() && !between)) {
      Rend rend = reader.rend(node);
      reader.phrases.phrase(node, flow, null, rend.words().isEmpty() ? STAGE : rend);
    } else {
      flow.interrupt(node.span(), false);
      prose(node, flow, Role.STAGE);
    }
  }

  /** An example, whose lines are kept where it is a block of its own. */
  private void example(XmlNode node, Flow flow) {
    if (flow.running() || flow.flat || node.words().isEmpty()) {
      reader.phrases.plain(node, flow);
      return;
    }
    space.block(node, flow);
  }

  /** A book or an entry: a paragraph of its own between blocks, words like others in the line. */
  private void ofItsOwn(XmlNode node, Flow flow) {
    if (!flow.flat && node.parent != null && node.parent.is("epigraph")) {
      flow.interrupt(node.span(), false);
    }
    if (flow.running() || flow.flat || citesByName(node)) {
      reader.phrases.plain(node, flow);
    } else {
      prose(node, flow, flow.role);
    }
  }

  /** True of a record that is nothing but the name of a passage, which stands in the margin. */
  private static boolean citesByName(XmlNode node) {
    boolean named = false;
    for (XmlNode child = node.first; child != null; child = child.next) {
      named |= child.has("cRef");
      if (child.hasText() || (!child.isText() && !child.has("cRef"))) {
        return false;
      }
    }
    return named;
  }
}
