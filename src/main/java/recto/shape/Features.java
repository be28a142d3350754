package recto.shape;

/**
 * A set of features, equal by value.
 *
 * @param bits one for each {@link Feature}
 */
public record Features(int bits) {
  /** Neither kerning nor ligatures. */
  public static final Features NONE = new Features(0);

  /** Plain text: kerning and ligatures. */
  public static final Features TEXT = NONE.with(Feature.KERNING).with(Feature.LIGATURES);

  /** Letterspaced text: kerned, but nothing joined. */
  public static final Features LETTERSPACED = NONE.with(Feature.KERNING);

  /** This set and {@code feature}. */
  public Features with(Feature feature) {
    return new Features(bits | feature.bit());
  }

  /** This set but for {@code feature}. */
  public Features without(Feature feature) {
    return new Features(bits & ~feature.bit());
  }

  /** True where {@code feature} is in the set. */
  public boolean has(Feature feature) {
    return (bits & feature.bit()) != 0;
  }
}
