package recto.input;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The places in a passage where figures or signs may be the call of a note.
 *
 * <p>A copied call is a figure glued to the word or stop before it. So is much else: a year, a sum,
 * a decimal, a type of missile. Each place is weighed by what stands around it; whether it is a
 * call the order of the notes decides. A place that cannot be a call is not listed at all: to take
 * a figure out of the text that belongs there is worse than to miss a call.
 */
final class LetterSpots {

  /**
   * One place.
   *
   * @param start offset of the first letter that would leave the text
   * @param end offset after the last
   * @param figures the figures or signs as a label has them
   * @param weight how surely it is a call, 1 to 100
   * @param alone false where a comma and figures follow, so that it is a call only if they are one
   */
  record Spot(int start, int end, String figures, int weight, boolean alone) {
    Spot(int start, int end, String figures, int weight) {
      this(start, end, figures, weight, true);
    }
  }

  /** From this weight on a place is a call beyond doubt, if its note is there. */
  static final int SURE = 60;

  private static final Set<String> ABBREVIATIONS =
      words(
          "no nos p pp vol vols art arts sec secs par pars ch fig figs doc docs ser st fn "
              + "n nn l ll v vs pt pts bk col cols ed eds cf ca c op res conf app jan feb mar "
              + "apr jun jul aug sep sept oct nov dec approx nr item items page pages chapter "
              + "article section tab footnote document");

  private static final Set<String> BEFORE_NUMBERS =
      words(
          "january february march april may june july august september october november "
              + "december document documents no nos number article chapter page section "
              + "paragraph item volume resolution");

  private static final Set<String> SHORT_NAMES =
      Set.of("US", "UN", "EC", "UK", "EU", "PM", "JP", "RR");

  private static final Pattern YEAR = Pattern.compile("1[5-9][0-9]{2}|20[0-9]{2}");

  private static final String CLOSING_QUOTES = "”’\"'»›";

  private final String text;
  private final boolean title;

  private final BitSet emphasis;
  private final List<Spot> spots = new ArrayList<>();

