package recto.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.Block;
import recto.edition.Inline;
import recto.edition.Prose;
import recto.edition.Prose.Role;
import recto.edition.Rend;
import recto.edition.Verse;

/**
 * A run of blocks under way: the content of a division, an item, a cell, a note.
 *
 * <p>Words that come without a paragraph of their own open one. A block that comes amid a paragraph
 * interrupts it, and what follows continues it. Lines of verse gather until something else comes. A
 * flat flow takes words only; what would be a block begins a new line in it.
 */
final class Flow {
  final Waiting waiting;
  final TeiReport report;

  /** The role of paragraphs and of loose words in it. */
  final Role role;

  /** The language of what surrounds it, as a BCP 47 tag. */
  final String language;

  /** The document whose notes are counted together, and by which series. */
  final NoteScope scope;

  final boolean flat;

  /** The language of the words that come. */
  String tongue;

  private final Blocks blocks = new Blocks();

  private @Nullable Words words;
  private Role open = Role.PARAGRAPH;
  private Rend rend = Rend.NONE;
  private Span start = Span.NONE;
  private boolean paragraph;
  private boolean continued;
  private boolean signing;
  private boolean resuming;
  private boolean lined;
  private String number = "";
  private Rend step = Rend.NONE;

  private Flow(
      Waiting waiting,
      TeiReport report,
      Role role,
      String language,
      String tongue,
      NoteScope scope,
      boolean flat) {
    this.waiting = waiting;
    this.report = report;
    this.role = role;
    this.language = language;
    this.tongue = tongue;
    this.scope = scope;
    this.flat = flat;
  }

  static Flow of(TeiReport report, String language, NoteScope scope) {
    return new Flow(new Waiting(), report, Role.PARAGRAPH, language, language, scope, false);
  }

  /** The flow of what stands in {@code node}, whose paragraphs have this role. */
  Flow inside(XmlNode node, Role role) {
    return new Flow(waiting, report, role, language, spoken(node, tongue), scope, flat);
  }

  /** The flow of what stands in {@code node}. */
  Flow inside(XmlNode node) {
    return inside(node, role);
  }

  /** The flow of a division. */
  Flow division(XmlNode node, NoteScope scope) {
    String own = spoken(node, tongue);
    return new Flow(waiting, report, Role.PARAGRAPH, own, own, scope, false);
  }

  /** The flow of a note: it has letters and breaks of its own. */
  Flow beside(XmlNode node) {
    String own = spoken(node, language);
    return new Flow(new Waiting(), report, Role.PARAGRAPH, language, own, scope, false);
  }

  /** A flow of words only, for what stands in {@code node}. */
  Flow line(XmlNode node) {
    return new Flow(waiting, report, role, language, spoken(node, tongue), scope, true);
  }

  /** A flow of words only with letters and breaks of its own, as that of a reading. */
  Flow lineBeside(XmlNode node) {
    String own = spoken(node, tongue);
    return new Flow(new Waiting(), report, role, language, own, scope, true);
  }

  private static String spoken(XmlNode node, String before) {
    String own = TeiLanguage.of(node);
    return own.isEmpty() ? before : own;
  }

  /** True amid a paragraph or other running words. */
  boolean running() {
    return words != null;
  }

  /** True amid words of which some have come. */
  boolean written() {
    return words != null && !words.isEmpty();
  }

  /** The words under way; loose ones open a paragraph. */
  Words words(Span at) {
    if (words == null) {
      endVerse();
      words = fresh(at);
      open = role;
      rend = Rend.NONE;
      start = at;
      paragraph = false;
      signing = false;
      continued = resuming;
      resuming = false;
    }
    return words;
  }

  private Words fresh(Span at) {
    Words fresh = new Words(waiting, report);
    if (!tongue.equals(language)) {
      String spoken = tongue;
      fresh.open(content -> new Inline.Styled(at, Rend.NONE, spoken, content));
    }
    return fresh;
  }

