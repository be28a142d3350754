package recto.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of the original pages as people type them into a text: {@code {15}}, {@code [p. 15]}, and
 * {@code [15]} where no note bears the number.
 *
 * <p>They must count up through the text. A number in square brackets that comes twice is that of a
 * note, which is called and printed; the others are pages only above those numbers.
 */
final class TypedPages {
  /** Below this a number in square brackets may be the call of a note that is not there. */
  private static final int LEAST = 10;

  /** So far above the last note the number of a page is no note's. */
  private static final int BEYOND = 5;

  /** From one page to the next that is marked there are no more than so many. */
  private static final int WIDEST_STEP = 3;

  private static final Pattern CURLY = Pattern.compile("\\{(?:p|pg|page)?\\.? ?([0-9]{1,4})\\}");
  private static final Pattern NAMED =
      Pattern.compile("\\[(?:[Pp]p?|[Pp]a?g|S|Seite|página|pagina)\\.? ?([0-9]{1,4})\\]");

  private static final Pattern SQUARE = Pattern.compile("\\[([0-9]{1,4})\\]");

  /** Words before a number that say where something is to be found. */
  private static final Pattern CITED =
      Pattern.compile("(?i)(?:see|cf\\.?|vgl\\.?|siehe|also|and|in|on|p\\.)[\\s(]*$");

  /** The name of a month, before or behind a day that an editor gives in brackets. */
  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)(?:jan|feb|fév|mar|mär|apr|avr|mai|may|jun|juin|jul|juil|aug|ao[uû]|sep|o[ck]t|nov"
              + "|de[cz]|déc)\\p{L}*\\.?");

  /** One number: where it stands with its brackets, and its value. */
  record Place(int start, int end, int figures, int number) {}

  private final String letters;

  TypedPages(String letters) {
    this.letters = letters;
  }

  /** The numbers of pages, in order; none where those that are there do not count up. */
  List<Place> places() {
    if (LetterMarks.holdsFigures(letters)) {
      return List.of();
    }
    for (Pattern pattern : List.of(CURLY, NAMED)) {
      List<Place> all = all(pattern);
      if (!all.isEmpty() && countsUp(all)) {
        return all;
      }
    }
    List<Place> all = unnoted(all(SQUARE));
    return countsUp(all) ? all : List.of();
  }

  /** Makes them page marks among {@code marked}. */
  static void mark(List<Place> places, char[] marked) {
    for (Place place : places) {
      for (int i = place.start(); i < place.end(); i++) {
        boolean figure = i >= place.figures() && LetterLabel.isFigure(marked[i]);
        marked[i] = figure ? LetterMarks.figure(marked[i], false) : ' ';
      }
    }
  }

  private List<Place> all(Pattern pattern) {
    List<Place> all = new ArrayList<>();
    Matcher matcher = pattern.matcher(letters);
    while (matcher.find()) {
      int from = Math.max(0, matcher.start() - 12);
      String before = letters.substring(from, matcher.start());
      if (!CITED.matcher(before).find() && !isDay(before, matcher.end())) {
        int number = Integer.parseInt(matcher.group(1));
        all.add(new Place(matcher.start(), matcher.end(), matcher.start(1), number));
      }
    }
    return all;
  }

  private boolean isDay(String before, int end) {
    int to = Math.min(letters.length(), end + 12);
    String[] last = before.strip().split("\\s", -1);
    return MONTH.matcher(last[last.length - 1]).matches()
        || MONTH.matcher(letters.substring(end, to).strip()).lookingAt();
  }

  /** Those whose number comes once and is above those that come twice, as of a note. */
  private static List<Place> unnoted(List<Place> all) {
    Set<Integer> seen = new HashSet<>();
    int most = -1;
    for (Place place : all) {
      if (!seen.add(place.number())) {
        most = Math.max(most, place.number());
      }
    }
    List<Place> left = new ArrayList<>();
    for (Place place : all) {
      if (place.number() > most) {
        left.add(place);
      }
    }
    int first = left.isEmpty() ? 0 : left.get(0).number();
    boolean year = first > 999;
    boolean pages = first >= LEAST && (most < 0 ? left.size() > 1 : first > most + BEYOND);
    return pages && !year ? left : List.of();
  }

  private static boolean countsUp(List<Place> places) {
    for (int i = 1; i < places.size(); i++) {
      int step = places.get(i).number() - places.get(i - 1).number();
      if (step < 1 || step > WIDEST_STEP) {
        return false;
      }
    }
    return true;
  }
}
