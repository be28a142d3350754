package recto.reading;

import recto.unit.Rect;

/**
 * The boxes of a page; scaled points from the upper left corner of the trimmed page, so the trim
 * itself is at 0, 0.
 *
 * @param trimmed true where the file gives a trim box, false where the page as shown stands for it
 */
public record PageBoxes(Rect media, Rect crop, Rect bleed, Rect trim, boolean trimmed) {
  PageBoxes turnedRight() {
    long high = trim.height();
    return new PageBoxes(
        media.turnedRight(high),
        crop.turnedRight(high),
        bleed.turnedRight(high),
        trim.turnedRight(high),
        trimmed);
  }
}
