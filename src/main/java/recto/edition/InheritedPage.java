package recto.edition;

/**
 * The original page in force where a text begins inside that page.
 *
 * @param label the page's number as the source writes it
 * @param id the {@code xml:id} of its page break, or empty
 * @param inferred true where no page break names it and it was counted back from a later one
 */
public record InheritedPage(String label, String id, boolean inferred) {}
