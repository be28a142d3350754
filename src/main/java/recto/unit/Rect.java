package recto.unit;

/**
 * A rectangle on a page in scaled points; the origin is the page's top left corner, y grows
 * downwards.
 */
public record Rect(long x, long y, long width, long height) {
  public Rect {
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException("negative size " + width + " x " + height);
    }
  }

  /** The x of the right edge. */
  public long right() {
    return x + width;
  }

  /**
   * Where this rectangle of a page is when the page is turned a quarter to the right.
   *
   * @param high the height of the page
   */
  public Rect turnedRight(long high) {
    long across = height;
    long down = width;
    return new Rect(high - bottom(), x, across, down);
  }

  /** The y of the lower edge. */
  public long bottom() {
    return y + height;
  }
}
