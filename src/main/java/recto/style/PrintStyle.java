package recto.style;

/**
 * What a press and a screen are given.
 *
 * @param colour what becomes of coloured ink and pictures in print
 * @param profile the ICC profile file of the printing condition; empty for that of ISO Coated v2
 *     300 %
 * @param condition the name of the printing condition
 * @param screenResolution dots to the inch beyond which pictures for the screen are made smaller
 */
public record PrintStyle(Colour colour, String profile, String condition, int screenResolution) {

  /** What becomes of colours in print. */
  public enum Colour {
    /** They are printed grey. */
    GREY,
    /** They are given to the press as sRGB. */
    KEEP
  }
}
