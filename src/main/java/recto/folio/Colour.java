package recto.folio;

import org.jspecify.annotations.Nullable;

/**
 * A colour; black and greys are kept apart from colours, so that they can be printed in black
 * alone.
 *
 * @param rgb 0xRRGGBB
 */
public record Colour(int rgb) {
  public static final Colour BLACK = new Colour(0);

  public Colour {
    if (rgb < 0 || rgb > 0xFFFFFF) {
      throw new IllegalArgumentException("not a colour: " + Integer.toHexString(rgb));
    }
  }

  /** Asked for every word: what a record makes of itself is slow before it is compiled. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Colour colour && colour.rgb == rgb;
  }

  @Override
  public int hashCode() {
    return rgb;
  }

  /** True where red, green and blue are equal. */
  public boolean grey() {
    int blue = rgb & 0xFF;
    return blue == (rgb >> 8 & 0xFF) && blue == (rgb >> 16 & 0xFF);
  }
}
