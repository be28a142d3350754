package recto.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Notes that are printed at another place than their own: called by a reference, naming in {@code
 * target} the place they belong to, or going on a note of an earlier page.
 */
final class PlacedNotes {
  private static final Set<String> APART =
      Set.of("standOff", "listAnnotation", "annotation", "noteGrp");
  private static final Set<String> HOLDERS = Set.of("p", "item", "list");
  private static final Set<String> BETWEEN =
      Set.of("note", "noteGrp", "head", "pb", "cb", "lb", "fw", "milestone", "anchor", "gb");

  private final Function<String, @Nullable XmlNode> named;
  private final Map<XmlNode, XmlNode> calls = new HashMap<>();
  private final Map<XmlNode, List<XmlNode>> anchored = new HashMap<>();
  private final Map<XmlNode, XmlNode> more = new HashMap<>();
  private final Set<XmlNode> placed = new LinkedHashSet<>();
  private final Map<XmlNode, Boolean> noteLists = new HashMap<>();

  /**
   * @param named the element that a target names
   */
  PlacedNotes(Function<String, @Nullable XmlNode> named) {
    this.named = named;
  }

  /** Takes the pointers and the notes of a file, each in order. */
  void place(List<XmlNode> pointers, List<XmlNode> notes) {
    pointers.forEach(this::settle);
    notes.forEach(this::settleNote);
  }

  /** A reference that is nothing but the call of a note that stands among collected notes. */
  private void settle(XmlNode pointer) {
    XmlNode note = named.apply(pointer.attribute("target"));
    if (note == null || !note.is("note") || inside(pointer, note) || !isCall(pointer)) {
      return;
    }
    String type = pointer.attribute("type").toLowerCase(Locale.ROOT);
    boolean says = type.contains("note") || type.equals("fn") || type.equals("foot");
    boolean bare = !pointer.hasText() && note.parent != null && !runs(note.parent);
    if (says || bare || isAnswered(pointer, note) || isCollected(note) || inStandOff(note)) {
      NoteSigns.setApart(note, pointer.words());
      calls.put(pointer, note);
      placed.add(note);
    }
  }

  /** True of a note between paragraphs that names the reference which names it. */
  private boolean isAnswered(XmlNode pointer, XmlNode note) {
    return note.parent != null
        && !runs(note.parent)
        && named.apply(note.attribute("target")) == pointer;
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

  private static boolean runs(XmlNode parent) {
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
    if (place == null || runs(place)) {
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
    XmlNode before = named.apply(note.attribute("prev"));
    if (before != null && before != note && before.is("note")) {
      more.putIfAbsent(before, note);
      placed.add(note);
      return;
    }
    XmlNode place = place(note);
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

  /** Where the words end that a note is about, or null. */
  private @Nullable XmlNode place(XmlNode note) {
    if (note.has("targetEnd")) {
      XmlNode end = named.apply(note.attribute("targetEnd"));
      return end == null ? named.apply(note.attribute("target")) : end;
    }
    XmlNode around = note.parent;
    String said = note.attribute("target");
    if (said.isEmpty() && around != null && (around.is("annotation") || around.is("noteGrp"))) {
      said = around.attribute("target");
    }
    String targets = said.strip();
    return named.apply(targets.substring(targets.lastIndexOf(' ') + 1));
  }

  /** True of a note in annotations apart from the text that names no place in it. */
  boolean isLost(XmlNode note) {
    return note.parent != null
        && APART.contains(note.parent.name)
        && note.hasText()
        && !placed.contains(note)
        && inStandOff(note);
  }

  private static boolean inStandOff(XmlNode node) {
    for (XmlNode up = node; up != null; up = up.parent) {
      if (up.is("standOff")) {
        return true;
      }
    }
    return false;
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
}
