package recto.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import recto.diagnostic.Severity;
import recto.edition.Heading;
import recto.edition.Inline;
import recto.edition.Prose.Role;
import recto.edition.Rend;

/** What begins a line of its own: paragraphs, heads, speeches, openings and closings. */
final class TeiBlocks {
  private static final Rend ITALIC = Rend.of("italic");
  private static final int LONGEST_CLOSE = 48;

  private final TeiReader reader;

  TeiBlocks(TeiReader reader) {
    this.reader = reader;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    handlers.put("p", this::paragraph);
    handlers.put("ab", this::unnamed);
    handlers.put("head", this::heading);
    handlers.put("dateline", (node, flow) -> prose(node, flow, Role.DATELINE));
    handlers.put("salute", this::salute);
    handlers.put("signed", (node, flow) -> prose(node, flow, Role.SIGNATURE));
    handlers.put("byline", (node, flow) -> prose(node, flow, Role.BYLINE));
    handlers.put("trailer", (node, flow) -> prose(node, flow, Role.TRAILER));
    handlers.put("speaker", (node, flow) -> prose(node, flow, Role.SPEAKER));
    handlers.put("stage", this::stage);
    handlers.put("opener", this::opener);
    handlers.put("closer", this::closer);
    handlers.put("postscript", (node, flow) -> part(node, flow, Role.POSTSCRIPT));
    handlers.put("argument", (node, flow) -> part(node, flow, Role.ARGUMENT));
    handlers.put("epigraph", (node, flow) -> part(node, flow, Role.EPIGRAPH));
    handlers.put("set", (node, flow) -> part(node, flow, Role.STAGE));
    handlers.put("sp", (node, flow) -> part(node, flow, flow.role));
    handlers.put("eg", this::example);
    handlers.put("address", this::address);
    handlers.put("addrLine", this::newLine);
    handlers.put("line", this::newLine);
    for (String name : List.of("bibl", "biblStruct", "biblFull")) {
      handlers.put(name, this::ofItsOwn);
    }
    titlePage(handlers);
  }

  private void paragraph(XmlNode node, Flow flow) {
    if (!flow.flat && Attached.heads(node)) {
      reader.report.count(
          Severity.NOTE, node.span(), "a paragraph that names an attachment is set as its head");
      prose(node, flow, flow.role, Attached.HEAD);
    } else {
      prose(node, flow, closes(node) ? Role.CLOSING : flow.role);
    }
  }

  private void unnamed(XmlNode node, Flow flow) {
    if (!flow.flat && !flow.running() && reader.inscriptions.holds(node)) {
      reader.inscriptions.lines(node, flow);
    } else {
      prose(node, flow, flow.role);
    }
  }

  /** A few words and a comma before the signature, as "Sincerely yours," is often encoded. */
  private static boolean closes(XmlNode node) {
    XmlNode next = node.next;
    while (next != null && (next.is("pb") || (next.isText() && !next.hasText()))) {
      next = next.next;
    }
    if (next == null || !(next.is("closer") || next.is("signed")) || node.holdsBlocks) {
      return false;
    }
    String words = node.words();
    return words.length() <= LONGEST_CLOSE && words.endsWith(",");
  }

  private void titlePage(Map<String, TeiReader.Handler> handlers) {
    handlers.put("docTitle", (node, flow) -> reader.children(node, flow));
    handlers.put("titlePart", this::titlePart);
    handlers.put("docAuthor", (node, flow) -> onTitlePage(node, flow, Role.BYLINE));
    handlers.put("docEdition", (node, flow) -> onTitlePage(node, flow, Role.SUBTITLE));
    handlers.put("docImprint", (node, flow) -> onTitlePage(node, flow, Role.IMPRINT));
    handlers.put("docDate", (node, flow) -> onTitlePage(node, flow, Role.IMPRINT));
    handlers.put("imprimatur", (node, flow) -> onTitlePage(node, flow, Role.IMPRINT));
  }

  /** A line of a title page, or words within such a line. */
  private void onTitlePage(XmlNode node, Flow flow, Role role) {
    if (flow.running() || flow.flat) {
      reader.phrases.plain(node, flow);
    } else {
      prose(node, flow, role);
    }
  }

