package recto.line;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import recto.galley.Paragraph;
import recto.galley.Paragraph.Run;

/**
 * The phrases of a paragraph in a language of the other direction. They are ordered by themselves,
 * as first strong isolates of the Unicode Bidirectional Algorithm: what stands around them is not
 * drawn in. Phrases with only white between them are one.
 */
final class Isolates {
  /** Stands for a letter of a phrase where that around it is ordered. */
  private static final char NEUTRAL = '\uFFFC';

  private static final Set<String> RTL_LANGUAGES =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ota", "ps", "sam", "sd", "syc", "syr",
          "ug", "ur", "yi");

  private static final Set<String> RTL_SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  private static final int SCRIPT = 4;

  /** Letters from one offset to another. */
  record Phrase(int from, int to) {}

  private final List<Phrase> phrases = new ArrayList<>();
  private final Paragraph paragraph;

  private Isolates(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /** The phrases of {@code paragraph}, in order. */
  static List<Phrase> of(Paragraph paragraph) {
    Isolates isolates = new Isolates(paragraph);
    isolates.find();
    return isolates.phrases;
  }

  /** {@code text} with signs without a direction in the place of phrases. */
  static String without(List<Phrase> phrases, String text) {
    StringBuilder around = new StringBuilder(text);
    for (Phrase phrase : phrases) {
      for (int i = phrase.from(); i < phrase.to(); i++) {
        around.setCharAt(i, NEUTRAL);
      }
    }
    return around.toString();
  }

  private void find() {
    boolean rtl = rtl();
    boolean letters = false;
    int from = 0;
    boolean inside = false;
    for (Run run : paragraph.runs()) {
      boolean other = !run.language().isEmpty() && isRtl(run.language()) != rtl;
      if (other != inside) {
        if (inside) {
          add(from, run.start(), !rtl);
        }
        from = run.start();
        inside = other;
      }
      letters |= !other && !run.addition() && hasLetters(run);
    }
    if (inside) {
      add(from, paragraph.text().length(), !rtl);
    }
    if (!letters) {
      phrases.clear();
    }
  }

  /** Adds a phrase without the white at its ends, unless it is written in other letters. */
  private void add(int start, int end, boolean rtl) {
    String text = paragraph.text();
    int from = start;
    int to = end;
    while (from < to && Itemizer.white(text.charAt(from))) {
      from++;
    }
    while (to > from && Itemizer.white(text.charAt(to - 1))) {
      to--;
    }
    if (hasLetters(from, to, rtl) && text.substring(from, to).indexOf(Joint.PART) < 0) {
      int last = phrases.size() - 1;
      boolean joined = last >= 0 && blank(text, phrases.get(last).to(), from);
      phrases.add(new Phrase(joined ? phrases.remove(last).from() : from, to));
    }
  }

  private static boolean blank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == Joint.PART || !Itemizer.white(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The direction of the language around all phrases. */
  private boolean rtl() {
    for (Run run : paragraph.runs()) {
      boolean around = run.element() == paragraph.element() && !run.addition();
      if (around && !run.language().isEmpty()) {
        return isRtl(run.language());
      }
    }
    return !new Bidi(paragraph.text(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  private boolean hasLetters(Run run) {
    return paragraph.text().substring(run.start(), run.end()).chars().anyMatch(Character::isLetter);
  }

  private boolean hasLetters(int from, int to, boolean rtl) {
    for (int i = from; i < to; i++) {
      byte direction = Character.getDirectionality(paragraph.text().codePointAt(i));
      boolean right =
          direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
              || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
      if (right ? rtl : !rtl && direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRtl(String language) {
    String[] tags = language.split("-", -1);
    for (int i = 1; i < tags.length; i++) {
      if (tags[i].length() == SCRIPT && Character.isLetter(tags[i].charAt(0))) {
        return RTL_SCRIPTS.contains(tags[i]);
      }
    }
    return RTL_LANGUAGES.contains(tags[0]);
  }
}
