package recto.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Severity;
import recto.diagnostic.Span;
import recto.edition.Division.Matter;
import recto.edition.Heading;
import recto.edition.Inline;
import recto.edition.Rend;

/**
 * Goes through the tree of a source in its order and hands every element to the part that knows it.
 * An element that none knows keeps its text and is reported once.
 */
final class TeiReader {
  /** Reads one element into a flow. */
  interface Handler {
    void read(XmlNode node, Flow flow);
  }

  final TeiReport report;
  final TeiSurvey survey;
  final TeiRend rends;
  final TeiSigla sigla;
  final TeiPages pages;
  final TeiPhrases phrases;
  final TeiNotes notes;
  final TeiDivisions divisions;
  final TeiInscriptions inscriptions;
  private final TeiQuotationMarks marks;

  /** Elements that are nothing without words. */
  private static final Set<String> WORDED =
      Set.of("p", "ab", "l", "lg", "seg", "s", "w", "head", "div", "sp", "stage", "quote", "item");

  /** The part of the book that is being read. */
  Matter matter = Matter.BODY;

  private final Map<String, Handler> handlers = new HashMap<>();

  TeiReader(TeiReport report, TeiSurvey survey, TeiRend rends, TeiSigla sigla) {
    this.report = report;
    this.survey = survey;
    this.rends = rends;
    this.sigla = sigla;
    this.pages = new TeiPages(this);
    this.phrases = new TeiPhrases(this);
    this.notes = new TeiNotes(this);
    this.divisions = new TeiDivisions(this);
    this.inscriptions = new TeiInscriptions(this);
    this.marks = new TeiQuotationMarks(this, survey.quoted);
    phrases.enrol(handlers);
    new TeiReferences(this).enrol(handlers);
    new TeiWords(this).enrol(handlers);
    new TeiParts(this).enrol(handlers);
    notes.enrol(handlers);
    new TeiEditing(this).enrol(handlers);
    new TeiChoices(this).enrol(handlers);
    new TeiApparatus(this).enrol(handlers);
    divisions.enrol(handlers);
    TeiBlocks blocks = new TeiBlocks(this);
    blocks.enrol(handlers);
    new TeiOpeners(this, blocks).enrol(handlers);
    new TeiTitlePages(this, blocks).enrol(handlers);
    new TeiEntries(this).enrol(handlers);
    new TeiManuscripts(this).enrol(handlers);
    new TeiVerse(this, blocks).enrol(handlers);
    new TeiQuotes(this, blocks).enrol(handlers);
    new TeiSources(this, blocks).enrol(handlers);
    new TeiSpeech(this, blocks).enrol(handlers);
    new TeiSpecs(this, blocks).enrol(handlers);
    new TeiLists(this).enrol(handlers);
    new TeiTables(this).enrol(handlers);
    new TeiFigures(this).enrol(handlers);
    pages.enrol(handlers);
    new TeiMilestones(this).enrol(handlers);
    new TeiTiers(this).enrol(handlers);
    TeiOldChoices.enrol(handlers);
  }

  /**
   * Reads all that {@code node} holds. Where it holds no words itself, only elements, a line's end
   * after its start tag and before its end tag is indentation and no space; so is one before its
   * end tag where a comma or a stop follows that.
   */
  void children(XmlNode node, Flow flow) {
    XmlNode child = node.first;
    if (child == null) {
      return;
    }
    boolean indented = flow.running() && child.isIndentation() && !node.holdsWords();
    for (; child != null; child = child.next) {
      boolean edge = child == node.first || child.next == null;
      boolean white = indented && edge && child.isIndentation();
      if (!white && !(flow.running() && Indentation.endsBeforeSign(child, flow.tongue))) {
        read(child, flow);
      }
    }
  }

  /** Reads children that are words apart even where no space is written between them. */
  void parted(XmlNode node, Flow flow) {
    parted(node, null, flow);
  }

