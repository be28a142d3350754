package recto.reading;

import java.util.List;

/**
 * A colour in use on a page.
 *
 * @param use what is coloured
 * @param space the name of the colour space, as in "DeviceCMYK"
 * @param parts of its colorants, in thousandths; empty for a pattern or a picture
 */
public record PressInk(Use use, String space, List<Integer> parts) {
  /** What a colour is used for. */
  public enum Use {
    TEXT,
    SHAPE,
    PICTURE
  }

  public PressInk {
    parts = List.copyOf(parts);
  }
}
