package recto.imposition;

import java.util.ArrayList;
import java.util.List;

/**
 * Several pages to a side in the order of reading, to be read as they are or cut apart.
 *
 * @param repeated true where every page fills a side of its own, so many times as there is room
 */
public record Tiled(int columns, int rows, boolean repeated) implements Scheme {

  /**
   * @throws IllegalArgumentException where there is no place for a page
   */
  public Tiled {
    if (columns < 1 || rows < 1) {
      throw new IllegalArgumentException(columns + " x " + rows + " pages");
    }
  }

  @Override
  public boolean folded() {
    return false;
  }

  @Override
  public Scheme boundOnTheRight() {
    return this;
  }

  @Override
  public int sheets(int pages) {
    int toASheet = 2 * (repeated ? 1 : columns * rows);
    return (pages + toASheet - 1) / toASheet;
  }

  @Override
  public List<Place> side(int sheet, boolean back, int pages) {
    int side = 2 * sheet + (back ? 1 : 0);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < columns * rows; i++) {
      int page = repeated ? side : side * columns * rows + i;
      if (page < pages) {
        places.add(new Place(page, i % columns, i / columns, 0));
      }
    }
    return places;
  }
}
