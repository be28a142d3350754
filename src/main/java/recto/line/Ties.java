package recto.line;

import java.util.Set;
import recto.style.LineCosts;

/**
 * Which spaces no line may end at, or only at a price: those that tie what is read in one breath,
 * as initials and name, title and name, number and unit, {@code p.} and its figure.
 *
 * <p>Text decides alone, not markup. After the rules that printers' style books agree on.
 */
final class Ties {
  /** Stand like initials and are none. */
  private static final Set<String> NO_INITIALS =
      Set.of("U.S.", "U.N.", "U.K.", "D.C.", "N.Y.", "A.D.", "B.C.", "P.S.", "P.M.", "A.M.", "I.");

  private static final String SPACED_SIGNS = "\u00BB?!:;";

  /** The longest of the words before a name, brackets around it counted. */
  private static final int LONGEST_TITLE = 11;

  /** The longest of the words that are read as a sign of the number behind: page, Seite. */
  private static final int LONGEST_MARK = 5;

  private final TieWords words;

  Ties(TieWords words) {
    this.words = words;
  }

  /**
   * What a line pays that ends at the white from {@code start} to {@code end} of {@code text}:
   * mostly nothing, and {@link Breaks#NEVER} where it is a tie.
   */
  int penalty(String text, int start, int end, LineCosts costs) {
    if (start == 0 || end == text.length() || plain(text, start, end)) {
      return 0;
    }
    int from = start;
    while (from > 0 && !Itemizer.white(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && !Itemizer.white(text.charAt(to))) {
      to++;
    }
    char next = text.charAt(end);
    if (from == start || end == to) {
      return 0;
    }
    boolean figure = Character.isDigit(next);
    boolean number = figure || currency(next) || roman(text, end, to);
    if (signs(text, from, start, end, to) || (figure && inDate(text, from, start, end, to))) {
      return Breaks.NEVER;
    }
    if (parts(text.charAt(start - 1))) {
      return 0;
    }
    String word = number ? bare(text, from, start) : "";
    if (words.beforeNumber().contains(word)) {
      return isMark(word) ? Breaks.NEVER : costs.numberTie();
    }
    boolean tied =
        (figure && words.months().contains(word))
            || (number && beforeRoman(text, word, start, end, to))
            || (Character.isUpperCase(next) && beforeName(text, from, start))
            || (Character.isDigit(text.charAt(from)) && month(text, from, start, end, to))
            || (Character.isDigit(lastLetter(text, from, start)) && afterNumber(text, end, to));
    return tied ? Breaks.NEVER : 0;
  }

  /** True of a word before a number that says too little at a line's end, as Document does not. */
  private static boolean isMark(String word) {
    return word.length() <= LONGEST_MARK || !Character.isLetter(word.charAt(word.length() - 1));
  }

  /** True of the name of a month, with or without signs around it. */
  boolean isMonth(String word) {
    return words.months().contains(bare(word, 0, word.length()));
  }

  /** True between two words of small letters, or the first of one; no rule speaks of most. */
  private static boolean plain(String text, int start, int end) {
    if (!small(text.charAt(end)) || !small(text.charAt(start - 1))) {
      return false;
    }
    int from = start - 1;
    while (from > 0 && small(text.charAt(from - 1))) {
      from--;
    }
    return from == 0 || Itemizer.white(text.charAt(from - 1));
  }

  private static boolean small(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Dashes and dots that begin no line, brackets and quotes apart that end none. */
  private static boolean signs(String text, int from, int start, int end, int to) {
    char next = text.charAt(end);
    char last = text.charAt(start - 1);
    if (next == '\u2013' || next == '\u2014' || next == '\u2026' || next == '%') {
      return true;
    }
    if (next == '.' && (to - end == 1 || !Character.isLetterOrDigit(text.charAt(end + 1)))) {
      return true;
    }
    boolean alone = to - end == 1 || !Character.isLetterOrDigit(text.charAt(end + 1));
    if (alone && SPACED_SIGNS.indexOf(next) >= 0) {
      return true;
    }
    if (letter(text, from, start) && to - end > 1 && letter(text, end, end + 2)) {
      return true;
    }
    return start - from == 1 && (Places.opening(last) || last == '\u00A7' || currency(last));
  }

  /** True of one letter and a stop, as both words of z. B. are. */
  private static boolean letter(String text, int from, int end) {
    return end - from == 2 && text.charAt(end - 1) == '.' && Character.isLetter(text.charAt(from));
  }

  /** True of a sign after which something else begins, as of the comma of 52 n., 54 n. */
  private static boolean parts(char last) {
    return last != '.' && Places.closing(last);
  }

  private static boolean currency(char c) {
    return c == '$' || (c > '\u007F' && Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  /** True between a name and its roman number, but not before initials. */
  private static boolean beforeRoman(String text, String word, int start, int end, int to) {
    char next = text.charAt(end);
    return to - end > 1
        && text.charAt(end + 1) != '.'
        && !Character.isDigit(next)
        && !currency(next)
        && Character.isUpperCase(word.isEmpty() ? ' ' : word.charAt(0))
        && Character.isLetter(text.charAt(start - 1));
  }

  /** True before the year where a month stands before it: October, 1987, October 20, 1987. */
  private boolean inDate(String text, int from, int start, int end, int to) {
    int last = text.charAt(start - 1) == ',' ? start - 1 : start;
    if (!year(text, end, to)) {
      return false;
    }
    if (from < 2 || !day(text, from, last)) {
      return words.months().contains(bare(text, from, last));
    }
    int before = from - 1;
    while (before > 0 && !Itemizer.white(text.charAt(before - 1))) {
      before--;
    }
    return words.months().contains(bare(text, before, from - 1));
  }

  /** True of one or two figures. */
  private static boolean day(String text, int from, int end) {
    return (end - from == 1 || end - from == 2)
        && Character.isDigit(text.charAt(from))
        && Character.isDigit(text.charAt(end - 1));
  }

  /** True between a day and its month: 20 October, 20. Oktober, 1er octobre. */
  private boolean month(String text, int from, int start, int end, int to) {
    int figures = from;
    while (figures < start && Character.isDigit(text.charAt(figures))) {
      figures++;
    }
    return figures - from <= 2
        && start - figures <= 2
        && words.months().contains(bare(text, end, to));
  }

  private boolean beforeName(String text, int from, int start) {
    if (text.charAt(start - 1) != '.' && start - from > LONGEST_TITLE) {
      return false;
    }
    String word = bare(text, from, start);
    return words.beforeName().contains(word) || initials(word);
  }

  private boolean afterNumber(String text, int end, int to) {
    return words.afterNumber().contains(bare(text, end, to))
        || words.afterNumber().contains(text.substring(end, to));
  }

  /** True of {@code A.}, {@code A.F.} or {@code J.-P.}: one to three capitals, each with a stop. */
  static boolean initials(String word) {
    if (word.length() < 2 || word.length() > 7 || NO_INITIALS.contains(word)) {
      return false;
    }
    boolean capital = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (capital ? c != '.' : c != '-' && !Character.isUpperCase(c)) {
        return false;
      }
      capital = c != '.' && c != '-';
    }
    return !capital;
  }

  private static boolean year(String text, int start, int end) {
    return end - start >= 4
        && Character.isDigit(text.charAt(start + 1))
        && Character.isDigit(text.charAt(start + 2))
        && Character.isDigit(text.charAt(start + 3));
  }

  /** True of a roman number, with or without signs after it, but not of I’m. */
  private static boolean roman(String text, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ("IVXLC".indexOf(c) >= 0) {
        letters++;
      } else if (Character.isLetterOrDigit(c) || (letters == 1 && apostrophe(c))) {
        return false;
      } else {
        break;
      }
    }
    return letters > 0;
  }

  /** True of what makes another word of a letter that might be a number: I’m. */
  private static boolean apostrophe(char c) {
    return c == '\u2019' || c == '\'';
  }

  private static char lastLetter(String text, int from, int start) {
    int i = start - 1;
    while (i > from && !Character.isLetterOrDigit(text.charAt(i))) {
      i--;
    }
    return text.charAt(i);
  }

  /** A word without the brackets and quotes around it, its stop kept. */
  private static String bare(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end
        && !Character.isLetterOrDigit(text.charAt(start))
        && "\u00A7\u00B6#%\u00B0\u2116".indexOf(text.charAt(start)) < 0) {
      start++;
    }
    while (end > start
        && (Places.closing(text.charAt(end - 1))
            && text.charAt(end - 1) != '.'
            && text.charAt(end - 1) != '%')) {
      end--;
    }
    return text.substring(start, end);
  }
}
