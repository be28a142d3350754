package recto.style;

/**
 * A size of paper that a style may be printed on, and where the text stands on it. The measure is
 * the style's own, so that paper never changes the lines. Lengths are scaled points.
 *
 * @param inner the margin at the spine
 * @param firstBaseline from the top
 * @param lines how many lines of the grid the text has
 */
public record Paper(long width, long height, long inner, long firstBaseline, int lines) {}
