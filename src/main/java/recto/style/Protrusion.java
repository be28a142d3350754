package recto.style;

import java.util.Map;

/**
 * How far light signs of a face hang in the margin, in thousandths of their own width; after Thành
 * 2000.
 *
 * @param left by code point, for a sign that begins a line
 * @param right by code point, for a sign that ends one
 */
public record Protrusion(Map<Integer, Integer> left, Map<Integer, Integer> right) {
  /** Nothing hangs. */
  public static final Protrusion NONE = new Protrusion(Map.of(), Map.of());

  public Protrusion {
    left = Map.copyOf(left);
    right = Map.copyOf(right);
  }

  /** The share of its width by which {@code codePoint} hangs out on the left, in thousandths. */
  public int left(int codePoint) {
    return left.getOrDefault(codePoint, 0);
  }

  /** The share of its width by which {@code codePoint} hangs out on the right, in thousandths. */
  public int right(int codePoint) {
    return right.getOrDefault(codePoint, 0);
  }
}
