package recto.page;

import recto.diagnostic.Span;

/**
 * A break that was considered for the end of a page.
 *
 * @param chosen true for the one that was chosen
 * @param strips how many strips stand above it, notes not counted
 * @param span of the paragraph before it
 * @param words the last before it
 * @param looseness how many lines more its whole paragraphs have than at their best
 * @param goesOn true where a note goes on to the next page
 * @param bill what the page would pay
 * @param more how much dearer than the chosen way the cheapest one through it is
 */
public record Considered(
    boolean chosen,
    int strips,
    Span span,
    String words,
    int looseness,
    boolean goesOn,
    Bill bill,
    long more) {}
