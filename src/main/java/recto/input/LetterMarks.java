package recto.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recto.edition.PageNumber;

/**
 * Page marks in a plain text: {@code [Page 886]}, {@code [page xiv]}, {@code [PAGE A3]}, and
 * numbers of pages that a scan left, which are written in figures of their own.
 */
final class LetterMarks {

  /**
   * One mark.
   *
   * @param start offset of its bracket in the passage
   * @param end offset after its closing bracket
   */
  record Mark(int start, int end, String label) {}

  private static final Pattern MARK =
      Pattern.compile(
          "\\[[\\s\\u00A0]{0,4}page[\\s\\u00A0]{0,4}"
              + "([0-9]{1,5}|[ivxlcdm]{1,12}|[a-z]-?[0-9]{1,4})[\\s\\u00A0]{0,4}\\]",
          Pattern.CASE_INSENSITIVE);

  /**
   * Figures of numbers that stood at the head of their page, and of those that stood at its foot.
   */
  private static final char HEAD = '\uF8E0';

  private static final char FOOT = '\uF8F0';
  private static final Pattern SCANNED = Pattern.compile("[\uF8E0-\uF8E9\uF8F0-\uF8F9]{1,4}");

  private LetterMarks() {}

  /** A figure of a page's number that a scan left. */
  static char figure(char figure, boolean foot) {
    return (char) ((foot ? FOOT : HEAD) + figure - '0');
  }

  /** True of a figure of a page's number. */
  static boolean isFigure(char c) {
    return (c >= HEAD && c < HEAD + 10) || (c >= FOOT && c < FOOT + 10);
  }

  /** True of a text that has such figures for letters of its own. */
  static boolean holdsFigures(String text) {
    return SCANNED.matcher(text).find();
  }

  private static String label(String figures) {
    boolean foot = figures.charAt(0) >= FOOT;
    int number = 0;
    for (int i = 0; i < figures.length(); i++) {
      number = 10 * number + figures.charAt(i) - (foot ? FOOT : HEAD);
    }
    return String.valueOf(foot ? number + 1 : number);
  }

  static List<Mark> in(String text) {
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(text);
    while (matcher.find()) {
      marks.add(new Mark(matcher.start(), matcher.end(), matcher.group(1)));
    }
    Matcher scanned = SCANNED.matcher(text);
    while (scanned.find()) {
      marks.add(new Mark(scanned.start(), scanned.end(), label(scanned.group())));
    }
    marks.sort(Comparator.comparingInt(Mark::start));
    return marks;
  }

  /** True where {@code text} is one or more marks and nothing else. */
  static boolean only(String text) {
    if (text.isEmpty() || text.length() > 400) {
      return false;
    }
    if (text.charAt(0) != '[') {
      return SCANNED.matcher(text).matches();
    }
    return MARK.matcher(text).replaceAll("").isBlank();
  }

  /** The number before {@code label} in its own way of counting; none before the first. */
  static Optional<String> before(String label) {
    int figures = label.length();
    while (figures > 0 && LetterLabel.isFigure(label.charAt(figures - 1))) {
      figures--;
    }
    if (figures < label.length()) {
      int number = Integer.parseInt(label.substring(figures));
      return number < 2
          ? Optional.empty()
          : Optional.of(label.substring(0, figures) + (number - 1));
    }
    int number = PageNumber.roman(label).orElse(0);
    if (number < 2) {
      return Optional.empty();
    }
    String roman = PageNumber.toRoman(number - 1);
    boolean lower = label.equals(label.toLowerCase(Locale.ROOT));
    return Optional.of(lower ? roman.toLowerCase(Locale.ROOT) : roman);
  }
}
