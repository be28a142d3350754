package recto.input;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.edition.Prose.Role;
import recto.edition.Rend;

/** Transcripts of speech: who says what, and what else is heard and seen. */
final class TeiSpeech {
  private static final Set<String> BESIDE =
      Set.of("seg", "note", "vocal", "kinesic", "incident", "writing", "gap", "pause", "desc");

  /** An utterance with its annotations. */
  private static final String BLOCK = "annotationBlock";

  private static final Set<String> DIVISIONS = Set.of("div", "body", "div1", "div2", BLOCK);

  /** What may stand between two utterances of one speaker. */
  private static final Set<String> AMID =
      Set.of("note", "vocal", "kinesic", "incident", "writing", "gap", "pause", "pb", "cb", "lb");

  /** Signs with which no paragraph begins. */
  private static final String GOES_ON = ",;:.!?)";

  private static final Rend UNDERLINED = Rend.of("underline");

  private final TeiReader reader;
  private final TeiBlocks blocks;

  TeiSpeech(TeiReader reader, TeiBlocks blocks) {
    this.reader = reader;
    this.blocks = blocks;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    handlers.put("sp", this::speech);
    handlers.put("u", this::utterance);
    handlers.put("said", this::said);
    handlers.put(BLOCK, (node, flow) -> reader.children(node, flow));
    for (String name : List.of("incident", "kinesic", "vocal", "writing")) {
      handlers.put(name, blocks::stage);
    }
  }

  /**
   * A speech of a play. Where a paragraph begins with a comma or the like, it goes on with the one
   * before, and so does the stage direction between the two.
   */
  private void speech(XmlNode node, Flow flow) {
    if (flow.flat) {
      blocks.flattened(node, flow);
      return;
    }
    flow.interrupt(node.span(), false);
    Flow inner = flow.inside(node, flow.role);
    reader.anchor(node, inner);
    for (XmlNode child = node.first; child != null; child = child.next) {
      XmlNode more = continuation(child);
      if (more == null || child.holdsBlocks) {
        reader.read(child, inner);
        continue;
      }
      inner.begin(inner.role, reader.rend(child), child.span());
      reader.anchor(child, inner);
      reader.children(child, inner);
      while (more != null && !more.holdsBlocks) {
        inner.words(more.span()).space(more.span());
        reader.read(Objects.requireNonNull(child.nextElement()), inner);
        reader.anchor(more, inner);
        reader.children(more, inner);
        child = more;
        more = continuation(child);
      }
      inner.end();
    }
    inner.blocks().forEach(flow::add);
  }

  /** The paragraph that goes on with {@code paragraph} after a stage direction, or null. */
  private static @Nullable XmlNode continuation(XmlNode paragraph) {
    XmlNode stage = paragraph.is("p") ? paragraph.nextElement() : null;
    XmlNode more = stage != null && stage.is("stage") ? stage.nextElement() : null;
    if (more == null || !more.is("p") || more.has("rend")) {
      return null;
    }
    String words = more.words();
    boolean goesOn = !words.isEmpty() && GOES_ON.indexOf(words.charAt(0)) >= 0;
    return goesOn && !words.startsWith("..") ? more : null;
  }

