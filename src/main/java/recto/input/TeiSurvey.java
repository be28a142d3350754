package recto.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Severity;

/**
 * One walk over the whole tree before it is read: what is referred to, which notes are called from
 * elsewhere, where pages turn, whether line breaks are those of an old page.
 */
final class TeiSurvey {
  private static final String[] POINTERS = {"target", "corresp", "ref", "key", "copyOf", "sameAs"};
  private static final Set<String> DOCUMENTS =
      Set.of("document", "letter", "chapter", "act", "poem", "essay", "article", "sermon", "story");
  private static final Set<String> HOLDERS = Set.of("p", "item", "list");
  private static final Set<String> BETWEEN =
      Set.of("note", "noteGrp", "head", "pb", "cb", "lb", "fw", "milestone", "anchor", "gb");

  private final TeiReport report;
  private final TeiRend rend;
  private final TeiSigla sigla;
  private final Map<String, XmlNode> ids = new HashMap<>();
  private final Set<String> wanted = new HashSet<>();
  private final Map<XmlNode, NoteScope> scopes = new HashMap<>();
  private final List<XmlNode> pages = new ArrayList<>();
  private final List<XmlNode> pointers = new ArrayList<>();
  private final List<XmlNode> notes = new ArrayList<>();
  private final Map<XmlNode, XmlNode> calls = new HashMap<>();
  private final Map<XmlNode, List<XmlNode>> anchored = new HashMap<>();
  private final Map<XmlNode, XmlNode> more = new HashMap<>();
  private final Set<XmlNode> placed = new LinkedHashSet<>();
  private final Glyphs glyphs = new Glyphs();
  private final Map<XmlNode, Boolean> noteLists = new HashMap<>();
  private int paragraphs;
  private int lineEnds;
  private int brokenWords;
  private int wordsTogether;
  private int wordsApart;

  TeiSurvey(TeiReport report, TeiRend rend, TeiSigla sigla) {
    this.report = report;
    this.rend = rend;
    this.sigla = sigla;
  }

  /** Walks the tree below {@code root}. */
  void over(XmlNode root) {
    walk(root, new NoteScope(), false, false, false);
    for (XmlNode pointer : pointers) {
      settle(pointer);
    }
    for (XmlNode note : notes) {
      settleNote(note);
    }
  }

