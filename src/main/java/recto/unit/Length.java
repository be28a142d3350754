package recto.unit;

/**
 * Exact lengths: a {@code long} count of scaled points, 65,536 to the point of 1/72 inch.
 *
 * <p>Inside the program a length is the raw {@code long}; this class converts at the borders only.
 */
public final class Length {
  /** Scaled points to the point. */
  public static final long POINT = 65_536;

  /** Below it the sum of two whole numbers is a double. */
  private static final long EXACT = 1L << 52;

  private static final double POINTS_PER_MM = 72 / 25.4;

  private Length() {}

  /** Scaled points nearest to {@code points} (1/72 inch). */
  public static long points(double points) {
    return Math.round(points * POINT);
  }

  /** Scaled points nearest to {@code inches}. */
  public static long inches(double inches) {
    return Math.round(inches * 72 * POINT);
  }

  /** Scaled points nearest to {@code millimetres}. */
  public static long millimetres(double millimetres) {
    return Math.round(millimetres * POINTS_PER_MM * POINT);
  }

  /** {@code length} in points, for output and messages. */
  public static double toPoints(long length) {
    return (double) length / POINT;
  }

  /** {@code length * numerator / denominator}, rounded half up; exact below 2^31 points. */
  public static long scale(long length, long numerator, long denominator) {
    return quotient(2 * length * numerator + denominator, 2 * denominator);
  }

  /**
   * {@code dividend / divisor}, rounded down; the divisor is positive.
   *
   * <p>Below 2^52 a quotient of doubles, cut to a whole number, is that of the whole numbers: the
   * next one is further off than a double rounds. The quick compiler divides doubles where they
   * stand, but calls a routine for longs.
   */
  public static long quotient(long dividend, long divisor) {
    if (dividend >= 0 && dividend < EXACT && divisor < EXACT) {
      return (long) ((double) dividend / divisor);
    }
    return Math.floorDiv(dividend, divisor);
  }
}
