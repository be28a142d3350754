package recto.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Severity;
import recto.diagnostic.Span;
import recto.edition.Inline;
import recto.edition.Inline.Named.Kind;
import recto.edition.Rend;

/** What stands in the line: highlighted words, names, references, breaks of lines. */
final class TeiPhrases {
  private static final Rend ITALIC = Rend.of("italic");

  private final TeiReader reader;
  private final TeiFormulas formulas;

  TeiPhrases(TeiReader reader) {
    this.reader = reader;
    this.formulas = new TeiFormulas(reader);
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    TeiElements.PLAIN.forEach(name -> handlers.put(name, this::plain));
    TeiElements.UNSEEN.forEach(name -> handlers.put(name, this::unseen));
    TeiElements.UNPRINTED.forEach(
        (name, why) -> handlers.put(name, (node, flow) -> reader.omit(node, flow, why)));
    handlers.put("hi", this::highlighted);
    handlers.put("emph", (node, flow) -> marked(node, flow, ITALIC));
    handlers.put("mentioned", (node, flow) -> marked(node, flow, ITALIC));
    handlers.put("foreign", this::plain);
    handlers.put("title", this::title);
    handlers.put("q", this::quoted);
    handlers.put("formula", formulas::formula);
    handlers.put("code", this::code);
    handlers.put("persName", (node, flow) -> named(node, flow, Kind.PERSON));
    handlers.put("orgName", (node, flow) -> named(node, flow, Kind.ORGANISATION));
    for (String place : List.of("placeName", "geogName", "settlement", "region", "location")) {
      handlers.put(place, (node, flow) -> named(node, flow, Kind.PLACE));
    }
    for (String name : List.of("name", "rs", "objectName", "eventName")) {
      handlers.put(name, (node, flow) -> named(node, flow, kind(node.attribute("type"))));
    }
    handlers.put("date", (node, flow) -> named(node, flow, Kind.DATE));
    handlers.put("time", (node, flow) -> named(node, flow, Kind.DATE));
    handlers.put("term", (node, flow) -> named(node, flow, Kind.TERM));
    handlers.put("gloss", (node, flow) -> named(node, flow, Kind.GLOSS));
    handlers.put("lb", this::lineBreak);
    handlers.put("g", this::glyph);
  }

  /** The title of a work: italic where books are named, unless it is part of another. */
  private void title(XmlNode node, Flow flow) {
    String level = node.attribute("level");
    boolean whole = !level.equals("a") && !level.equals("u");
    Rend said = reader.rend(node);
    boolean named = whole && said.words().isEmpty() && isRecord(node);
    phrase(node, flow, null, named ? ITALIC : said);
  }

  private static boolean isRecord(XmlNode node) {
    for (XmlNode up = node.parent; up != null; up = up.parent) {
      if (up.is("bibl") || up.is("biblStruct") || up.is("biblFull") || up.is("note")) {
        return true;
      }
    }
    return false;
  }