  private void walk(XmlNode node, NoteScope scope, boolean text, boolean aside, boolean prose) {
    if (node.foreign && node.is("include") && node.has("href")) {
      report.count(
          Severity.ERROR,
          node.span(),
          "the file \""
              + node.attribute("href")
              + "\" is to be included here and is not; put the"
              + " text into one file, as xmllint --xinclude does");
    }
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
        paragraphs++;
        inProse = true;
      }
      case "lb" -> {
        if (prose && !aside) {
          lineEnds++;
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
        notes.add(node);
        scope.learn(node);
        inNote = true;
      }
      case "rdg" -> inNote = true;
      case "ref", "ptr" -> pointers.add(node);
      case "rendition", "tagUsage" -> rend.learn(node);
      case "char", "glyph" -> glyphs.learn(node);
      default -> sigla.learn(node, inText);
    }
    for (String pointer : POINTERS) {
      want(node.attribute(pointer));
    }
    for (XmlNode child = node.first; child != null; child = child.next) {
      XmlNode before = child.previous;
      if (child.is("w") && before != null && !child.has("part")) {
        wordsTogether += before.is("w") ? 1 : 0;
        wordsApart += before.isText() || before.is("c") ? 1 : 0;
      }
      if (!child.isText()) {
        brokenWords += inProse && child.is("lb") && breaksWord(before, child.next) ? 1 : 0;
        walk(child, inner, inText, inNote, inProse);
      }
    }
  }

  /** True where a line ends in a hyphen and the next begins with a small letter. */
  private static boolean breaksWord(@Nullable XmlNode before, @Nullable XmlNode after) {
    String ends = before == null ? "" : before.text.stripTrailing();
    String begins = after == null ? "" : after.text.stripLeading();
    return ends.endsWith("-") && !begins.isEmpty() && Character.isLowerCase(begins.charAt(0));
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

  /** A reference that is nothing but the call of a note that stands among collected notes. */
  private void settle(XmlNode pointer) {
    XmlNode note = find(pointer.attribute("target"));
    if (note == null || !note.is("note") || inside(pointer, note) || !isCall(pointer)) {
      return;
    }
    String type = pointer.attribute("type").toLowerCase(Locale.ROOT);
    boolean says = type.contains("note") || type.equals("fn");
    boolean bare = !pointer.hasText() && note.parent != null && !running(note.parent);
    if (says || bare || isCollected(note)) {
      calls.put(pointer, note);
      placed.add(note);
    }
  }

  private static boolean isCall(XmlNode pointer) {
    String words = pointer.words();
    String sign = words.replaceAll("[\\[\\]().*†‡§¶]", "");
    return words.length() <= 6
        && (sign.isEmpty()
            || sign.matches("\\d+\\p{L}?")
            || sign.matches("\\p{L}")
            || sign.matches("[ivxlIVXL]+")
            || sign.matches("[¹²³⁰⁴-⁹]+"));
  }

  private static boolean running(XmlNode parent) {
    return switch (parent.name) {
      case "p",
          "ab",
          "l",
          "head",
          "hi",
          "seg",
          "cell",
          "signed",
          "dateline",
          "salute",
          "app",
          "rdgGrp",
          "rdg",
          "lem" ->
          true;
      default -> false;
    };
  }

  private static boolean inside(XmlNode node, XmlNode around) {
    for (XmlNode up = node; up != null; up = up.parent) {
      if (up == around) {
        return true;
      }
    }
    return false;
  }

  /** True where a note stands among others in a list of notes and nothing else. */
  boolean isCollected(XmlNode note) {
    XmlNode place = note.parent;
    while (place != null && HOLDERS.contains(place.name)) {
      if (!holdsNotesOnly(place)) {
        return false;
      }
      place = place.parent;
    }
    if (place == null || running(place)) {
      return false;
    }
    return place.is("noteGrp")
        || place.attribute("type").toLowerCase(Locale.ROOT).contains("note")
        || holdsNotesOnly(place);
  }

  private boolean holdsNotesOnly(XmlNode place) {
    Boolean known = noteLists.get(place);
    if (known != null) {
      return known;
    }
    boolean only = true;
    for (XmlNode child = place.first; child != null && only; child = child.next) {
      only =
          child.isText()
              ? !child.hasText()
              : BETWEEN.contains(child.name)
                  || (HOLDERS.contains(child.name) && holdsNotesOnly(child));
    }
    noteLists.put(place, only);
    return only;
  }

  /** A note among collected notes that itself names the place it belongs to, or what it goes on. */
  private void settleNote(XmlNode note) {
    XmlNode before = find(note.attribute("prev"));
    if (before != null && before != note && before.is("note")) {
      more.putIfAbsent(before, note);
      placed.add(note);
      return;
    }
    XmlNode place = find(note.attribute("target"));
    if (place != null
        && note.hasText()
        && !place.is("note")
        && !placed.contains(note)
        && !inside(place, note)
        && (isCollected(note) || inStandOff(note))) {
      anchored.computeIfAbsent(place, p -> new ArrayList<>()).add(note);
      placed.add(note);
    }
  }

  private static boolean inStandOff(XmlNode node) {
    for (XmlNode up = node; up != null; up = up.parent) {
      if (up.is("standOff")) {
        return true;
      }
    }
    return false;
  }

  /** The element a target names, tolerating stray signs around its id. */
  @Nullable XmlNode find(String target) {
    if (target.isEmpty()) {
      return null;
    }
    XmlNode exact = ids.get(Pointer.bare(target));
    return exact == null ? ids.get(Pointer.barest(target)) : exact;
  }

  /** True where something refers to this id. */
  boolean wants(String id) {
    return wanted.contains(id);
  }

  /** The note that a reference calls, if it is a call. */
  @Nullable XmlNode calledBy(XmlNode pointer) {
    return calls.get(pointer);
  }

  /** The notes, collected elsewhere, that belong to the end of this element. */
  List<XmlNode> notesAt(XmlNode node) {
    return anchored.getOrDefault(node, List.of());
  }

  /** The note that goes on this one on a later page. */
  @Nullable XmlNode continuation(XmlNode note) {
    return more.get(note);
  }

  /** True where a note is printed at another place than its own. */
  boolean placedElsewhere(XmlNode note) {
    return placed.contains(note);
  }

  /** The notes that are printed at another place than their own. */
  Set<XmlNode> placed() {
    return placed;
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

  /** True where words are marked one by one and no space is written between any two. */
  boolean partsWords() {
    return wordsTogether > 4 && wordsApart == 0;
  }

  /** True where line breaks record the lines of an old page, which ours need not be. */
  boolean keepsOldLines() {
    return brokenWords > 1 || (lineEnds >= 8 && lineEnds >= 2L * paragraphs);
  }
}
