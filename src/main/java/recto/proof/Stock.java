package recto.proof;

import recto.unit.Length;

/**
 * Papers of print-on-demand houses, with the thickness of a page (half a leaf) in scaled points.
 * The figures are those that the houses publish for the width of a spine.
 */
public enum Stock {
  WHITE(0.002252),
  CREAM(0.0025),
  COLOUR(0.002347);

  private final double inches;

  Stock(double inches) {
    this.inches = inches;
  }

  /** The width of the spine of a book of {@code pages} pages, in scaled points. */
  public long spine(int pages) {
    return Length.inches(inches * pages);
  }
}
