package recto.imposition;

import java.util.List;

/** Which page stands where on which sheet. */
public sealed interface Scheme permits Folded, Tiled {

  /** How many columns of pages a side of a sheet has. */
  int columns();

  /** How many rows. */
  int rows();

  /** How many sheets {@code pages} pages take. */
  int sheets(int pages);

  /**
   * What stands on one side of a sheet, blank places left out.
   *
   * @param sheet from 0
   * @param back true for its second side
   * @param pages how many there are in all
   */
  List<Place> side(int sheet, boolean back, int pages);

  /** The pages of the first column meet those of the second at a fold. */
  boolean folded();

  /** The same for a book that is bound on the right, as in Arabic and Hebrew. */
  Scheme boundOnTheRight();

  /**
   * A page in its place.
   *
   * @param page from 0
   * @param column from the left, from 0
   * @param row from the top, from 0
   * @param around how many sheets lie around this one when all are folded
   */
  record Place(int page, int column, int row, int around) {}
}
