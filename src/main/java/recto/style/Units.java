package recto.style;

import org.jspecify.annotations.Nullable;
import recto.unit.Length;

/**
 * Lengths as a style file writes them: a number of points, or a number with its unit in quotes.
 *
 * @param em the type size that "1em" stands for, 0 where there is none
 * @param line the leading that "1 line" stands for, 0 where there is none
 */
record Units(long em, long line) {
  /** No em and no line to measure by. */
  static final Units PLAIN = new Units(0, 0);

  /** The length that {@code written} stands for, or null where it is none. */
  @Nullable Long length(Object written) {
    if (written instanceof Number number) {
      return points(number.doubleValue(), 1);
    }
    return written instanceof String words ? length(words.strip()) : null;
  }

  private @Nullable Long length(String words) {
    int end = 0;
    while (end < words.length() && "+-.0123456789".indexOf(words.charAt(end)) >= 0) {
      end++;
    }
    double number;
    try {
      number = Double.parseDouble(words.substring(0, end));
    } catch (NumberFormatException e) {
      return null;
    }
    double unit = unit(words.substring(end).strip());
    return unit == 0 ? null : points(number, unit);
  }

  private static @Nullable Long points(double number, double points) {
    double length = number * points;
    return Math.abs(length) < 100_000 ? Length.points(length) : null;
  }

  /** Points to the unit, or 0. */
  private double unit(String word) {
    return switch (word) {
      case "pt" -> 1;
      case "in" -> 72;
      case "mm" -> 72 / 25.4;
      case "cm" -> 720 / 25.4;
      case "em" -> Length.toPoints(em);
      case "line", "lines" -> Length.toPoints(line);
      default -> 0;
    };
  }

  /** What may be written, for a message. */
  String wanted() {
    String more = (em == 0 ? "" : ", \"1.5em\"") + (line == 0 ? "" : ", \"2 lines\"");
    return "points, or a length as in \"6in\", \"3mm\"" + more;
  }
}
