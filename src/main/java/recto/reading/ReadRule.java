package recto.reading;

import recto.unit.Rect;

/**
 * A filled or stroked shape, as its bounding box.
 *
 * @param mark the index of its marked content among the page's marks, -1 where it has none
 * @param rectangle true where the shape is an upright rectangle and nothing but that
 */
public record ReadRule(Rect area, int mark, boolean rectangle) {
  ReadRule turnedRight(long high) {
    return new ReadRule(area.turnedRight(high), mark, rectangle);
  }
}