  /** Opens a paragraph. */
  Words begin(Role role, Rend rend, Span at) {
    end();
    words = fresh(at);
    open = role;
    this.rend = rend;
    start = at;
    paragraph = true;
    continued = false;
    resuming = false;
    return words;
  }

  /** Makes the words under way a signature, or further lines of the one just before them. */
  void sign() {
    open = Role.SIGNATURE;
    signing = true;
  }

  /** Opens a block whose lines are kept as they were written. */
  void beginLines(Span at, Rend rend) {
    end();
    words = fresh(at);
    open = role;
    blocks.stanza(rend);
    start = at;
    paragraph = false;
    lined = true;
    number = "";
  }

  /** True amid a block whose lines are kept. */
  boolean lined() {
    return lined && words != null;
  }

  /**
   * Ends the line under way, which goes on in the next where that begins within a word.
   *
   * @param next the number of the line that begins
   */
  void nextLine(Span at, String next, boolean broken) {
    if (words != null) {
      List<Inline> content = words.cut();
      if (!content.isEmpty()) {
        String part = broken ? Verse.VerseLine.BROKEN : "";
        blocks.add(new Verse.VerseLine(start, number, part, step, content));
      }
    }
    start = at;
    number = next;
    step = Rend.NONE;
  }

  /** How far the line under way is set in. */
  void setIn(Rend rend) {
    step = rend;
  }

  /** Closes a block whose lines are kept. */
  void endLines(Span at) {
    nextLine(at, "", false);
    words = null;
    lined = false;
    endVerse();
  }

  /** Closes the paragraph. */
  void end() {
    if (words != null) {
      finish(words.cut());
      words = null;
    }
    endVerse();
  }

  private boolean finish(List<Inline> content) {
    if (content.isEmpty()) {
      return false;
    }
    blocks.endLines();
    boolean own = paragraph && !continued;
    if (!own && blocks.takePoint(content)) {
      return true;
    }
    if (signing && blocks.endInSignature()) {
      signing = false;
      return blocks.lengthenSignature(start, content);
    }
    blocks.add(new Prose(start, open, rend, continued, content));
    return true;
  }

  /** Makes room for a block: interrupts a paragraph, ends loose words. */
  void interrupt(Span at, boolean goesOn) {
    if (words == null) {
      endVerse();
      return;
    }
    boolean some = finish(words.cut());
    if (paragraph) {
      continued |= some;
      start = at;
    } else {
      words = null;
      resuming = some && goesOn;
    }
  }

  void add(Block block) {
    endVerse();
    blocks.add(block);
  }

  /** Opens a stanza. */
  void stanza(Rend rend) {
    endVerse();
    blocks.stanza(rend);
  }

  void add(Verse.VerseLine line) {
    blocks.add(line);
  }

  void endVerse() {
    blocks.endVerse();
  }

  /** The rend of the stanza under way. */
  Rend stanza() {
    return blocks.stanza();
  }

  /**
   * Places a call that comes between blocks: at the end of the block before, or before the first
   * letter of the next.
   */
  void call(Inline call) {
    if (!follow(call)) {
      waiting.add(call, 0);
    }
  }

  /** Puts something at the end of the line or block before, where there is one with words. */
  boolean follow(Inline inline) {
    return blocks.follow(inline);
  }

  /** The blocks, once all is read. */
  List<Block> blocks() {
    end();
    return blocks.closed();
  }

  /** The blocks of a division: a call that no letter followed makes a paragraph of its own. */
  List<Block> settled() {
    end();
    List<Inline> calls = waiting.takeCalls();
    if (!calls.isEmpty()) {
      blocks.add(new Prose(start, Role.PARAGRAPH, Rend.NONE, false, calls));
    }
    return blocks.closed();
  }

  /** The words of a flat flow, once all is read. */
  List<Inline> content() {
    return words == null ? List.of() : words.cut();
  }

  /** The words of a flat flow and the page breaks that no letter followed. */
  List<Inline> contentWithBreaks() {
    List<Inline> content = new ArrayList<>(content());
    content.addAll(waiting.take());
    return content;
  }
}
