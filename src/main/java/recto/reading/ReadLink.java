package recto.reading;

import java.util.Optional;
import recto.unit.Rect;

/**
 * An area to click.
 *
 * @param target the name of its destination, or its URL; empty where it leads to a place without a
 *     name
 * @param url true where it leads out of the file
 * @param place where it leads in the file; empty where that place does not exist
 * @param description what a reader hears of it, else empty
 */
public record ReadLink(
    Rect area, String target, boolean url, Optional<Place> place, String description) {
  /** Its area turned; where it leads stays. */
  ReadLink turnedRight(long high) {
    return new ReadLink(area.turnedRight(high), target, url, place, description);
  }
}
