package recto.input;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import recto.edition.Note;

/** A document as far as its notes go: how they are numbered and which series they belong to. */
final class NoteScope {
  private static final Set<String> AUTHORS =
      Set.of("author", "authorial", "auth", "aut", "original", "orig", "authornote", "source-note");
  private static final Set<String> EDITORS =
      Set.of(
          "editor",
          "editorial",
          "ed",
          "edn",
          "commentary",
          "comment",
          "editornote",
          "translator",
          "annotation");
  private static final Set<String> MARGINS =
      Set.of(
          "margin",
          "marginal",
          "left",
          "right",
          "margin-left",
          "margin-right",
          "marg",
          "mleft",
          "mright",
          "side",
          "outer",
          "inner",
          "margin-outer",
          "margin-inner");

  private final Map<String, Integer> counts = new HashMap<>();
  private boolean numbers;
  private boolean symbols;

  /** Learns of a note with a sign of its own. */
  void learn(String sign) {
    if (isNumber(sign)) {
      numbers = true;
    } else {
      symbols = true;
    }
  }

  /**
   * The series of a note: by who speaks in it, else by where it stands; and where one document
   * numbers some notes and marks others by symbols, these are the source's own.
   */
  String series(XmlNode note) {
    String voice = voice(note);
    String place = note.attribute("place").toLowerCase(Locale.ROOT);
    if (isMargin(place)) {
      return "margin";
    }
    if (!voice.isEmpty()) {
      return voice;
    }
    String sign = note.attribute("n").strip();
    return numbers && symbols && !sign.isEmpty() && !isNumber(sign) ? Note.AUTHOR : Note.EDITORIAL;
  }

  private static String voice(XmlNode note) {
    for (String attribute : new String[] {"type", "resp", "hand"}) {
      for (String word : note.attribute(attribute).toLowerCase(Locale.ROOT).split("[\\s#]+", -1)) {
        if (AUTHORS.contains(word)) {
          return Note.AUTHOR;
        }
        if (EDITORS.contains(word)) {
          return Note.EDITORIAL;
        }
      }
    }
    return "";
  }

  private static boolean isMargin(String place) {
    for (String word : place.split("[\\s,]+", -1)) {
      if (MARGINS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The next number of a series. */
  String count(String series) {
    return String.valueOf(counts.merge(series, 1, Integer::sum));
  }

  private static boolean isNumber(String sign) {
    return sign.chars().anyMatch(Character::isDigit);
  }
}
