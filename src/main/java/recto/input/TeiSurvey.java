package recto.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Severity;

/**
 * One walk over the whole tree before it is read: what is referred to, which documents count their
 * notes, where pages turn, and what notes, glyphs and lines need to have been seen as a whole.
 */
final class TeiSurvey {
  private static final String[] POINTERS = {"target", "corresp", "ref", "key", "copyOf", "sameAs"};
  private static final Set<String> DOCUMENTS =
      Set.of("document", "letter", "chapter", "act", "poem", "essay", "article", "sermon", "story");

  private final TeiReport report;
  private final TeiRend rend;
  private final TeiSigla sigla;
  private final Map<String, XmlNode> ids = new HashMap<>();
  private final Set<String> wanted = new HashSet<>();
  private final Map<XmlNode, NoteScope> scopes = new HashMap<>();
  private final List<XmlNode> pages = new ArrayList<>();
  private final Map<XmlNode, NoteScope> around = new HashMap<>();
  private final List<XmlNode> pointers = new ArrayList<>();
  private final List<XmlNode> noteNodes = new ArrayList<>();
  private final PlacedNotes notes;
  private final Lineation lineation = new Lineation();
  final TeiQuotedWords quoted = new TeiQuotedWords();
  final TeiCanon canon = new TeiCanon();
  private final Glyphs glyphs = new Glyphs();

  TeiSurvey(TeiReport report, TeiRend rend, TeiSigla sigla) {
    this.report = report;
    this.rend = rend;
    this.sigla = sigla;
    this.notes = new PlacedNotes(this::find);
  }

  /** Walks the tree below {@code root}. */
  void over(XmlNode root) {
    walk(root, new NoteScope(), false, false, false);
    notes.place(pointers, noteNodes);
    pointers.forEach(this::learnSign);
    for (XmlNode note : noteNodes) {
      if (notes.isLost(note)) {
        report.count(
            Severity.WARNING,
            note.span(),
            "a note apart from the text names no place in it and is not printed; give it a target");
      }
    }
  }

  /** A reference that is the sign of a note gives the note that sign. */
  private void learnSign(XmlNode pointer) {
    XmlNode note = pointer.first == null ? null : find(Pointer.first(pointer.attribute("target")));
    NoteScope scope = around.get(pointer);
    if (note != null && note.is("note") && note.attribute("n").isEmpty() && scope != null) {
      scope.learnSign(note, pointer.words());
    }
  }

  private void walk(XmlNode node, NoteScope scope, boolean text, boolean aside, boolean prose) {
    NoteScope inner = scope;
    boolean inText = text;
    boolean inNote = aside;
    boolean inProse = prose;
    String id = node.id();
    if (!id.isEmpty() && ids.putIfAbsent(id, node) != null) {
      report.count(Severity.WARNING, node.span(), "xml:id \"" + id + "\" is given twice");
    }
    switch (node.name) {
      case "text" -> {
        inText = true;
        inner = open(node);
      }
      case "div", "div0", "div1", "div2", "div3", "div4", "div5", "div6", "div7" -> {
        if (opensScope(node)) {
          inner = open(node);
        }
        inProse = false;
      }
      case "p", "ab" -> {
        lineation.paragraph();
        inProse = true;
      }
      case "lb" -> {
        if (prose) {
          lineation.lineBreak(node, aside);
        }
      }
      case "closer",
          "opener",
          "dateline",
          "signed",
          "salute",
          "head",
          "titlePart",
          "docImprint",
          "address",
          "cell",
          "byline",
          "l" ->
          inProse = false;
      case "pb" -> {
        if (text && !aside) {
          pages.add(node);
        }
      }
      case "note" -> {
        noteNodes.add(node);
        scope.learn(node);
        inNote = true;
      }
      case "seg", "label" -> {
        if (NoteScope.isSideWords(node)) {
          scope.learn(node);
          inNote = true;
        }
      }
      case "rdg" -> inNote = true;
      case "w" -> lineation.word(node);
      case "ref", "ptr" -> {
        pointers.add(node);
        around.put(node, scope);
      }
      case "rendition", "tagUsage" -> rend.learn(node);
      case "char", "glyph" -> glyphs.learn(node);
      default -> sigla.learn(node, inText);
    }
    quoted.learn(node, inText);
    canon.learn(node);
    for (String pointer : POINTERS) {
      want(node.attribute(pointer));
    }
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (!child.isText()) {
        walk(child, inner, inText, inNote, inProse);
      }
    }
  }

  private NoteScope open(XmlNode node) {
    NoteScope scope = new NoteScope();
    scopes.put(node, scope);
    return scope;
  }

  /** Documents count their notes from 1, and so does each outermost division. */
  private static boolean opensScope(XmlNode div) {
    XmlNode parent = div.parent;
    return DOCUMENTS.contains(div.attribute("type").toLowerCase(Locale.ROOT))
        || (parent != null && (parent.is("body") || parent.is("front") || parent.is("back")));
  }

  private void want(String targets) {
    if (targets.isEmpty()) {
      return;
    }
    if (targets.indexOf(' ') < 0) {
      wantOne(targets);
    } else {
      for (String target : targets.split("\\s+", -1)) {
        wantOne(target);
      }
    }
  }

  private void wantOne(String target) {
    if (!wanted.contains(target) && wanted.add(target)) {
      wanted.add(Pointer.bare(target));
      wanted.add(Pointer.barest(target));
    }
  }

  /** The element a target names, tolerating stray signs around its id. */
  @Nullable XmlNode find(String target) {
    if (target.isEmpty()) {
      return null;
    }
    XmlNode exact = ids.get(Pointer.bare(target));
    return exact == null ? ids.get(Pointer.barest(target)) : exact;
  }

  /** The element that has the words of a note: another, which a note without any names. */
  XmlNode words(XmlNode note) {
    for (String pointer : new String[] {"corresp", "copyOf", "sameAs"}) {
      String target = note.attribute(pointer);
      XmlNode named = target.isEmpty() || note.hasText() ? null : find(Pointer.first(target));
      if (named != null && named.hasText() && named.isWithin("teiHeader")) {
        return named;
      }
    }
    return note;
  }

  /** True where something refers to this id. */
  boolean wants(String id) {
    return wanted.contains(id);
  }

  /** The notes that stand away from the place they belong to. */
  PlacedNotes notes() {
    return notes;
  }

  @Nullable NoteScope scope(XmlNode node) {
    return scopes.get(node);
  }

  /** The page breaks of the main text, in order. */
  List<XmlNode> pages() {
    return pages;
  }

  /** The letter that the header gives for a glyph, or an empty string. */
  String glyph(String reference) {
    return glyphs.of(reference);
  }

  /** How the file writes lines and words. */
  Lineation lineation() {
    return lineation;
  }
}
