package recto.style;

/**
 * A size of paper that a style may be printed on, and where the text stands on it. Lengths are
 * scaled points.
 *
 * @param inner the margin at the spine
 * @param measure the width of the text; 0 for the style's own, so that paper does not change the
 *     lines
 * @param firstBaseline from the top
 * @param lines how many lines of the grid the text has
 */
public record Paper(
    long width, long height, long inner, long measure, long firstBaseline, int lines) {}
