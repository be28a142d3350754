package recto.reading;

import recto.unit.Rect;

/**
 * A picture on a page.
 *
 * @param width in its own dots
 * @param height in its own dots
 * @param colours the name of its colour space, as in "DeviceRGB"
 * @param bits to the colour component
 * @param mark the index of its marked content among the page's marks, -1 where it has none
 */
public record ReadImage(Rect area, int width, int height, String colours, int bits, int mark) {
  /** Dots to the inch, the smaller of across and down. */
  public double resolution() {
    double across = width * 72.0 * 65_536 / Math.max(1, area.width());
    double down = height * 72.0 * 65_536 / Math.max(1, area.height());
    return Math.min(across, down);
  }

  ReadImage turnedRight(long high) {
    int across = height;
    int down = width;
    return new ReadImage(area.turnedRight(high), across, down, colours, bits, mark);
  }
}
