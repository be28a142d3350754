package recto.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.Block;
import recto.edition.Inline;
import recto.edition.Note;
import recto.edition.Prose;
import recto.edition.Prose.Role;
import recto.edition.Rend;

/** Notes: where they are called, what sign they bear, and those that stand in the text itself. */
final class TeiNotes {
  /** The type of a note that names the passage which the words beside it are from. */
  static final String CITATION = "citation";

  private static final int LONGEST_SIGN = 8;
  private static final int LONGEST_NUMBER = 4;

  /** What is heard or seen while someone speaks. */
  private static final Rend HEARD = Rend.of("<stage>");

  private final TeiReader reader;
  private final Map<XmlNode, String> labels = new HashMap<>();
  private final Set<XmlNode> called = new HashSet<>();

  TeiNotes(TeiReader reader) {
    this.reader = reader;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    handlers.put("note", this::note);
    handlers.put("noteGrp", this::group);
    handlers.put("witDetail", this::note);
    handlers.put("seg", this::segment);
  }

  /** A segment: words like others, or words that the source has beside its text. */
  private void segment(XmlNode node, Flow flow) {
    if (NoteScope.isSideWords(node)) {
      beside(node, flow);
    } else {
      reader.phrases.plain(node, flow);
    }
  }

  /** Words that the source has beside its text, though the element be no note. */
  void beside(XmlNode node, Flow flow) {
    if (node.hasText()) {
      call(node, node.attribute("n"), flow);
    } else {
      reader.children(node, flow);
    }
  }

  private void note(XmlNode node, Flow flow) {
    if (reader.survey.notes().placedElsewhere(node)) {
      return;
    }
    String place = node.attribute("place").toLowerCase(Locale.ROOT);
    String type = node.attribute("type").toLowerCase(Locale.ROOT);
    if (type.equals("raw_reference")) {
      reader.omit(node, flow, "a record as it was found, which is printed in parts (note)");
    } else if (TeiRecords.isRemark(node)) {
      remark(node, flow);
    } else if (node.attribute("rend").equals("inline")
        || place.equals("inline")
        || place.equals("interspersed")
        || (type.equals("summary") && !flow.running() && !flow.flat)) {
      inFlow(node, flow, Role.INLINE_NOTE);
    } else if (TeiSpeech.isBetween(node) && !flow.flat) {
      flow.interrupt(node.span(), false);
      inFlow(node, flow, type.equals("speaker") ? Role.SPEAKER : Role.INLINE_NOTE);
    } else if (flow.running() && TeiSpeech.isHeard(node)) {
      reader.phrases.phrase(node, flow, null, HEARD);
    } else if (recalls(node)) {
      recall(node, flow);
    } else if (!flow.running() && !flow.flat && NoteSigns.introduces(node)) {
      inFlow(node, flow, Role.INLINE_NOTE);
    } else if (reader.survey.words(node) != node) {
      call(node, node.attribute("n"), flow);
    } else if (!flow.running() && !flow.flat && reader.survey.notes().isCollected(node)) {
      uncalled(node, flow);
    } else if (node.first != null || !node.id().isEmpty()) {
      call(node, node.attribute("n"), flow);
    }
  }

  /** What a record says of someone or something: words or paragraphs of it. */
  private void remark(XmlNode node, Flow flow) {
    if (node.holdsBlocks) {
      reader.children(node, flow);
    } else if (node.hasText()) {
      flow.words(node.span()).space(node.span());
      reader.phrases.plain(node, flow);
    }
  }

  private void group(XmlNode node, Flow flow) {
    reader.children(node, flow);
  }

  /** A note of the source's own that stands in the text. */
  private void inFlow(XmlNode node, Flow flow, Role role) {
    if (flow.running() || flow.flat) {
      if (node.hasText() && Character.isLetterOrDigit(node.words().codePointAt(0))) {
        flow.words(node.span()).space(node.span());
      }
      reader.phrases.plain(node, flow);
      return;
    }
    Flow inner = flow.inside(node, role);
    reader.anchor(node, inner);
    reader.children(node, inner);
    flow.interrupt(node.span(), false);
    inner.blocks().forEach(flow::add);
  }

  private boolean recalls(XmlNode node) {
    XmlNode target = reader.survey.find(node.attribute("target"));
    return !node.hasText() && target != null && target.is("note");
  }

  private void recall(XmlNode node, Flow flow) {
    String target = Pointer.first(node.attribute("target"));
    XmlNode note = reader.survey.find(target);
    String label = node.attribute("n");
    if (label.isEmpty() && note != null) {
      label = labels.getOrDefault(note, note.attribute("n"));
    }
    place(new Inline.Recall(node.span(), target, label), node.span(), flow);
  }

  /** A note among collected notes that nothing in the text calls: it is printed where it is. */
  private void uncalled(XmlNode node, Flow flow) {
    String sign = node.attribute("n").strip();
    reader.anchor(node, flow);
    Flow inner = flow.inside(node, Role.PARAGRAPH);
    if (!sign.isEmpty() && !node.words().startsWith(sign)) {
      inner.words(node.span()).text(sign + " ", node.line, node.column);
    }
    reader.children(node, inner);
    flow.interrupt(node.span(), false);
    inner.blocks().forEach(flow::add);
  }

