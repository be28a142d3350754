package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import recto.diagnostic.Span;
import recto.edition.Inline;
import recto.edition.Inline.Editorial.Kind;
import recto.edition.Rend;

/** What a scribe or an editor did to the words: gaps, additions, deletions, corrections. */
final class TeiEditing {
  private static final Set<String> BLANK =
      Set.of("convenience", "empty", "blank", "sampling", "notrelevant", "duplicate");
  private static final Set<String> UNWRITTEN = Set.of("empty", "blank");
  private final TeiReader reader;

  TeiEditing(TeiReader reader) {
    this.reader = reader;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    handlers.put("unclear", this::unclear);
    handlers.put("supplied", (node, flow) -> edited(node, flow, Kind.SUPPLIED));
    handlers.put("add", this::added);
    handlers.put("del", this::deleted);
    handlers.put("surplus", (node, flow) -> edited(node, flow, Kind.SURPLUS));
    handlers.put("secl", (node, flow) -> edited(node, flow, Kind.SURPLUS));
    handlers.put("ex", this::expansion);
    handlers.put("subst", this::parts);
    handlers.put("mod", this::parts);
    handlers.put("restore", (node, flow) -> reader.phrases.plain(node, flow));
    handlers.put("gap", this::gap);
    handlers.put("ellipsis", this::gap);
    handlers.put("space", this::space);
  }

  private void edited(XmlNode node, Flow flow, Kind kind) {
    edited(node, flow, kind, reason(node));
  }

  private void edited(XmlNode node, Flow flow, Kind kind, String reason) {
    Span span = node.span();
    Rend rend = reader.rend(node);
    reader.phrases.phrase(
        node, flow, content -> new Inline.Editorial(span, kind, reason, rend, content), Rend.NONE);
  }

  private void added(XmlNode node, Flow flow) {
    if (isEditors(node)) {
      edited(node, flow, Kind.SUPPLIED, "omitted");
    } else {
      edited(node, flow, Kind.ADDED);
    }
  }

  /** True where the editor of an ancient text added or struck the words, not a scribe. */
  private boolean isEditors(XmlNode node) {
    return reader.survey.canon.isEditors() && !reader.inscriptions.holds(node);
  }

  /** Deleted words; those of which the deletion was taken back stand as others do. */
  private void deleted(XmlNode node, Flow flow) {
    if (node.parent != null && node.parent.is("restore")) {
      reader.phrases.plain(node, flow);
    } else if (reader.inscriptions.holds(node)) {
      edited(node, flow, Kind.DELETED, "erasure");
    } else if (isEditors(node)) {
      edited(node, flow, Kind.SURPLUS, "secl");
    } else {
      edited(node, flow, Kind.DELETED);
    }
  }

  /** Words that can hardly be read, or not at all where the source gives none. */
  private void unclear(XmlNode node, Flow flow) {
    if (node.first == null) {
      lost(node, flow);
      return;
    }
    if (reader.inscriptions.holds(node)) {
      TeiInscriptions.dot(node);
    }
    edited(node, flow, Kind.UNCLEAR);
  }

  /** Letters that the editor writes out; in papyri and inscriptions they are marked. */
  private void expansion(XmlNode node, Flow flow) {
    if (reader.inscriptions.holds(node)) {
      edited(node, flow, Kind.EXPANDED);
    } else {
      reader.phrases.plain(node, flow);
    }
  }

  private static String reason(XmlNode node) {
    for (String attribute : new String[] {"reason", "place", "type"}) {
      if (node.has(attribute)) {
        return node.attribute(attribute);
      }
    }
    return node.is("surplus") || node.is("secl") ? node.name : "";
  }

