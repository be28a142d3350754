package recto.volume;

import java.util.Locale;
import recto.edition.PageNumber;

/** Page numbers as they are printed. */
final class Folios {
  private Folios() {}

  /** {@code number} in small roman figures; at least 1. */
  static String roman(int number) {
    return PageNumber.toRoman(number).toLowerCase(Locale.ROOT);
  }

  static String arabic(int number) {
    return Integer.toString(number);
  }
}
