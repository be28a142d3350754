package recto.line;

import java.util.Locale;
import java.util.Set;

/**
 * What it costs to end a line of a head between two words, for what they say: less before one that
 * begins a phrase, more behind one that leads on, most within a name.
 */
final class Sense {
  /** What a break costs that is neither good nor bad for the sense: one line short by two ems. */
  private static final long NEUTRAL = 400;

  /** What a break costs after a word that leads on to the next. */
  private static final long BAD = 3_600;

  /** What a break costs that parts a name or title, both words with capitals, or "over-all". */
  private static final long NAME = 22_000;

  /** The letters of brackets that stay on one line, as those around a name. */
  private static final int LONGEST_BRACKETS = 40;

  private static final Set<String> LEADING_ON =
      Set.of(
          "a", "an", "the", "of", "to", "from", "for", "in", "on", "at", "by", "with", "and", "or",
          "between", "into", "as", "his", "her", "its", "their", "no.", "nos.", "der", "die", "das",
          "des", "le", "la", "les", "de", "du", "et", "von", "und");

  private static final Set<String> OPENING =
      Set.of(
          "of",
          "to",
          "from",
          "for",
          "in",
          "on",
          "at",
          "by",
          "with",
          "and",
          "or",
          "between",
          "concerning",
          "regarding",
          "into",
          "de",
          "du",
          "et",
          "von",
          "und",
          "an");

  private final String text;

  Sense(String text) {
    this.text = text;
  }

  /** What a break between two words costs for what they say. */
  long cost(int end, int start) {
    long words = words(end, start);
    return words < BAD && isInBrackets(end) ? BAD : words;
  }

  /** True between the brackets around a few words. */
  private boolean isInBrackets(int at) {
    int open = text.lastIndexOf('(', at - 1);
    int close = open < 0 ? -1 : text.indexOf(')', open);
    return close >= at && close - open <= LONGEST_BRACKETS;
  }

  private long words(int end, int start) {
    if (end == start && end > 0 && "-\u2010".indexOf(text.charAt(end - 1)) >= 0) {
      return NAME;
    }
    if (end == start
        || end == 0
        || (",;:.\u2014\u2013".indexOf(text.charAt(end - 1)) >= 0 && !leadsOn(end))) {
      return 0;
    }
    if (leadsOn(end)) {
      return BAD;
    }
    int to = start;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    if (OPENING.contains(lower(start, to))) {
      return 0;
    }
    boolean name =
        Character.isUpperCase(text.charAt(start)) && Character.isUpperCase(text.charAt(from(end)));
    return name ? NAME : NEUTRAL;
  }

  private boolean leadsOn(int end) {
    return LEADING_ON.contains(lower(from(end), end));
  }

  /** Where the word begins that ends at {@code end}. */
  private int from(int end) {
    int from = end;
    while (from > 0 && !Itemizer.white(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private String lower(int from, int to) {
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