  /** The same without one of them. */
  void parted(XmlNode node, @Nullable XmlNode without, Flow flow) {
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child == without) {
        continue;
      }
      read(child, flow);
      XmlNode next = child.next;
      boolean apart = next != null && !next.isText() && !next.is("pc");
      if (!child.isText() && apart && flow.running()) {
        flow.words(child.span()).space(child.span());
      }
    }
  }

  void read(XmlNode node, Flow flow) {
    if (node.isText()) {
      if (flow.running() || !node.text.isBlank()) {
        text(node, flow);
      }
      return;
    }
    if (node.foreign) {
      phrases.foreign(node, flow);
    } else {
      readOwn(node, flow);
    }
  }

  private static void text(XmlNode node, Flow flow) {
    Words words = flow.words(node.span());
    if (Indentation.partsSign(node, flow.tongue) || TeiWords.goesOnBehind(node)) {
      words.glue();
    }
    words.text(node.text, node.line, node.column);
    if (Indentation.followsSign(node)
        || Indentation.joinsNumbers(node)
        || TeiWords.goesOnOver(node)) {
      words.glue();
    }
  }

  /** Reads an element of the TEI, whatever namespace it claims. */
  void readOwn(XmlNode node, Flow flow) {
    Handler handler = handlers.get(node.name);
    if (node.first == null && WORDED.contains(node.name)) {
      copied(node);
    }
    if (handler == null) {
      report.count(
          Severity.NOTE, node.span(), "element <" + node.name + "> is not known; its text is kept");
      if (flow.flat || !standsAsBlock(node)) {
        phrases.plain(node, flow);
      } else {
        ownLine(node, flow, holdsElementsOnly(node));
      }
    } else if (node.has("style") && Css.hides(node.attribute("style"))) {
      omit(node, flow, "hidden by its style");
    } else {
      marks.open(node, flow);
      handler.read(node, flow);
      marks.close(node, flow);
    }
    if (!flow.flat || flow.running()) {
      notes.anchoredAt(node, flow);
    }
  }

  /** Says of an element that has the words of another that they are not copied. */
  private void copied(XmlNode node) {
    if ((node.has("copyOf") || node.has("sameAs")) && !node.isWithin("rdg")) {
      report.count(
          Severity.WARNING,
          node.span(),
          "<" + node.name + "> names another for its words, which are not copied; write them here");
    }
  }

  /** True of an unknown element among those that make up a text or another unknown one. */
  private boolean standsAsBlock(XmlNode node) {
    XmlNode parent = node.parent;
    if (parent == null || parent.isText() || parent.holdsWords()) {
      return false;
    }
    boolean text = parent.is("body") || parent.is("front") || parent.is("back");
    boolean unknown = !parent.foreign && !handlers.containsKey(parent.name);
    return text || parent.is("div") || (unknown && standsAsBlock(parent));
  }

  /** True of an element that parts a text, and is none of its words. */
  private boolean holdsElementsOnly(XmlNode node) {
    return !node.holdsWords()
        && node.children().stream()
            .anyMatch(child -> !child.isText() && !handlers.containsKey(child.name));
  }

  /** An element of another make: a line of its own, or several where it holds such itself. */
  private void ownLine(XmlNode node, Flow flow, boolean several) {
    flow.interrupt(node.span(), false);
    anchor(node, flow);
    if (several || node.holdsBlocks) {
      children(node, flow);
    } else if (node.hasText()) {
      flow.begin(flow.role, rend(node), node.span());
      parted(node, flow);
    }
    flow.interrupt(node.span(), false);
  }

  /** Leaves an element out of print; the page breaks in it still count. */
  void omit(XmlNode node, Flow flow, String reason) {
    report.omit(node.span(), node.words(), reason);
    pages.keep(node, flow);
  }

  Rend rend(XmlNode node) {
    return rends.of(node);
  }

  /** Keeps the place of an element that something refers to. */
  void anchor(XmlNode node, Flow flow) {
    String id = node.id();
    if (!id.isEmpty() && survey.wants(id)) {
      place(new Inline.Anchor(id), node.span(), flow);
    }
  }

  /** Lets something wait for the next letter. */
  void place(Inline inline, Span span, Flow flow) {
    if (flow.running()) {
      flow.words(span).await(inline);
    } else {
      flow.waiting.add(inline, 0);
    }
  }

  /** Reads an element whose words make one line in the flow, as a head. */
  List<Inline> line(XmlNode node, Flow flow) {
    Flow line = flow.line(node);
    children(node, line);
    return line.content();
  }

  /**
   * A head, or that {@code before} with the words of this one in a line below; null where neither
   * has words.
   */
  @Nullable Heading head(XmlNode node, @Nullable Heading before, Flow flow) {
    List<Inline> own = line(node, flow);
    if (own.isEmpty()) {
      return before;
    }
    List<Inline> words = new ArrayList<>();
    if (before != null) {
      words.addAll(before.content());
      words.add(new Inline.LineBreak(node.span()));
    }
    words.addAll(own);
    return new Heading(node.span(), rend(node), words);
  }

  /** Reads an element whose words stand apart from the flow, as a reading. */
  List<Inline> aside(XmlNode node, Flow flow) {
    Flow line = flow.lineBeside(node);
    children(node, line);
    return line.contentWithBreaks();
  }
}
