package recto.sink;

/** How colours are written; black and greys are DeviceGray in every case. */
enum Colouring {
  /** As DeviceRGB, which the output intent says is sRGB. */
  SCREEN,

  /** As sRGB by its profile, whatever the output intent is. */
  PROFILED,

  /** As greys of the same lightness. */
  GREY;

  /** The name of the colour space of {@link #PROFILED} in the resources of a page. */
  static final String PROFILE = "CS";

  /** The name of the colour space of marks that come out on every plate. */
  static final String ALL_PLATES = "All";

  /** The grey of a colour, 0 to 255, by the weights of Rec. 601. */
  static int grey(int rgb) {
    int red = rgb >> 16 & 0xFF;
    int green = rgb >> 8 & 0xFF;
    int blue = rgb & 0xFF;
    return (299 * red + 587 * green + 114 * blue + 500) / 1000;
  }
}
