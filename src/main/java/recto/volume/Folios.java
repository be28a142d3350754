package recto.volume;

/** Page numbers as they are printed. */
final class Folios {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private Folios() {}

  /** {@code number} in small roman figures; at least 1. */
  static String roman(int number) {
    StringBuilder figures = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        figures.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return figures.toString();
  }

  static String arabic(int number) {
    return Integer.toString(number);
  }
}
