package recto.style;

/**
 * What the line breaker may do and what it pays; demerits after Knuth and Plass 1981.
 *
 * @param spaceStretch how far a word space may grow, in thousandths of itself
 * @param spaceShrink how far it may shrink for a badness of 100, in thousandths of itself
 * @param spaceShrinkMost how far it may shrink at all, in thousandths of itself; not less than
 *     {@code spaceShrink}
 * @param tolerance the worst badness allowed in the first try, 100 for a full stretch
 * @param emergency extra stretch of a line in scaled points where nothing else helps
 * @param line added to the badness of every line before it is squared
 * @param hyphen the penalty of a hyphen
 * @param explicitHyphen the penalty of a break after a hyphen of the text
 * @param dash the penalty of a break after a dash
 * @param numberTie the penalty of a break between a word such as Document and its number
 * @param doubleHyphen demerits of two hyphenated lines running
 * @param finalHyphen demerits of a hyphen in the last line but one
 * @param fitness demerits of a tight line beside a loose one
 * @param expansion how far the letters of a line may be widened or narrowed, in thousandths
 * @param expansionStep how far two neighbouring lines may differ, in thousandths
 * @param protrusion true where light signs hang in the margin
 * @param shortLast demerits of an empty last line; one just short of full pays half of them
 * @param shortLeast demerits of a last line just shorter than twice the indent; between this and an
 *     empty one it pays by what it is short
 * @param wordSpace the natural width of a word space, in thousandths of the face's own
 * @param wordSpaceLeast what it is at least, in thousandths of the type size
 */
public record LineCosts(
    int spaceStretch,
    int spaceShrink,
    int spaceShrinkMost,
    int tolerance,
    long emergency,
    int line,
    int hyphen,
    int explicitHyphen,
    int dash,
    int numberTie,
    int doubleHyphen,
    int finalHyphen,
    int fitness,
    int expansion,
    int expansionStep,
    boolean protrusion,
    int shortLast,
    int shortLeast,
    int wordSpace,
    int wordSpaceLeast) {
  /** The costs, with as much shrinking at all as there is for a badness of 100. */
  public LineCosts {
    spaceShrinkMost = Math.max(spaceShrink, spaceShrinkMost);
  }
}
