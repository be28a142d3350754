package recto.edition;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an original page, in its way of counting.
 *
 * @param manner what must agree for two numbers to be of one count: "1" for arabic figures, "i" for
 *     roman ones, else the letters before the figures, as "A" in A3
 * @param value its place in that count
 */
public record PageNumber(String manner, int value) {
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
  private static final String[] HUNDREDS = {
    "", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"
  };
  private static final int MOST = 3999;
  private static final Pattern NOTES = Pattern.compile("\\s?nn?\\.?$");

  /** The number that {@code label} writes, in brackets or not; none where it writes none. */
  public static Optional<PageNumber> of(String label) {
    String bare = label.strip();
    if (bare.length() > 2 && bare.startsWith("[") && bare.endsWith("]")) {
      bare = bare.substring(1, bare.length() - 1).strip();
    }
    int figures = bare.length();
    while (figures > 0 && bare.charAt(figures - 1) >= '0' && bare.charAt(figures - 1) <= '9') {
      figures--;
    }
    if (figures == bare.length()) {
      OptionalInt roman = roman(bare);
      return roman.isPresent()
          ? Optional.of(new PageNumber("i", roman.getAsInt()))
          : Optional.empty();
    }
    if (bare.length() - figures > 9) {
      return Optional.empty();
    }
    int value = Integer.parseInt(bare.substring(figures));
    String before = bare.substring(0, figures).toUpperCase(Locale.ROOT);
    return Optional.of(new PageNumber(before.isEmpty() ? "1" : before, value));
  }

  /**
   * How many letters of {@code words} are the number of a page where nothing but the sign of its
   * notes follows, as three of {@code 131nn}; 0 for none.
   */
  static int length(String words) {
    Matcher notes = NOTES.matcher(words);
    int length = notes.find() ? notes.start() : words.length();
    return of(words.substring(0, length)).isPresent() ? length : 0;
  }

  /** True where this number stands after {@code other} in the same count. */
  public boolean follows(PageNumber other) {
    return manner.equals(other.manner) && value > other.value;
  }

  /** The value of a roman number up to 3999, in either case; none where it is none. */
  public static OptionalInt roman(String label) {
    String upper = label.toUpperCase(Locale.ROOT);
    if (upper.isEmpty() || upper.length() > 15) {
      return OptionalInt.empty();
    }
    int value = 0;
    for (int i = 0; i < upper.length(); i++) {
      int digit = digit(upper.charAt(i));
      if (digit == 0) {
        return OptionalInt.empty();
      }
      value += i + 1 < upper.length() && digit < digit(upper.charAt(i + 1)) ? -digit : digit;
    }
    return value > 0 && value <= MOST && toRoman(value).equals(upper)
        ? OptionalInt.of(value)
        : OptionalInt.empty();
  }

  /** {@code value}, which is at least 1, in roman capitals. */
  public static String toRoman(int value) {
    if (value < 1) {
      throw new IllegalArgumentException("no roman number for " + value);
    }
    return "M".repeat(value / 1000)
        + HUNDREDS[value / 100 % 10]
        + TENS[value / 10 % 10]
        + ONES[value % 10];
  }

  private static int digit(char c) {
    return switch (c) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      case 'C' -> 100;
      case 'D' -> 500;
      case 'M' -> 1000;
      default -> 0;
    };
  }
}
