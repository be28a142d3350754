package recto.line;

import java.util.Set;

/**
 * Which spaces no line may end at: those that tie what is read in one breath, as initials and name,
 * title and name, number and unit, {@code p.} and its figure.
 *
 * <p>Text decides alone, not markup. After the rules that printers' style books agree on.
 */
final class Ties {
  /** Tied to a figure, or a roman number, that follows. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "p.",
          "pp.",
          "P.",
          "PP.",
          "No.",
          "Nos.",
          "no.",
          "nos.",
          "No",
          "Nos",
          "vol.",
          "vols.",
          "Vol.",
          "Vols.",
          "ch.",
          "chap.",
          "chaps.",
          "Ch.",
          "Chap.",
          "art.",
          "arts.",
          "Art.",
          "Arts.",
          "sec.",
          "secs.",
          "Sec.",
          "Secs.",
          "par.",
          "para.",
          "paras.",
          "Par.",
          "fig.",
          "figs.",
          "Fig.",
          "fn.",
          "fns.",
          "n.",
          "nn.",
          "l.",
          "ll.",
          "fol.",
          "fols.",
          "f.",
          "ff.",
          "pt.",
          "pts.",
          "Pt.",
          "Tab",
          "Doc.",
          "Docs.",
          "doc.",
          "docs.",
          "Document",
          "Documents",
          "document",
          "footnote",
          "footnotes",
          "Footnote",
          "note",
          "Note",
          "page",
          "pages",
          "Page",
          "line",
          "lines",
          "Article",
          "Articles",
          "article",
          "Section",
          "Sections",
          "section",
          "Chapter",
          "chapter",
          "Volume",
          "volume",
          "Part",
          "Book",
          "Act",
          "Scene",
          "Title",
          "Annex",
          "Appendix",
          "Enclosure",
          "Paragraph",
          "paragraph",
          "Number",
          "number",
          "ca.",
          "c.",
          "Folder",
          "Box",
          "Telegram",
          "telegram",
          "Despatch",
          "despatch",
          "\u00A7",
          "\u00A7\u00A7",
          "\u00B6",
          "\u2116",
          "#",
          "US$",
          "S.",
          "Bd.",
          "Nr.",
          "t.",
          "s.v.");

  private static final Set<String> BEFORE_NAME =
      Set.of(
          "Mr.", "Mrs.", "Ms.", "Messrs.", "Mme.", "Mlle.", "M.", "MM.", "Dr.", "Drs.", "Prof.",
          "St.", "Ste.", "Gen.", "Col.", "Lt.", "Capt.", "Cpt.", "Maj.", "Sgt.", "Cpl.", "Adm.",
          "Sen.", "Rep.", "Gov.", "Pres.", "Amb.", "Hon.", "Rev.", "Fr.", "Sr.", "Msgr.", "Herr",
          "Frau", "Sir", "Dame", "Lord", "Lady", "Don", "Mr", "Mrs", "Ms", "Dr", "Sens.", "Reps.",
          "Amb", "Sec.", "Secy.", "Min.", "Cdr.", "Cmdr.", "Comdr.", "Brig.", "Vice", "H.E.");

  private static final Set<String> AFTER_NUMBER =
      Set.of(
          "a.m.",
          "p.m.",
          "am",
          "pm",
          "o\u2019clock",
          "o'clock",
          "percent",
          "million",
          "billion",
          "trillion",
          "thousand",
          "hundred",
          "cm",
          "mm",
          "m",
          "km",
          "kg",
          "g",
          "ft.",
          "ft",
          "in.",
          "lb.",
          "lbs.",
          "lb",
          "mi.",
          "oz.",
          "pt.",
          "pts.",
          "kt",
          "MT",
          "mt",
          "KT",
          "Mt",
          "B.C.",
          "A.D.",
          "BC",
          "AD",
          "BCE",
          "CE",
          "MHz",
          "kHz",
          "Hz",
          "kW",
          "MW",
          "\u00B0",
          "\u00B0C",
          "\u00B0F",
          "%",
          "hours",
          "ff.",
          "f.",
          "USC",
          "U.S.C.",
          "Stat.",
          "UST",
          "UNTS");

  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan.",
          "Feb.",
          "Mar.",
          "Apr.",
          "Jun.",
          "Jul.",
          "Aug.",
          "Sept.",
          "Sep.",
          "Oct.",
          "Nov.",
          "Dec.");

  /** Stand like initials and are none. */
  private static final Set<String> NO_INITIALS =
      Set.of("U.S.", "U.N.", "U.K.", "D.C.", "N.Y.", "A.D.", "B.C.", "P.S.", "P.M.", "A.M.", "I.");

  private static final String SPACED_SIGNS = "\u00BB?!:;";

  private Ties() {}

  /** True where the white from {@code start} to {@code end} of {@code text} is a tie. */
  static boolean tied(String text, int start, int end) {
    if (start == 0 || end == text.length()) {
      return false;
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
      return false;
    }
    boolean number = Character.isDigit(next) || next == '$' || roman(text, end, to);
    return signs(text, from, start, end, to)
        || (number && beforeNumber(text, from, start, end, to))
        || (Character.isUpperCase(next) && beforeName(text, from, start))
        || (Character.isDigit(lastLetter(text, from, start))
            && afterNumber(text, from, start, end, to));
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
    if (to - end == 1 && SPACED_SIGNS.indexOf(next) >= 0) {
      return true;
    }
    return start - from == 1 && (Places.opening(last) || last == '\u00A7' || last == '$');
  }

  private static boolean beforeNumber(String text, int from, int start, int end, int to) {
    String word = bare(text, from, start);
    return BEFORE_NUMBER.contains(word)
        || (MONTHS.contains(word) && Character.isDigit(text.charAt(end)) && !year(text, end, to))
        || (to - end > 1
            && !Character.isDigit(text.charAt(end))
            && text.charAt(end) != '$'
            && Character.isUpperCase(word.isEmpty() ? ' ' : word.charAt(0))
            && Character.isLetter(text.charAt(start - 1)));
  }

  private static boolean beforeName(String text, int from, int start) {
    if (text.charAt(start - 1) != '.' && start - from > 4) {
      return false;
    }
    String word = bare(text, from, start);
    return BEFORE_NAME.contains(word) || initials(word);
  }

  private static boolean afterNumber(String text, int from, int start, int end, int to) {
    String word = bare(text, end, to);
    if (Character.isUpperCase(text.charAt(end)) && MONTHS.contains(word)) {
      return start - from <= 2;
    }
    return AFTER_NUMBER.contains(word) || AFTER_NUMBER.contains(text.substring(end, to));
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
    return end - start >= 4 && Character.isDigit(text.charAt(start + 3));
  }

  /** True of a roman number, with or without signs after it. */
  private static boolean roman(String text, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ("IVXLC".indexOf(c) >= 0) {
        letters++;
      } else if (Character.isLetterOrDigit(c)) {
        return false;
      } else {
        break;
      }
    }
    return letters > 0;
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
