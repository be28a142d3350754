package recto.sink;

import org.jspecify.annotations.Nullable;

/**
 * How a PDF is written.
 *
 * @param grey true where a press prints colours grey; false where it is given them as sRGB
 * @param condition for which a press is given the file; null for {@link PrintingCondition#coated()}
 * @param resolution dots to the inch beyond which pictures for the screen are made smaller
 */
public record PdfSettings(
    PdfProfile profile, boolean grey, @Nullable PrintingCondition condition, int resolution) {
  private static final int RESOLUTION = 150;

  /**
   * @throws IllegalArgumentException saying why, where the settings do not go together
   */
  public PdfSettings {
    if (profile == PdfProfile.PRINT_X1A && !grey) {
      throw new IllegalArgumentException(
          "PDF/X-1a knows no RGB: set print.colour=grey, or use --pdf print");
    }
    if (resolution < 1) {
      throw new IllegalArgumentException("a picture needs a dot to the inch");
    }
  }

  /** The usual settings of {@code profile}. */
  public static PdfSettings of(PdfProfile profile) {
    return new PdfSettings(profile, true, null, RESOLUTION);
  }

  /** The printing condition for which a press is given the file. */
  PrintingCondition orCoated() {
    return condition == null ? PrintingCondition.coated() : condition;
  }

  /** How colours are written. */
  Colouring colouring() {
    if (!profile.press()) {
      return Colouring.SCREEN;
    }
    return grey ? Colouring.GREY : Colouring.PROFILED;
  }
}
