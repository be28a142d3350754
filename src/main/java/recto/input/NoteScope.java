package recto.input;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
          "margins",
          "marginal",
          "marginalia",
          "marg",
          "mg",
          "marge",
          "margine",
          "margen",
          "left",
          "right",
          "marginleft",
          "marginright",
          "leftmargin",
          "rightmargin",
          "marginouter",
          "margininner",
          "mleft",
          "mright",
          "side",
          "outer",
          "inner",
          "rand",
          "seitenrand",
          "randnotiz",
          "randbemerkung",
          "marginalie");

  /** What says of a place at a side that it is no margin beside the lines. */
  private static final Set<String> ENDS =
      Set.of("foot", "bottom", "end", "top", "above", "below", "footer", "header");

  private final Map<String, Integer> counts = new HashMap<>();

  /** Attributes that say who speaks in a note, as words or pointers. */
  private static final List<String> SPEAKERS = List.of("type", "resp", "hand");

  private static final Pattern WORDS = Pattern.compile("[\\s#]+");
  private static final Pattern PLACES = Pattern.compile("[\\s,():;._-]+");

  private final Set<String> voices = new HashSet<>();
  private final Set<String> given = new HashSet<>();
  private boolean numbers;
  private boolean symbols;

  /** Learns of a note before the notes are read. */
  void learn(XmlNode note) {
    String sign = note.attribute("n").strip();
    if (isNumber(sign)) {
      numbers = true;
    } else if (!sign.isEmpty()) {
      symbols = true;
    }
    String voice = standsInMargin(note) ? Note.MARGIN : voice(note);
    String series = voice.isEmpty() ? Note.EDITORIAL : voice;
    voices.add(series);
    given.add(series + ' ' + sign);
  }

  /** Learns of the sign with which a note that has none itself is called. */
  void learnSign(XmlNode note, String sign) {
    given.add(series(note) + ' ' + sign.replaceAll("[^\\p{L}\\p{N}*†‡]", ""));
  }

  /**
   * The series of a note: by who speaks in it, else by where it stands; and where one document
   * numbers some notes and marks others by symbols, these are the source's own.
   */
  String series(XmlNode note) {
    String voice = voice(note);
    if (standsInMargin(note)) {
      return Note.MARGIN;
    }
    if (!voice.isEmpty()) {
      return voice;
    }
    String sign = note.attribute("n").strip();
    return numbers && symbols && !sign.isEmpty() && !isNumber(sign) ? Note.AUTHOR : Note.EDITORIAL;
  }

  private static String voice(XmlNode note) {
    for (String attribute : SPEAKERS) {
      for (String word : WORDS.split(note.attribute(attribute).toLowerCase(Locale.ROOT), -1)) {
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

  /** True of words that the source has beside its text, though the element be no note. */
  static boolean isSideWords(XmlNode node) {
    return (node.is("seg") || node.is("label")) && standsInMargin(node);
  }

  /** By its place; one that names none may say it by its type or its look. */
  private static boolean standsInMargin(XmlNode node) {
    String place = node.attribute("place");
    if (!place.isEmpty()) {
      return isMargin(place);
    }
    String type = node.attribute("type").toLowerCase(Locale.ROOT);
    return type.startsWith("margin") || (node.is("note") && isMargin(node.attribute("rend")));
  }

  private static boolean isMargin(String place) {
    boolean margin = false;
    for (String word : PLACES.split(place.toLowerCase(Locale.ROOT), -1)) {
      if (ENDS.contains(word)) {
        return false;
      }
      margin |= MARGINS.contains(word);
    }
    return margin;
  }

  /**
   * The next number of a series that the source itself gives to no note; beside the editor's notes
   * other series count in letters.
   */
  String count(String series) {
    String sign = next(series);
    while (given.contains(series + ' ' + sign)) {
      sign = next(series);
    }
    return sign;
  }

  private String next(String series) {
    int count = counts.merge(series, 1, Integer::sum);
    if (series.equals(Note.EDITORIAL) || !voices.contains(Note.EDITORIAL)) {
      return String.valueOf(count);
    }
    char letter = (char) ('a' + (count - 1) % 26);
    return String.valueOf(letter).repeat(1 + (count - 1) / 26);
  }

  private static boolean isNumber(String sign) {
    return sign.chars().anyMatch(Character::isDigit);
  }
}
