package recto.style;

/**
 * The pages before the text, those too that are made where the source has none.
 *
 * @param halfTitle true where the title stands alone on a first page
 * @param titlePage true where a book that has no title page gets one from its header
 * @param copyrightPage true where the copyright stands behind the title page
 * @param frontRunsOn true where a text of a few pages has its front matter, with its title, on the
 *     first of them
 */
public record LeavesStyle(
    boolean halfTitle, boolean titlePage, boolean copyrightPage, boolean frontRunsOn) {}
