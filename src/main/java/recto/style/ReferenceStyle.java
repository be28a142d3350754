package recto.style;

/**
 * References, and what is added after them. In the words added {@code {page}} stands for the page
 * on which the target stands and {@code {note}} for the label of a note; empty for nothing.
 *
 * @param division added after a reference to a document or another part of the text
 * @param note added after a reference to a note
 * @param originalPage added after a reference to a page of the original
 * @param names true where names and terms lead to the lists that explain them
 */
public record ReferenceStyle(String division, String note, String originalPage, boolean names) {
  /** True where a page is added after any reference. */
  public boolean numbered() {
    return (division + note + originalPage).contains("{page}");
  }
}