  private static Kind kind(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "person", "pers", "persname", "author", "character" -> Kind.PERSON;
      case "place", "placename", "city", "country", "settlement", "geo" -> Kind.PLACE;
      case "org", "organisation", "organization", "orgname" -> Kind.ORGANISATION;
      case "date" -> Kind.DATE;
      case "term" -> Kind.TERM;
      default -> Kind.OTHER;
    };
  }

  /** Words that nothing sets apart, unless the element says how they look. */
  void plain(XmlNode node, Flow flow) {
    phrase(node, flow, null, reader.rend(node));
  }

  /** Words of another namespace, as of a formula; what is for browsers only is left out. */
  void foreign(XmlNode node, Flow flow) {
    switch (node.name.toLowerCase(Locale.ROOT)) {
      case "script", "style", "annotation", "annotation-xml" ->
          reader.omit(node, flow, "for other programs, not text (" + node.name + ")");
      case "mulu" -> reader.omit(node, flow, "an entry for a list of contents, not text (mulu)");
      case "attachment", "egxml", "pb", "lb", "div", "p", "head" -> reader.readOwn(node, flow);
      default -> {
        if (formulas.read(node, flow)) {
          return;
        }
        if (Css.hides(node.attribute("style"))) {
          reader.omit(node, flow, "hidden by its style");
        } else {
          reader.children(node, flow);
        }
      }
    }
  }

  private void unseen(XmlNode node, Flow flow) {
    reader.anchor(node, flow);
    reader.children(node, flow);
  }

  private void marked(XmlNode node, Flow flow, Rend usual) {
    Rend said = reader.rend(node);
    phrase(node, flow, null, said.words().isEmpty() ? usual : said);
  }

  /**
   * Words set apart; where all that is said of them is their size or colour, they look like others.
   */
  private void highlighted(XmlNode node, Flow flow) {
    marked(node, flow, node.attribute("style").isBlank() ? ITALIC : Rend.NONE);
  }

  private void quoted(XmlNode node, Flow flow) {
    if (TeiQuotationMarks.isShown(node)) {
      marked(node, flow, ITALIC);
    } else {
      plain(node, flow);
    }
  }

  private void named(XmlNode node, Flow flow, Kind kind) {
    Span span = node.span();
    Rend rend = reader.rend(node);
    String key = key(node);
    String type = node.attribute("type");
    phrase(
        node, flow, content -> new Inline.Named(span, kind, key, type, rend, content), Rend.NONE);
  }

  private static String key(XmlNode node) {
    for (String attribute : new String[] {"corresp", "target", "ref", "key", "nymRef"}) {
      String value = node.attribute(attribute);
      if (!value.isEmpty()) {
        return Pointer.bare(Pointer.first(value));
      }
    }
    return "";
  }

  /**
   * Reads words that something sets apart.
   *
   * @param wrap what the words become, or null
   * @param rend how they look where {@code wrap} does not say it
   */
  void phrase(XmlNode node, Flow flow, @Nullable Function<List<Inline>, Inline> wrap, Rend rend) {
    reader.anchor(node, flow);
    if (node.first == null || (node.holdsBlocks && !flow.running() && !flow.flat)) {
      reader.children(node, flow);
      return;
    }
    Span span = node.span();
    String own = TeiLanguage.of(node);
    String before = flow.tongue;
    boolean turned = !own.isEmpty() && !own.equals(before);
    boolean styled = turned || !rend.words().isEmpty();
    Rend sign = TeiRecords.after(node);
    Rend opening = TeiRecords.before(node);
    boolean signed = !sign.words().isEmpty();
    boolean opened = !opening.words().isEmpty();
    if ((wrap == null && !styled && !signed && !opened) || !mayOpen(node, flow)) {
      content(node, flow);
      if (TeiRecords.isPressed(node) && flow.running()) {
        flow.words(span).space(span);
      }
      return;
    }
    Words words = flow.words(span);
    if (signed) {
      words.open(content -> new Inline.Styled(span, sign, "", content));
    }
    if (opened) {
      words.open(content -> new Inline.Styled(span, opening, "", content));
    }
    if (wrap != null) {
      words.open(wrap);
    }
    if (styled) {
      String language = turned ? own : "";
      words.open(content -> new Inline.Styled(span, rend, language, content));
    }
    flow.tongue = turned ? own : before;
    content(node, flow);
    flow.tongue = before;
    if (styled) {
      words.close();
    }
    if (wrap != null) {
      words.close();
    }
    if (opened) {
      words.close();
    }
    if (signed) {
      words.close();
    }
    if (TeiRecords.isPressed(node)) {
      words.space(span);
    }
  }

  private void content(XmlNode node, Flow flow) {
    if (TeiParts.holdsWordsApart(node)) {
      reader.parted(node, flow);
    } else {
      reader.children(node, flow);
    }
  }

  /** Between blocks a phrase without words opens no paragraph. */
  private static boolean mayOpen(XmlNode node, Flow flow) {
    return flow.running() || flow.flat || node.hasText();
  }

  private void lineBreak(XmlNode node, Flow flow) {
    reader.anchor(node, flow);
    if (flow.running()) {
      endLine(node, flow);
    }
    reader.children(node, flow);
  }

  private void endLine(XmlNode node, Flow flow) {
    if (flow.lined()) {
      TeiInscriptions.lineBreak(node, flow);
      return;
    }
    Words words = flow.words(node.span());
    if (goesOn(node.attribute("break")) || OldHyphen.isSaid(node)) {
      words.dropHyphen(node.span());
      words.glue();
    } else if (reader.survey.lineation().breaksWords() && Lineation.isSeam(node)) {
      words.glue();
      reader.report.count(
          Severity.NOTE,
          node.span(),
          "a line break without white space beside it is taken to break a word; where it does not,"
              + " put a space before it");
    } else if (isOldLine(node)) {
      words.oldLineEnd(node.span());
    } else {
      words.await(new Inline.LineBreak(node.span()));
    }
  }

  /** True where a word goes on over the break; a word that is none of the three says "no" too. */
  private static boolean goesOn(String said) {
    return !said.isEmpty() && !said.equals("yes") && !said.equals("maybe");
  }

  private boolean isOldLine(XmlNode node) {
    return reader.survey.lineation().keepsOldLines()
        || node.has("n")
        || node.has("ed")
        || node.has("edRef")
        || node.has("facs");
  }

  /** A letter that the encoding describes; a hyphen of the old line's end is none. */
  private void glyph(XmlNode node, Flow flow) {
    if (node.first != null) {
      plain(node, flow);
      return;
    }
    String reference = node.attribute("ref");
    String name = reference.toLowerCase(Locale.ROOT);
    if (name.contains("hyphen") || name.contains("eol")) {
      return;
    }
    String letter = reader.survey.glyph(reference);
    if (!letter.isEmpty()) {
      flow.words(node.span()).text(letter, node.line, node.column);
      return;
    }
    String type = reference.isEmpty() ? node.attribute("type") : Pointer.bare(reference);
    reader.report.count(
        Severity.WARNING,
        node.span(),
        "glyph \"" + type + "\" has no mapping in the header; its name stands for it");
    TeiEditing.sign(node, type, flow.words(node.span()));
  }

  private void code(XmlNode node, Flow flow) {
    Rend rend = reader.rend(node);
    phrase(node, flow, null, rend.words().isEmpty() ? Rend.of("code") : rend);
  }
}