  private void titlePart(XmlNode node, Flow flow) {
    String type = node.attribute("type").toLowerCase(Locale.ROOT);
    boolean main = type.equals("main") || type.equals("series") || type.isEmpty();
    onTitlePage(node, flow, main ? Role.TITLE : Role.SUBTITLE);
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
            into.add(new Heading(node.span(), reader.rend(node), content));
          }
        });
  }

  /** Blocks of one part that all play its role. */
  private void part(XmlNode node, Flow flow, Role role) {
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

  private void salute(XmlNode node, Flow flow) {
    prose(node, flow, flow.role == Role.CLOSING ? Role.CLOSING : Role.SALUTATION);
  }

  /** An opener: where it holds nothing but elements, each {@code seg} in it begins a line. */
  private void opener(XmlNode node, Flow flow) {
    if (flow.flat) {
      flattened(node, flow);
      return;
    }
    boolean loose = false;
    for (XmlNode child = node.first; child != null; child = child.next) {
      loose |= child.isText() && child.hasText();
    }
    flow.interrupt(node.span(), false);
    Flow inner = flow.inside(node, Role.OPENER);
    reader.anchor(node, inner);
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child.is("seg") && !loose) {
        segment(child, inner);
      } else {
        reader.read(child, inner);
      }
    }
    inner.blocks().forEach(flow::add);
  }

  /**
   * A segment of an opener; one that holds others, as left and right of a letterhead, is parted.
   */
  private void segment(XmlNode node, Flow flow) {
    boolean parts = true;
    for (XmlNode child = node.first; child != null; child = child.next) {
      parts &= child.is("seg") || (child.isText() && !child.hasText());
    }
    if (!parts) {
      prose(node, flow, Role.OPENER);
      return;
    }
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (!child.isText()) {
        segment(child, flow);
      }
    }
  }

  /** A closer: loose words before the signature close, after it they belong to the signature. */
  private void closer(XmlNode node, Flow flow) {
    if (flow.flat) {
      flattened(node, flow);
      return;
    }
    flow.interrupt(node.span(), false);
    Flow inner = flow.inside(node, Role.CLOSING);
    reader.anchor(node, inner);
    boolean signed = false;
    for (XmlNode child = node.first; child != null; child = child.next) {
      boolean loose = !inner.running();
      reader.read(child, inner);
      if (signed && loose && inner.running()) {
        inner.become(Role.SIGNATURE);
      }
      signed |= child.is("signed");
    }
    inner.blocks().forEach(flow::add);
  }

  /** A stage direction, or what else is seen and heard. */
  void stage(XmlNode node, Flow flow) {
    if (flow.running() || flow.flat) {
      Rend rend = reader.rend(node);
      reader.phrases.phrase(node, flow, null, rend.words().isEmpty() ? ITALIC : rend);
    } else {
      prose(node, flow, Role.STAGE);
    }
  }

  /** An example, whose lines are kept where it is a block of its own. */
  private void example(XmlNode node, Flow flow) {
    if (flow.running() || flow.flat || node.words().isEmpty()) {
      reader.phrases.plain(node, flow);
      return;
    }
    Words words = flow.begin(flow.role, reader.rend(node), node.span());
    reader.anchor(node, flow);
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (!child.isText()) {
        reader.read(child, flow);
        continue;
      }
      String[] lines = child.text.split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          words.newLine(node.span());
        }
        words.text(lines[i], child.line + i, i == 0 ? child.column : 1);
      }
    }
    flow.end();
  }

  /** Lines of an address, one below the other. */
  private void address(XmlNode node, Flow flow) {
    if (flow.running() || flow.flat) {
      flattened(node, flow);
    } else {
      prose(node, flow, flow.role);
    }
  }

  /** A book or an entry: a paragraph of its own between blocks, words like others in the line. */
  private void ofItsOwn(XmlNode node, Flow flow) {
    if (flow.running() || flow.flat) {
      reader.phrases.plain(node, flow);
    } else {
      prose(node, flow, flow.role);
    }
  }
}
