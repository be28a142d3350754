package recto.sink;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The labels of the pages as ranges that count (ISO 32000-1, 12.4.2). */
final class PageLabels {
  private static final Pattern DECIMAL = Pattern.compile("(.*?)([1-9][0-9]{0,8})", Pattern.DOTALL);
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private PageLabels() {}

  /**
   * How the labels of a range are made: a prefix and, where {@code style} is not empty, a number.
   */
  private record Series(String prefix, String style, int number) {
    String label(int offset) {
      return switch (style) {
        case "D" -> prefix + (number + offset);
        case "r" -> prefix + roman(number + offset);
        case "R" -> prefix + roman(number + offset).toUpperCase(Locale.ROOT);
        default -> prefix;
      };
    }

    static Series of(String label) {
      Matcher decimal = DECIMAL.matcher(label);
      if (decimal.matches()) {
        return new Series(decimal.group(1), "D", Integer.parseInt(decimal.group(2)));
      }
      String lower = label.toLowerCase(Locale.ROOT);
      int value = romanValue(lower);
      if (value > 0 && label.equals(lower)) {
        return new Series("", "r", value);
      }
      if (value > 0 && label.equals(lower.toUpperCase(Locale.ROOT))) {
        return new Series("", "R", value);
      }
      return new Series(label, "", 1);
    }
  }

  static COSDictionary dictionary(List<String> labels) {
    COSArray numbers = Cos.array();
    Series series = new Series("", "", 0);
    int start = 0;
    for (int page = 0; page < labels.size(); page++) {
      String label = labels.get(page);
      if (page > 0 && series.label(page - start).equals(label)) {
        continue;
      }
      series = Series.of(label);
      start = page;
      numbers.add(Cos.integer(page));
      numbers.add(dictionary(series));
    }
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.NUMS, numbers);
    return dictionary;
  }

  private static COSDictionary dictionary(Series series) {
    COSDictionary range = Cos.inner();
    if (!series.prefix().isEmpty()) {
      range.setItem(COSName.P, Cos.text(series.prefix()));
    }
    if (!series.style().isEmpty()) {
      range.setName(COSName.S, series.style());
      range.setInt(COSName.ST, series.number());
    }
    return range;
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(ROMAN[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }

  /** The value of a number in small roman figures, 0 where it is none below 4000. */
  private static int romanValue(String roman) {
    int value = 0;
    int at = 0;
    for (int i = 0; i < ROMAN.length; i++) {
      while (roman.startsWith(ROMAN[i], at)) {
        at += ROMAN[i].length();
        value += VALUES[i];
      }
    }
    return value < 4000 && !roman.isEmpty() && roman(value).equals(roman) ? value : 0;
  }
}
