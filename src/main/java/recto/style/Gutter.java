package recto.style;

import java.util.List;

/**
 * The least inner margin of a book of up to so many pages.
 *
 * @param pages the most pages for which it serves
 * @param inner in scaled points
 */
public record Gutter(int pages, long inner) {
  /**
   * The least inner margin of a book of {@code pages} pages; 0 where none of these is asked for.
   */
  static long inner(List<Gutter> rising, int pages) {
    long least = 0;
    for (Gutter gutter : rising) {
      least = gutter.inner();
      if (pages <= gutter.pages()) {
        break;
      }
    }
    return least;
  }
}
