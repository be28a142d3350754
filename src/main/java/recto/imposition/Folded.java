package recto.imposition;

import java.util.ArrayList;
import java.util.List;

/**
 * Sheets of four pages, folded once and laid into one another: all of them for a saddle-stitched
 * booklet, or some at a time for the signatures of a perfect-bound book.
 *
 * @param signature pages in a signature, a multiple of 4; 0 for one that holds all
 * @param rightBound true where the book is bound on the right
 */
public record Folded(int signature, boolean rightBound) implements Scheme {
  private static final int TO_A_SHEET = 4;

  /**
   * @throws IllegalArgumentException where the pages of a signature do not fill its sheets
   */
  public Folded {
    if (signature < 0 || signature % TO_A_SHEET != 0) {
      throw new IllegalArgumentException("a signature of " + signature + " pages");
    }
  }

  @Override
  public int columns() {
    return 2;
  }

  @Override
  public int rows() {
    return 1;
  }

  @Override
  public boolean folded() {
    return true;
  }

  @Override
  public int sheets(int pages) {
    return (pages + TO_A_SHEET - 1) / TO_A_SHEET;
  }

  @Override
  public Scheme boundOnTheRight() {
    return new Folded(signature, true);
  }

  /** Which signature the sheet belongs to, from 0. */
  int signatureOf(int sheet) {
    return signature == 0 ? 0 : sheet * TO_A_SHEET / signature;
  }

  @Override
  public List<Place> side(int sheet, boolean back, int pages) {
    int first = signatureOf(sheet) * signature;
    int around = sheet - first / TO_A_SHEET;
    int left = sheets(pages) * TO_A_SHEET - first;
    int size = signature == 0 ? left : Math.min(signature, left);
    int early = 2 * around + (back ? 1 : 0);
    int late = size - 1 - early;
    List<Place> places = new ArrayList<>(2);
    boolean earlyOnTheLeft = back != rightBound;
    place(first + (earlyOnTheLeft ? early : late), 0, around, pages, places);
    place(first + (earlyOnTheLeft ? late : early), 1, around, pages, places);
    return places;
  }

  private static void place(int page, int column, int around, int pages, List<Place> places) {
    if (page < pages) {
      places.add(new Place(page, column, 0, around));
    }
  }
}