  private LetterSpots(String text, boolean title) {
    this.text = text;
    this.title = title;
    this.emphasis = LetterEmphasis.signs(text);
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /** All places in {@code text} from the letter {@code from} on; {@code title} if it is a head. */
  static List<Spot> in(String text, int from, boolean title) {
    LetterSpots search = new LetterSpots(text, title);
    for (int i = Math.max(1, from); i < text.length(); ) {
      i = search.look(i);
    }
    return search.spots;
  }

  /** Looks at the letter at {@code i} and returns where to look next. */
  private int look(int i) {
    char c = text.charAt(i);
    if (LetterLabel.isFigure(c)) {
      int end = i;
      while (end < text.length() && LetterLabel.isFigure(text.charAt(end))) {
        end++;
      }
      figures(i, end);
      return end;
    }
    if (LetterLabel.superior(c) >= 0) {
      return superiors(i);
    }
    if (c == '[' || c == '(') {
      return bracketed(i, c == '[' ? ']' : ')');
    }
    if (LetterLabel.SIGNS.indexOf(c) >= 0) {
      return signs(i, c);
    }
    return i + 1;
  }

  private void figures(int start, int end) {
    int length = end - start;
    boolean listed = text.startsWith(",", end) && !mayEnd(end);
    if (length <= 6 && (listed || mayEnd(end))) {
      int weight = weight(start, end);
      if (weight > 0) {
        spots.add(new Spot(start, end, text.substring(start, end), weight, !listed));
      }
    }
    if (length > 4 && length <= 6 && mayEnd(end)) {
      yearAndCall(start, end);
    }
  }

  /** Figures such as 19862: a year and the call glued to it. */
  private void yearAndCall(int start, int end) {
    boolean year = YEAR.matcher(text.substring(start, start + 4)).matches();
    if (year && start > 1 && text.charAt(start - 1) == ' ') {
      String before = wordEndingAt(start - 1);
      boolean dated =
          text.charAt(start - 2) == ','
              || Set.of("in", "since", "of", "by", "from", "until", "during").contains(before)
              || BEFORE_NUMBERS.contains(before);
      if (dated) {
        spots.add(new Spot(start + 4, end, text.substring(start + 4, end), 45));
      }
    }
  }

  private int superiors(int start) {
    StringBuilder figures = new StringBuilder();
    int end = start;
    while (end < text.length() && LetterLabel.superior(text.charAt(end)) >= 0) {
      figures.append(LetterLabel.superior(text.charAt(end++)));
    }
    String before = wordEndingAt(start);
    boolean unit = before.equals("m") || before.equals("km") || before.equals("cm");
    if (!unit && !LetterLabel.isFigure(text.charAt(start - 1))) {
      spots.add(new Spot(start, end, figures.toString(), 100));
    }
    return end;
  }

  private int bracketed(int start, char close) {
    int end = start + 1;
    while (end < text.length() && LetterLabel.isFigure(text.charAt(end))) {
      end++;
    }
    if (end == start + 1 || end - start > 4 || end == text.length() || text.charAt(end) != close) {
      return start + 1;
    }
    char before = text.charAt(start - 1);
    int weight = close == ')' ? SURE : LetterPassage.isSpace(before) ? 50 : 95;
    if (close == ']' || !LetterLabel.isFigure(before)) {
      spots.add(new Spot(start, end + 1, text.substring(start + 1, end), weight));
    }
    return end + 1;
  }

  private int signs(int start, char sign) {
    int end = start;
    while (end < text.length() && text.charAt(end) == sign) {
      end++;
    }
    if (sign == '*' && emphasis.get(start)) {
      return end;
    }
    char before = text.charAt(start - 1);
    if (end - start <= 3 && !LetterPassage.isSpace(before) && before != '\n' && mayEnd(end)) {
      spots.add(new Spot(start, end, text.substring(start, end), 95));
    }
    return end;
  }

  /** True where a call may end before the letter at {@code end}. */
  private boolean mayEnd(int end) {
    if (end == text.length()) {
      return true;
    }
    char c = text.charAt(end);
    if (c == '.' || c == ',' || c == ':') {
      return end + 1 == text.length() || !LetterLabel.isFigure(text.charAt(end + 1));
    }
    return LetterPassage.isSpace(c)
        || c == '\n'
        || ";!?)]}—…".indexOf(c) >= 0
        || CLOSING_QUOTES.indexOf(c) >= 0
        || text.regionMatches(true, end, "[page", 0, 5);
  }

  /** How surely the figures from {@code start} to {@code end} are a call; 0 where they are none. */
  private int weight(int start, int end) {
    char before = text.charAt(start - 1);
    char prior = start > 1 ? text.charAt(start - 2) : ' ';
    if (Character.isLetter(before)) {
      return afterLetter(start, before, title && end == text.length());
    }
    if (LetterPassage.isSpace(before) || before == '\n') {
      return afterSpace(start, end, prior);
    }
    if (LetterLabel.isFigure(prior)) {
      return afterNumber(start, end, before);
    }
    return switch (before) {
      case '.' -> afterStop(start, end);
      case '!', '?', '…' -> 100;
      case ',', ';', ':' -> LetterPassage.isSpace(prior) ? 0 : 90;
      case ')', ']', '}' -> 85;
      case '—' -> Character.isLetter(prior) && newSentence(end) ? 40 : 0;
      default -> closesQuotation(before, prior) ? 95 : 0;
    };
  }

  private static boolean closesQuotation(char before, char prior) {
    return CLOSING_QUOTES.indexOf(before) >= 0 && !LetterPassage.isSpace(prior) && prior != '\n';
  }

  private int afterLetter(int start, char before, boolean endsTitle) {
    String word = wordEndingAt(start);
    if (ABBREVIATIONS.contains(word)) {
      return 0;
    }
    if (Character.isLowerCase(before)) {
      return word.length() > 1 ? 80 : 0;
    }
    if (endsTitle) {
      return SURE;
    }
    String written = text.substring(start - word.length(), start);
    if (!LetterWords.capitals(written)) {
      return word.length() > 1 ? SURE : 0;
    }
    return word.length() > 2 || SHORT_NAMES.contains(written) ? SURE : 0;
  }

  private int afterStop(int start, int end) {
    String word = wordEndingAt(start - 1);
    if (ABBREVIATIONS.contains(word) || (word.length() == 1 && start == 2)) {
      return 0;
    }
    return newSentence(end) ? 100 : 70;
  }

  /** After a number and a stop or comma: a call only where the number is a date's or the like. */
  private int afterNumber(int start, int end, char stop) {
    if (stop == '?' || stop == '!' || CLOSING_QUOTES.indexOf(stop) >= 0 || stop == ')') {
      return 85;
    }
    if (stop != '.' && stop != ',') {
      return 0;
    }
    int from = start - 1;
    while (from > 0 && LetterLabel.isFigure(text.charAt(from - 1))) {
      from--;
    }
    boolean year = YEAR.matcher(text.substring(from, start - 1)).matches();
    boolean counted = from > 0 && BEFORE_NUMBERS.contains(wordEndingAt(from - 1));
    boolean goesOn = stop == ',' ? end < text.length() : newSentence(end);
    return (year || counted) && goesOn ? 55 : 0;
  }

  /** A call parted from its word: at the end of a head or of a sentence. */
  private int afterSpace(int start, int end, char prior) {
    String before = wordEndingAt(start - 1);
    if (title && end == text.length()) {
      boolean name = Character.isLetter(prior) || prior == '.' || prior == ')';
      return name && !BEFORE_NUMBERS.contains(before) && !ABBREVIATIONS.contains(before) ? 55 : 0;
    }
    if (!newSentence(end)) {
      return 0;
    }
    String sentence = prior == '.' ? wordEndingAt(start - 2) : "";
    boolean stopped = sentence.length() > 3 && !ABBREVIATIONS.contains(sentence);
    return stopped || "?!".indexOf(prior) >= 0 || CLOSING_QUOTES.indexOf(prior) >= 0 ? 35 : 0;
  }

  /** True where after {@code at} nothing follows or what follows begins with a capital. */
  private boolean newSentence(int at) {
    int next = at;
    while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
      next++;
    }
    boolean newRow = next > at && text.charAt(at) == '\n';
    return next == text.length()
        || newRow
        || (next > at && Character.isUpperCase(text.charAt(next)));
  }

  /** The letters that end at {@code end}, in lower case. */
  private String wordEndingAt(int end) {
    int from = Math.max(0, end);
    int most = Math.max(0, end - 30);
    while (from > most && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, Math.max(from, end)).toLowerCase(Locale.ROOT);
  }
}
