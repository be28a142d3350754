package recto.galley;

import java.util.List;
import recto.style.DivisionStyle.Start;

/**
 * What lies between two openings of a page: the unit in which pages are broken.
 *
 * @param start where its first page stands; {@code RUN_ON} only for the first of a book
 * @param front true for front matter, whose pages are numbered apart
 * @param columns 1, or 2 for an index
 * @param manner what its pages have beside their text
 * @param sink the white above the first line of its first page, in scaled points
 * @param foot the first of its passages that stand at the foot of a page, or {@link #NO_FOOT}
 * @param late true where it shows the pages of what stands before it, and so is broken into lines
 *     only when these are known
 */
public record Section(
    Start start,
    boolean front,
    int columns,
    Manner manner,
    long sink,
    int foot,
    boolean late,
    List<Passage> passages) {

  /** Where no passage stands at the foot of a page. */
  public static final int NO_FOOT = -1;

  /** What pages have beside their text. */
  public enum Manner {
    /** On the first page a folio at its foot, on others a running head. */
    OPENING,
    /** A running head on every page: it goes on from the section before. */
    RUNNING,
    /** Neither running head nor folio, as on a title page. */
    BARE,
    /** The text is turned a quarter to the left; a folio at the foot. */
    TURNED
  }

  public Section {
    passages = List.copyOf(passages);
  }

  /** This section with its late passages decided. */
  public Section decided(List<Passage> all) {
    return new Section(start, front, columns, manner, sink, foot, false, all);
  }

  /** Some of its passages as a section. */
  public Section part(Start from, Manner how, long white, List<Passage> some) {
    return new Section(from, front, columns, how, white, NO_FOOT, late, some);
  }
}