  /** The call that a reference makes of a note that stands elsewhere. */
  void callFrom(XmlNode reference, XmlNode note, Flow flow) {
    String words = reference.words();
    reader.anchor(reference, flow);
    if (called.contains(note)) {
      String label = words.isEmpty() ? labels.getOrDefault(note, "") : sign(words);
      reader.report.omit(reference.span(), words, "sign of a note, printed as its call");
      place(
          new Inline.Recall(reference.span(), reference.attribute("target"), label),
          reference.span(),
          flow);
      return;
    }
    reader.report.omit(reference.span(), words, "sign of a note, printed as its call");
    String own = note.attribute("n");
    boolean signed = own.isEmpty() || NoteSigns.is(leadingLabel(note), sign(words));
    call(note, signed ? sign(words) : own, flow);
  }

  /**
   * The notes that were to be printed where they are called, which never came: the element that
   * calls them is not printed, or is one that nothing is called from.
   */
  void leftOver(Flow flow) {
    for (XmlNode note : reader.survey.notes().placed()) {
      if (called.add(note)) {
        uncalled(note, flow);
      }
    }
  }

  /** Calls the notes that stand elsewhere and belong to the end of this element. */
  void anchoredAt(XmlNode node, Flow flow) {
    for (XmlNode note : reader.survey.notes().notesAt(node)) {
      if (!called.contains(note)) {
        call(note, note.attribute("n"), flow);
      }
    }
  }

  /** How long a sign may be; a longer number is one in a list of all notes there are. */
  private static int longest(String sign) {
    return sign.chars().allMatch(Character::isDigit) ? LONGEST_NUMBER : LONGEST_SIGN;
  }

  private static String sign(String words) {
    return words.replaceAll("[\\[\\]()\\s]", "");
  }

  /** A few words of no element's that stand in the margin beside the words before {@code node}. */
  void inMargin(XmlNode node, String words, Flow flow) {
    Span span = node.span();
    List<Block> blocks =
        List.of(
            new Prose(
                span, Role.PARAGRAPH, Rend.NONE, false, List.of(new Inline.Text(span, words))));
    String label = flow.scope.count(Note.MARGIN);
    Note note = new Note(span, "", Note.MARGIN, CITATION, label, true, true, blocks);
    place(new Inline.Call(note), span, flow);
  }

  private void call(XmlNode node, String sign, Flow flow) {
    called.add(node);
    Inline.Call call = new Inline.Call(read(node, sign.strip(), flow));
    boolean between = !flow.running() && !flow.flat;
    if (between && call.note().series().equals(Note.MARGIN) && opens(node)) {
      flow.waiting.add(call, 0);
    } else {
      place(call, node.span(), flow);
    }
  }

  /** True of a note that nothing comes before in a stanza or the like, or nothing but a head. */
  private static boolean opens(XmlNode note) {
    XmlNode before = note.previous;
    while (before != null && !before.is("head") && !before.hasText()) {
      before = before.previous;
    }
    return before == null || before.is("head");
  }

  private static void place(Inline call, Span span, Flow flow) {
    if (flow.running() || flow.flat) {
      flow.words(span).call(call);
    } else {
      flow.call(call);
    }
  }

  private Note read(XmlNode node, String sign, Flow flow) {
    String series = flow.scope.series(node);
    XmlNode label = leadingLabel(node);
    String printed = sign;
    if (printed.isEmpty() && label != null && label.words().length() <= LONGEST_SIGN) {
      printed = label.words();
    }
    boolean counted = printed.isEmpty() || printed.length() > longest(printed);
    if (counted) {
      printed = flow.scope.count(series);
    }
    labels.put(node, printed);
    Flow inner = flow.beside(node);
    List<Block> blocks = blocks(node, label, printed, inner);
    for (Inline left : inner.waiting.take()) {
      if (left instanceof Inline.PageBreak) {
        reader.place(left, node.span(), flow);
      } else if (!(left instanceof Inline.Milestone)) {
        blocks.add(new Prose(node.span(), Role.PARAGRAPH, Rend.NONE, false, List.of(left)));
      }
    }
    String type = node.attribute("type");
    if (type.isEmpty() && series.equals(Note.MARGIN)) {
      type = node.attribute("place");
    }
    return new Note(node.span(), node.id(), series, type, printed, counted, true, blocks);
  }

  private List<Block> blocks(XmlNode node, @Nullable XmlNode label, String printed, Flow inner) {
    XmlNode whole = reader.survey.words(node);
    for (XmlNode part = whole; part != null; part = next(part)) {
      if (part != whole && inner.running()) {
        inner.words(part.span()).oldLineEnd(part.span());
      }
      for (XmlNode child = part.first; child != null; child = child.next) {
        if (child == label && NoteSigns.is(label, printed)) {
          reader.report.omit(child.span(), child.words(), "sign of a note, printed as its call");
        } else {
          reader.read(child, inner);
        }
      }
    }
    return new ArrayList<>(inner.blocks());
  }

  private @Nullable XmlNode next(XmlNode note) {
    XmlNode next = reader.survey.notes().continuation(note);
    return next == null || !called.add(next) ? null : next;
  }

  /** A label that is the first thing in a note. */
  private static @Nullable XmlNode leadingLabel(XmlNode node) {
    XmlNode child = node.first;
    while (child != null && child.isText() && !child.hasText()) {
      child = child.next;
    }
    return child != null && child.is("label") ? child : null;
  }
}
