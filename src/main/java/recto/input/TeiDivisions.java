package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Division.Matter;
import recto.edition.InheritedPage;
import recto.edition.Inline;
import recto.edition.Prose.Role;
import recto.edition.Rend;

/** The parts of a text: front, body and back, divisions of any depth, texts within texts. */
final class TeiDivisions {
  private static final String CONTENTS = "list of contents, which ours replaces";
  private static final Set<String> NOTED =
      Set.of("note", "noteGrp", "pb", "head", "lb", "milestone");

  /** What collected notes may stand in. */
  private static final Set<String> AROUND = Set.of("p", "ab", "list", "item");

  private final TeiReader reader;

  TeiDivisions(TeiReader reader) {
    this.reader = reader;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    for (String name :
        List.of("div", "div0", "div1", "div2", "div3", "div4", "div5", "div6", "div7")) {
      handlers.put(name, (node, flow) -> division(node, flow, node.attribute("type")));
    }
    for (String name :
        List.of("prologue", "epilogue", "performance", "attachment", "floatingText")) {
      handlers.put(name, (node, flow) -> division(node, flow, name));
    }
    handlers.put(
        "titlePage",
        (node, flow) ->
            division(node, flow, node.isWithin("floatingText") ? "inner-titlepage" : "titlepage"));
    handlers.put("text", (node, flow) -> division(node, flow, "text"));
    for (String name : List.of("group", "TEI", "TEI.2", "teiCorpus")) {
      handlers.put(name, (node, flow) -> reader.children(node, flow));
    }
    handlers.put("front", this::part);
    handlers.put("body", this::part);
    handlers.put("back", this::part);
  }

  /** The divisions of texts that stand by themselves. */
  List<Division> texts(List<XmlNode> texts, String language) {
    List<Division> divisions = new ArrayList<>();
    boolean untitled = texts.size() == 1 && TeiTextTitles.isUntitled(texts.get(0));
    for (int i = 0; i < texts.size(); i++) {
      XmlNode text = texts.get(i);
      int before = divisions.size();
      XmlNode title = untitled || texts.size() > 1 ? TeiTextTitles.title(text) : null;
      List<Inline> calls = untitled && title != null ? new ArrayList<>() : null;
      text(text, language, i == texts.size() - 1, calls, divisions);
      if (title != null) {
        List<Inline> called = calls == null ? List.of() : calls;
        new TeiTextTitles(reader.report).head(title, before, called, divisions);
      }
    }
    return divisions;
  }

  /**
   * @param calls takes the calls of the notes on the whole text, which its title has; or null
   */
  private void text(
      XmlNode text,
      String language,
      boolean last,
      @Nullable List<Inline> calls,
      List<Division> divisions) {
    NoteScope scope = scope(text, new NoteScope());
    Flow whole = Flow.of(reader.report, language, scope).division(text, scope);
    if (text.is("sourceDoc") || text.is("document")) {
      Flow flow = whole.division(text, scope);
      reader.children(text, flow);
      gather(flow.settled(), flow.language, divisions);
      return;
    }
    for (XmlNode child = text.first; child != null; child = child.next) {
      Matter matter = matter(child);
      if (calls != null && child.is("note")) {
        Flow line = whole.line(child);
        reader.read(child, line);
        calls.addAll(line.contentWithBreaks());
        continue;
      }
      reader.matter = matter;
      Flow flow = whole.division(child, scope);
      if (child.isText() || (!child.is("front") && !child.is("body") && !child.is("back"))) {
        reader.read(child, flow);
      } else {
        reader.anchor(child, flow);
        reader.children(child, flow);
      }
      gather(flow.settled(), flow.language, divisions);
    }
    if (last) {
      reader.notes.leftOver(whole);
      gather(whole.blocks(), whole.language, divisions);
    }
  }

  private static Matter matter(XmlNode part) {
    return part.is("front") ? Matter.FRONT : part.is("back") ? Matter.BACK : Matter.BODY;
  }