  /** What one says, below the name of who says it where the source only points at it. */
  private void utterance(XmlNode node, Flow flow) {
    if (flow.running() && !node.has("who") && node.isWithin("p")) {
      reader.phrases.phrase(node, flow, null, UNDERLINED); // as in a page of the web
      return;
    }
    if (!flow.flat && node.parent != null && DIVISIONS.contains(node.parent.name)) {
      flow.interrupt(node.span(), false);
    }
    String speaker = speaker(node);
    if (!speaker.isEmpty() && !flow.flat && !flow.running() && node.hasText() && opens(node)) {
      flow.begin(Role.SPEAKER, Rend.NONE, node.span()).text(speaker, node.line, node.column);
      flow.end();
    }
    if (flow.flat || flow.running() || !isOfSegments(node)) {
      blocks.prose(node, flow, flow.role);
      return;
    }
    reader.anchor(node, flow);
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child.is("seg")) {
        blocks.prose(child, flow, flow.role);
      } else {
        reader.read(child, flow);
      }
    }
  }

  /** True of an utterance that holds segments, and beside them only what else is heard. */
  private static boolean isOfSegments(XmlNode node) {
    boolean some = false;
    for (XmlNode child = node.first; child != null; child = child.next) {
      some |= child.is("seg");
      if (child.isText() ? child.hasText() : child.hasText() && !BESIDE.contains(child.name)) {
        return false;
      }
    }
    return some;
  }

  /** What is said: between blocks a paragraph of its own, words like others in the line. */
  private void said(XmlNode node, Flow flow) {
    if (flow.flat || flow.running() || node.holdsBlocks || isAmidWords(node)) {
      reader.phrases.plain(node, flow);
    } else {
      blocks.prose(node, flow, flow.role);
    }
  }

  private static boolean isAmidWords(XmlNode node) {
    XmlNode parent = node.parent;
    return parent != null
        && parent.children().stream().anyMatch(child -> child.isText() && child.hasText());
  }

  private String speaker(XmlNode node) {
    String who = Pointer.first(who(node));
    XmlNode person = reader.survey.find(who);
    if (person == null) {
      return spoken(Pointer.bare(who.substring(who.lastIndexOf('#') + 1)));
    }
    XmlNode name = person.child("persName");
    String words = name == null ? "" : TeiHeader.name(name);
    if (words.isEmpty()) {
      words = person.attribute("n");
    }
    return words.isEmpty() ? person.id() : words;
  }

  /** The name that a key is made of, as of AnnBrill.1950 or Ann_Brill. */
  private static String spoken(String key) {
    String name = key.replaceFirst("(?<=\\p{L})\\.[0-9]+$", "").replace('_', ' ');
    return name.replaceAll("(?<=\\p{Ll})(?<!Mc|Mac)(?=\\p{Lu}\\p{Ll})", " ");
  }

  /** Who speaks, as said of the utterance or of the block that it stands in. */
  private static String who(XmlNode node) {
    XmlNode block = node.parent;
    String who = node.attribute("who");
    return who.isEmpty() && block != null && block.is(BLOCK) ? block.attribute("who") : who;
  }

  /** True where neither words before it say who speaks nor the same one has just spoken. */
  private static boolean opens(XmlNode node) {
    XmlNode before = before(node);
    if (before == null) {
      return true;
    }
    boolean said = before.is("speaker") || before.is("label") || names(before);
    XmlNode spoken = before.is(BLOCK) ? before.child("u") : before;
    boolean same = spoken != null && spoken.is("u") && who(spoken).equals(who(node));
    return !said && !same;
  }

  private static boolean names(XmlNode note) {
    return note.attribute("type").equals("speaker");
  }

  private static @Nullable XmlNode before(XmlNode node) {
    XmlNode before = node.previous;
    if (before == null && node.parent != null && node.parent.is(BLOCK)) {
      before = node.parent.previous;
    }
    while (before != null && (before.isText() || (AMID.contains(before.name) && !names(before)))) {
      before = before.previous;
    }
    return before;
  }

  /** True of a note amid what one says that tells what else is heard or seen. */
  static boolean isHeard(XmlNode note) {
    return note.parent != null
        && note.parent.is("seg")
        && note.has("type")
        && !note.has("place")
        && !note.has("n")
        && note.parent.isWithin("u");
  }

  /**
   * True of what stands among utterances, or among the segments of one: it is no note on words of
   * theirs.
   */
  static boolean isBetween(XmlNode note) {
    XmlNode parent = note.parent;
    if (parent == null) {
      return false;
    }
    boolean amid = parent.is("u") && isOfSegments(parent) && !note.has("place") && !note.has("n");
    return amid || parent.child("u") != null || parent.child(BLOCK) != null;
  }
}
