package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recto.edition.PageNumber;

/** Page marks in a plain text: {@code [Page 886]}, {@code [page xiv]}, {@code [PAGE A3]}. */
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

  private LetterMarks() {}

  static List<Mark> in(String text) {
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(text);
    while (matcher.find()) {
      marks.add(new Mark(matcher.start(), matcher.end(), matcher.group(1)));
    }
    return marks;
  }

  /** True where {@code text} is one or more marks and nothing else. */
  static boolean only(String text) {
    if (text.isEmpty() || text.charAt(0) != '[' || text.length() > 400) {
      return false;
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
