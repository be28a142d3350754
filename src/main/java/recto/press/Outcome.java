package recto.press;

import recto.edition.Edition;

/**
 * What was set.
 *
 * @param edition the part of the edition that was asked for
 * @param pages how many pages it has
 */
public record Outcome(Edition edition, int pages) {}
