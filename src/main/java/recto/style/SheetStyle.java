package recto.style;

/**
 * The sheet that a page is printed on, and what stands on it around the page. Lengths are scaled
 * points.
 *
 * @param marks true where there are marks and a slug line; else the sheet is the page
 * @param bleed how far ink that reaches the page's edge goes on
 * @param margin how far the sheet goes on
 * @param markDistance from the page's edge to a crop mark
 * @param markLength of a crop mark
 * @param markWeight of all marks
 * @param registration the radius of registration marks; 0 for none
 * @param text the text style of the slug line
 * @param slug the slug line: {@code {title}}, {@code {date}}, {@code {page}} and {@code {pages}}
 *     stand for what they name
 * @param multiple blank pages at the end bring the number of pages to a multiple of this
 * @param thickness of the paper for one page, half a leaf
 * @param gutterThickness for which the gutters are given
 */
public record SheetStyle(
    boolean marks,
    long bleed,
    long margin,
    long markDistance,
    long markLength,
    long markWeight,
    long registration,
    String text,
    String slug,
    int multiple,
    long thickness,
    long gutterThickness) {

  /** How many pages of the paper for which gutters are given are as thick as {@code pages}. */
  int asThick(int pages) {
    return (int) ((2L * pages * thickness + gutterThickness) / (2 * gutterThickness));
  }
}
