package recto.style;

/**
 * The least inner margin of a book of up to so many pages.
 *
 * @param pages the most pages for which it serves
 * @param inner in scaled points
 */
public record Gutter(int pages, long inner) {}
