package recto.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a dateline, as offsets into its row; an empty range where a part is missing.
 *
 * @param iso the day as {@code 1986-04-02}, or empty
 */
record Dateline(int placeStart, int placeEnd, int dateStart, int dateEnd, String iso) {
  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan[y]?\\.?|Feb(?:r?y)?\\.?|Mar\\.?|Apr[l]?\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sep(?:t|tr)?\\.?"
          + "|Oct[r]?\\.?|Nov[r]?\\.?|Dec[r]?\\.?";

  private static final String ORDINAL = "(?:st|nd|rd|th|d)?";

  /** The year, where it began in March also by both counts, as 1702-3. */
  private static final String BOTH = "(?:[-–/][0-9]{1,2}(?![0-9]))?";

  /** The months in German, French, Italian, Spanish and Dutch. */
  private static final List<String> OTHER_MONTHS =
      List.of(
          "Januar Jänner janvier gennaio enero januari",
          "Februar Feber février febbraio febrero februari",
          "März mars marzo maart",
          "April avril aprile abril april",
          "Mai mai maggio mayo mei",
          "Juni juin giugno junio juni",
          "Juli juillet luglio julio juli",
          "August août agosto augustus",
          "September septembre settembre septiembre september",
          "Oktober octobre ottobre octubre oktober",
          "November novembre noviembre november",
          "Dezember décembre dicembre diciembre december");

  private static final Pattern DATE =
      Pattern.compile(
          "(?<month>"
              + MONTHS
              + ")\\s(?:the\\s)?(?<day>[0-9]{1,2})"
              + ORDINAL
              + "(?:[–-][0-9]{1,2})?[,.]?\\s(?<year>[0-9]{4})"
              + BOTH
              + "|(?<day2>[0-9]{1,2})"
              + ORDINAL
              + "\\s(?:of\\s)?(?<month2>"
              + MONTHS
              + "),?\\s(?<year2>[0-9]{4})"
              + BOTH
              + "|(?:(?:[Dd]en|[Aa]m|[Ll]e|[Cc]e|[Ii]l|[Ee]l) )?(?<day3>[0-9]{1,2})(?:\\.|er|º|°)?"
              + "\\s(?:de |di |d[’'])?(?<month3>"
              + String.join("|", OTHER_MONTHS).replace(' ', '|')
              + ")\\s(?:de |del |di )?(?<year3>[0-9]{4})"
              + "|[Uu]ndated");

  /** A place, or the weekday, or nothing before the date. */
  private static final Pattern BEFORE_DATE = Pattern.compile("[\\p{L}\\p{M} \\n.,’'()\\[\\]/-]*");

  /** The hour, or nothing, and a call after the date. */
  private static final Pattern AFTER_DATE =
      Pattern.compile(
          "(?:[,;—–-]{1,2} ?(?:[0-9]{1,4}[\\p{L}0-9 .:;,–—-]{0,40}?|noon|midnight))?\\.?\\]?"
              + LetterWords.NOTE_CALL);

  /** The parts of {@code row} where it is a dateline. */
  static Optional<Dateline> of(String row) {
    if (row.length() > LetterWords.LONGEST) {
      return Optional.empty();
    }
    Matcher date = DATE.matcher(row);
    if (!date.find()) {
      return Optional.empty();
    }
    String before = row.substring(0, date.start());
    boolean parted = before.isEmpty() || before.matches("(?s).*(?:,\\]?\\s| \\[|\\n)");
    boolean named =
        before.isEmpty() || before.startsWith("[") || Character.isUpperCase(before.charAt(0));
    if (!parted
        || !named
        || !BEFORE_DATE.matcher(before).matches()
        || !AFTER_DATE.matcher(row.substring(date.end())).matches()) {
      return Optional.empty();
    }
    int placeEnd = Math.max(0, before.lastIndexOf(','));
    int placeStart = placeEnd > 0 && before.startsWith("[") ? 1 : 0;
    return Optional.of(new Dateline(placeStart, placeEnd, date.start(), date.end(), iso(date)));
  }

  private static String iso(Matcher date) {
    if (date.group("month3") != null) {
      int place = 0;
      while (!List.of(OTHER_MONTHS.get(place).split(" ", -1)).contains(date.group("month3"))) {
        place++;
      }
      return iso(date.group("year3"), place + 1, date.group("day3"));
    }
    String month = date.group("month") != null ? date.group("month") : date.group("month2");
    if (month == null || date.group().matches("(?s).*[0-9][–/-][0-9].*")) {
      return "";
    }
    boolean first = date.group("month") != null;
    String year = date.group(first ? "year" : "year2");
    int number = "JanFebMarAprMayJunJulAugSepOctNovDec".indexOf(month.substring(0, 3)) / 3 + 1;
    return iso(year, number, date.group(first ? "day" : "day2"));
  }

  private static String iso(String year, int month, String day) {
    return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, Integer.parseInt(day));
  }
}
