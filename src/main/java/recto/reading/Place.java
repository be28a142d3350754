package recto.reading;

/**
 * A place that a link or an outline leads to.
 *
 * @param page index from 0
 * @param x scaled points from the left edge of the trimmed page
 * @param y scaled points from its upper edge
 */
public record Place(int page, long x, long y) {}
