package recto.style;

/**
 * A table of the original pages and the pages on which they begin here.
 *
 * @param by how original pages are grouped
 * @param head its head
 * @param original the head of a column of original pages
 * @param here the head of a column of pages of this edition
 */
public record ConcordanceStyle(By by, String head, String original, String here) {

  /** How original pages are grouped. */
  public enum By {
    /** There is no concordance. */
    NONE,
    /** By the document where numbers repeat from document to document, else by sequence. */
    EITHER,
    /** By sequence: as long as numbers rise. */
    SEQUENCE,
    /** By the document in which they begin. */
    DOCUMENT
  }
}
