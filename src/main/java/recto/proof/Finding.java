package recto.proof;

import recto.diagnostic.Span;

/**
 * A place where a law is broken.
 *
 * @param page index from 0, or -1 where it is on no page
 * @param label the page's number as printed, else empty
 * @param span where the words stand in the source, {@link Span#NONE} where that is not known
 * @param message what is wrong there
 */
public record Finding(int page, String label, Span span, String message) {}
