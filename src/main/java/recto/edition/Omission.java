package recto.edition;

import recto.diagnostic.Span;

/**
 * Text that the source holds and the edition does not print.
 *
 * @param text its letters, white space folded
 * @param reason why it is left out, as in "running head of the old page (fw)"
 */
public record Omission(Span span, String text, String reason) {}
