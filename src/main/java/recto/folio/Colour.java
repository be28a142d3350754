package recto.folio;

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

  /** True where red, green and blue are equal. */
  public boolean grey() {
    int blue = rgb & 0xFF;
    return blue == (rgb >> 8 & 0xFF) && blue == (rgb >> 16 & 0xFF);
  }
}
