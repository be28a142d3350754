package recto.input;

import java.util.List;
import java.util.Map;
import recto.edition.Inline;
import recto.edition.Rend;

/**
 * What documents a schema: its declarations, whose parts are paragraphs, and examples of markup,
 * whose tags are what they show.
 */
final class TeiSpecs {
  private static final List<String> DECLARATIONS =
      List.of(
          "schemaSpec",
          "specGrp",
          "moduleSpec",
          "elementSpec",
          "classSpec",
          "macroSpec",
          "dataSpec",
          "constraintSpec",
          "attList",
          "attDef",
          "valList",
          "valItem",
          "paramList",
          "paramSpec",
          "exemplum",
          "specList");

  /** What is declared under a name that a reader looks for, and how the name looks. */
  private static final Map<String, Rend> NAMED =
      Map.of(
          "elementSpec", Rend.of("<gi>"),
          "attDef", Rend.of("<att>"),
          "valItem", Rend.of("italic"),
          "classSpec", Rend.of("bold"),
          "macroSpec", Rend.of("bold"),
          "dataSpec", Rend.of("bold"));

  private final TeiReader reader;
  private final TeiBlocks blocks;
  private final KeptSpace space;

  TeiSpecs(TeiReader reader, TeiBlocks blocks) {
    this.reader = reader;
    this.blocks = blocks;
    this.space = new KeptSpace(reader);
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    DECLARATIONS.forEach(name -> handlers.put(name, this::declaration));
    for (String name : List.of("remarks", "constraint", "classes", "moduleRef", "specDesc")) {
      handlers.put(name, (node, flow) -> reader.children(node, flow));
    }
    handlers.put("egXML", this::example);
    for (String name : List.of("gi", "tag", "att")) {
      handlers.put(name, this::markup);
    }
  }

  /** The name of an element or an attribute, with its sign where the source writes none. */
  private void markup(XmlNode node, Flow flow) {
    Rend said = reader.rend(node);
    String words = node.words();
    boolean signed = words.startsWith("<") || words.startsWith("@");
    boolean bare = said.words().isEmpty() && !signed;
    reader.phrases.phrase(node, flow, null, bare ? Rend.of('<' + node.name + '>') : said);
  }

  /** A declaration: each thing that it says is a paragraph. */
  private void declaration(XmlNode node, Flow flow) {
    boolean within = node.parent != null && DECLARATIONS.contains(node.parent.name);
    if (within && !flow.flat) {
      flow.interrupt(node.span(), false);
    }
    reader.anchor(node, flow);
    boolean named = !flow.running() && !flow.flat && name(node, flow);
    for (XmlNode child = node.first; child != null; child = child.next) {
      boolean words = child.is("gloss") || child.is("desc") || child.is("altIdent");
      if (named && words) {
        flow.words(child.span()).space(child.span());
        reader.phrases.plain(child, flow);
        continue;
      }
      if (named && !child.isText()) {
        flow.end();
        named = false;
      }
      if (words && !flow.running() && !flow.flat && child.hasText()) {
        blocks.prose(child, flow, flow.role);
      } else {
        reader.read(child, flow);
      }
    }
    if (named) {
      flow.end();
    }
  }

  /** Begins a paragraph with the name of what is declared, as a reference of a schema has it. */
  private static boolean name(XmlNode node, Flow flow) {
    Rend look = NAMED.get(node.name);
    String name = node.attribute("ident");
    if (look == null || name.isEmpty()) {
      return false;
    }
    Words words = flow.begin(flow.role, Rend.NONE, node.span());
    words.open(content -> new Inline.Styled(node.span(), look, "", content));
    words.text(name, node.line, node.column);
    words.close();
    return true;
  }

  /** An example of markup: its tags as they are written, line by line. */
  private void example(XmlNode node, Flow flow) {
    StringBuilder markup = new StringBuilder();
    for (XmlNode child = node.first; child != null; child = child.next) {
      child.write(markup);
    }
    String written = markup.toString().stripIndent().strip();
    if (written.isEmpty()) {
      return;
    }
    if (!flow.running() && !flow.flat) {
      space.block(node, written, flow);
      return;
    }
    Words words = flow.words(node.span());
    String[] lines = written.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        words.newLine(node.span());
      }
      words.text(lines[i], node.line, node.column);
    }
  }
}