  /** Deletion and addition: white space between the two is none of the text's. */
  private void parts(XmlNode node, Flow flow) {
    if (node.is("mod") && !(node.child("del") != null && node.child("add") != null)) {
      reader.phrases.plain(node, flow);
      return;
    }
    reader.anchor(node, flow);
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (!child.isText() || child.hasText()) {
        reader.read(child, flow);
      }
    }
  }

  private void gap(XmlNode node, Flow flow) {
    boolean between = !flow.running() && !flow.flat;
    if (!node.hasText() && ((between && leavesNothing(node)) || isBlankPage(node))) {
      return;
    }
    if (flow.lined() && flow.written() && node.attribute("unit").startsWith("line")) {
      flow.nextLine(node.span(), "", false);
    }
    lost(node, flow);
  }

  private void lost(XmlNode node, Flow flow) {
    reader.anchor(node, flow);
    Words words = flow.words(node.span());
    if (node.hasText()) {
      reader.report.omit(node.span(), node.words(), "description of a gap");
    }
    words.collect(words.flush());
    boolean bare = isBareRemark(node);
    if (bare) {
      words.text("[", node.line, node.column);
    }
    reader.children(node, flow);
    if (bare) {
      words.glue();
      words.text("]", node.line, node.column);
    }
    List<Inline> said = words.collected();
    List<Inline> content =
        said.isEmpty() && reader.inscriptions.holds(node)
            ? List.of(new Inline.Text(node.span(), reader.inscriptions.gap(node)))
            : said;
    words.put(
        new Inline.Editorial(node.span(), Kind.GAP, extent(node), reader.rend(node), content));
  }

  /** True of words on a gap that nothing tells from those of the text. */
  private static boolean isBareRemark(XmlNode gap) {
    String words = gap.hasText() ? gap.words() : "";
    return !words.isEmpty()
        && Character.isLetter(words.codePointAt(0))
        && words.codePoints().filter(Character::isLetter).count() > 2;
  }

  /** A sign that no letter is known for: its name stands for it, in double parentheses. */
  static void sign(XmlNode node, String name, Words words) {
    List<Inline> said =
        name.isEmpty() ? List.of() : List.of(new Inline.Text(node.span(), "((" + name + "))"));
    words.add(new Inline.Editorial(node.span(), Kind.GAP, "glyph " + name, Rend.NONE, said));
  }

  /** Whole pages that were blank, or were not meant to be in the edition. */
  private static boolean leavesNothing(XmlNode node) {
    String unit = node.attribute("unit").toLowerCase(Locale.ROOT);
    String reason = node.attribute("reason").toLowerCase(Locale.ROOT);
    return BLANK.contains(reason) || (reason.isEmpty() && !unit.startsWith("l"));
  }

  /** A page on which nothing was written: no word is missing. */
  private static boolean isBlankPage(XmlNode node) {
    String unit = node.attribute("unit").toLowerCase(Locale.ROOT);
    String reason = node.attribute("reason").toLowerCase(Locale.ROOT);
    return UNWRITTEN.contains(reason) && (unit.startsWith("page") || unit.startsWith("lea"));
  }

  private static String extent(XmlNode node) {
    List<String> said = new ArrayList<>();
    String quantity = node.attribute("quantity").isEmpty() ? "" : node.attribute("quantity");
    String extent = node.attribute("extent").isEmpty() ? quantity : node.attribute("extent");
    String unit = node.attribute("unit");
    String much = (extent + " " + unit).strip();
    if (node.has("reason")) {
      said.add(node.attribute("reason"));
    }
    if (!much.isEmpty()) {
      said.add(much);
    }
    return String.join(", ", said);
  }

  /** A blank in the line: a space. */
  private void space(XmlNode node, Flow flow) {
    if (flow.running()) {
      Words words = flow.words(node.span());
      words.space(node.span());
      if (reader.inscriptions.holds(node) && !node.hasText()) {
        vacant(node, words);
      }
      reader.children(node, flow);
      words.space(node.span());
    } else {
      reader.children(node, flow);
    }
  }

  /** White on a stone or a papyrus, with its width in letters where the source gives it. */
  private static void vacant(XmlNode node, Words words) {
    String width = node.attribute(node.has("quantity") ? "quantity" : "extent").strip();
    boolean counted = !width.isEmpty() && width.chars().allMatch(Character::isDigit);
    String said = counted && !width.equals("1") ? "(vac. " + width + ")" : "(vac.)";
    words.flush();
    words.put(
        new Inline.Editorial(
            node.span(),
            Kind.GAP,
            "vacat",
            Rend.NONE,
            List.of(new Inline.Text(node.span(), said))));
  }
}
