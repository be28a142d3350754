package recto.galley;

import java.util.List;
import recto.style.DivisionStyle.Start;

/**
 * What lies between two openings of a page: the unit in which pages are broken.
 *
 * @param start where its first page stands; {@code RUN_ON} only for the first of a book
 * @param front true for front matter, whose pages are numbered apart
 * @param columns 1, or 2 for an index
 * @param opens true where its first page is an opening page: no running head, folio at the foot
 * @param bare true where its pages have neither running head nor folio, as a title page
 * @param sink the white above the first line of its first page, in scaled points
 * @param late true where it shows the pages of what stands before it, and so is broken into lines
 *     only when these are known
 */
public record Section(
    Start start,
    boolean front,
    int columns,
    boolean opens,
    boolean bare,
    long sink,
    boolean late,
    List<Passage> passages) {
  public Section {
    passages = List.copyOf(passages);
  }

  /** This section with its late passages decided. */
  public Section decided(List<Passage> all) {
    return new Section(start, front, columns, opens, bare, sink, false, all);
  }
}
