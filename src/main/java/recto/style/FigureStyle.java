package recto.style;

/**
 * Pictures. Lengths are scaled points.
 *
 * @param resolution dots to the inch of a picture whose file does not say
 * @param tallest the tallest that a picture may be
 * @param smallest how small it may be made for the page's sake, in thousandths of its size
 * @param placeholderWidth the width of the box for a missing picture of unknown size
 * @param placeholderHeight the height of that box
 */
public record FigureStyle(
    int resolution, long tallest, int smallest, long placeholderWidth, long placeholderHeight) {}
