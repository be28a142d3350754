package recto.imposition;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recto.unit.Length;

/** A size of paper, in scaled points; the shorter side is its width. */
public record SheetSize(long width, long height) {
  private static final Pattern SIZE =
      Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4})?)x(\\d{1,4}(?:\\.\\d{1,4})?)(mm|in)");
  private static final Map<String, SheetSize> NAMED =
      new TreeMap<>(
          Map.of(
              "letter", inches(8.5, 11),
              "legal", inches(8.5, 14),
              "tabloid", inches(11, 17),
              "a3", millimetres(297, 420),
              "a4", millimetres(210, 297),
              "a5", millimetres(148, 210),
              "sra3", millimetres(320, 450),
              "sra4", millimetres(225, 320)));

  /**
   * @throws IllegalArgumentException where there is no paper
   */
  public SheetSize {
    if (width <= 0 || height < width) {
      throw new IllegalArgumentException("a sheet of " + width + " x " + height);
    }
  }

  /** A size by its name, or by its sides as in {@code 13x19in} or {@code 320x450mm}. */
  public static Optional<SheetSize> of(String words) {
    String plain = words.strip().toLowerCase(Locale.ROOT);
    SheetSize named = NAMED.get(plain);
    Matcher sides = SIZE.matcher(plain);
    if (named != null || !sides.matches()) {
      return Optional.ofNullable(named);
    }
    double one = Double.parseDouble(sides.group(1));
    double other = Double.parseDouble(sides.group(2));
    double least = Math.min(one, other);
    double most = Math.max(one, other);
    return least == 0
        ? Optional.empty()
        : Optional.of(sides.group(3).equals("mm") ? millimetres(least, most) : inches(least, most));
  }

  /** The names of sizes, for a message. */
  public static String names() {
    return String.join(", ", NAMED.keySet());
  }

  private static SheetSize inches(double width, double height) {
    return new SheetSize(Length.inches(width), Length.inches(height));
  }

  private static SheetSize millimetres(double width, double height) {
    return new SheetSize(Length.millimetres(width), Length.millimetres(height));
  }
}
