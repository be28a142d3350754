package recto.style;

/**
 * The pages before the text that are made where the source has none.
 *
 * @param halfTitle true where the title stands alone on a first page
 * @param titlePage true where a book that has no title page gets one from its header
 * @param copyrightPage true where the copyright stands behind the title page
 */
public record LeavesStyle(boolean halfTitle, boolean titlePage, boolean copyrightPage) {}