  /** Divisions as they are; what stands loose between them in divisions without a name. */
  private void gather(List<Block> blocks, String language, List<Division> divisions) {
    List<Block> loose = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Division division) {
        close(loose, language, divisions);
        divisions.add(division);
      } else {
        loose.add(block);
      }
    }
    close(loose, language, divisions);
  }

  private void close(List<Block> loose, String language, List<Division> divisions) {
    if (!loose.isEmpty()) {
      Span span = loose.get(0).span();
      divisions.add(
          new Division(span, "", "", "", "", reader.matter, language, Rend.NONE, null, loose));
      loose.clear();
    }
  }

  /** Front, body or back of a text within the text. */
  private void part(XmlNode node, Flow flow) {
    reader.anchor(node, flow);
    reader.children(node, flow);
  }

  private void division(XmlNode node, Flow flow, String type) {
    if (flow.flat) {
      flow.words(node.span()).newLine(node.span());
      reader.children(node, flow);
      flow.words(node.span()).newLine(node.span());
      return;
    }
    if (isContents(node)) {
      reader.omit(node, flow, CONTENTS);
      return;
    }
    if (holdsCalledNotesOnly(node)) {
      remains(node, flow);
      return;
    }
    flow.interrupt(node.span(), true);
    String kind = plain(type);
    Flow inner = flow.division(node, scope(node, flow.scope));
    if (kind.equals("titlepage")) {
      inner = inner.inside(node, Role.SUBTITLE);
    }
    InheritedPage inherited = reader.pages.inherited(node, flow);
    reader.children(node, inner);
    List<Block> blocks = inner.settled();
    if (blocks.isEmpty()) {
      reader.anchor(node, flow);
      return;
    }
    flow.add(
        new Division(
            node.span(),
            node.id(),
            kind,
            node.attribute("subtype").toLowerCase(Locale.ROOT),
            node.attribute("n"),
            reader.matter,
            inner.language,
            reader.rend(node),
            inherited,
            blocks));
  }

  private NoteScope scope(XmlNode node, NoteScope outer) {
    @Nullable NoteScope own = reader.survey.scope(node);
    return own == null ? outer : own;
  }

  private static String plain(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    String bare = lower.replaceAll("[-_ ]", "");
    return bare.equals("titlepage") ? bare : lower;
  }

  /** A division that is nothing but a list of contents; a table of them tells more than ours. */
  private static boolean isContents(XmlNode node) {
    boolean contents =
        node.attribute("type").equalsIgnoreCase("toc")
            || node.attribute("subtype").equalsIgnoreCase("toc")
            || node.id().equalsIgnoreCase("toc");
    return contents && !hasTable(node);
  }

  private static boolean hasTable(XmlNode node) {
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child.is("table") || hasTable(child)) {
        return true;
      }
    }
    return false;
  }

  /** True where every note that a division collects is printed where it is called. */
  private boolean holdsCalledNotesOnly(XmlNode node) {
    boolean some = false;
    for (XmlNode child = node.first; child != null; child = child.next) {
      boolean around = AROUND.contains(child.name);
      if (child.isText() ? child.hasText() : !around && !NOTED.contains(child.name)) {
        return false;
      }
      if (around) {
        some = true;
        if (!holdsCalledNotesOnly(child)) {
          return false;
        }
      }
      if (child.is("note")) {
        some = true;
        if (!reader.survey.notes().placedElsewhere(child)) {
          return false;
        }
      }
      if (child.is("noteGrp") && !holdsCalledNotesOnly(child)) {
        return false;
      }
    }
    return some;
  }

  private void remains(XmlNode node, Flow flow) {
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child.is("head")) {
        reader.omit(child, flow, "head of collected notes, which stand at their calls");
      } else if (child.is("pb")) {
        reader.read(child, flow);
      } else if (AROUND.contains(child.name)) {
        remains(child, flow);
      }
    }
  }
}
