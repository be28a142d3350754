package recto.style;

import java.util.Map;
import recto.style.TextStyle.Caps;
import recto.style.TextStyle.Look;

/**
 * How far light signs of a face hang in the margin, in thousandths of their own width; after Thành
 * 2000.
 *
 * @param left by code point, for a sign that begins a line
 * @param right by code point, for a sign that ends one
 */
public record Protrusion(Map<Integer, Integer> left, Map<Integer, Integer> right) {
  private static final String ANY_FAMILY = "*";

  /** Nothing hangs. */
  public static final Protrusion NONE = new Protrusion(Map.of(), Map.of());

  public Protrusion {
    left = Map.copyOf(left);
    right = Map.copyOf(right);
  }

  /**
   * That of signs in a look: by the family's table for small capitals, for its face or for letters
   * smaller than the text's; else by that of its upright face; else as in any family.
   *
   * @param textSize the type size of the text, in scaled points
   * @param byFace as a stylesheet has them
   */
  static Protrusion of(Look look, long textSize, Map<String, Protrusion> byFace) {
    String face = face(look, textSize);
    for (String family : new String[] {look.family(), ANY_FAMILY}) {
      for (String each : new String[] {face, ""}) {
        Protrusion own = byFace.get(family + each);
        if (own != null) {
          return own;
        }
      }
    }
    return NONE;
  }

  private static String face(Look look, long textSize) {
    if (look.caps() == Caps.SMALL || look.caps() == Caps.ALL_SMALL) {
      return "/small-caps";
    }
    if (look.italic()) {
      return look.bold() ? "/bold-italic" : "/italic";
    }
    if (look.bold()) {
      return "/bold";
    }
    return look.size() < textSize ? "/small" : "";
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
