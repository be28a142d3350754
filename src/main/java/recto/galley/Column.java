package recto.galley;

import java.util.ArrayList;
import java.util.List;
import recto.style.DivisionStyle;

/** Where passages go as they are made. */
interface Column {
  void add(Passage passage);

  /** A division opens here, perhaps a page. */
  void open(DivisionStyle style, boolean front);

  /**
   * What follows stands on the next page.
   *
   * @param sink the white above its first line, at most
   */
  void turn(long sink);

  /** What follows stands at the foot of the page, if there is room. */
  void foot();

  /** A division that had columns of its own ends here. */
  void close(DivisionStyle style);

  /** The passages of a note or a cell, where no page can open. */
  final class Passages implements Column {
    private final List<Passage> passages = new ArrayList<>();

    @Override
    public void add(Passage passage) {
      passages.add(passage);
    }

    @Override
    public void open(DivisionStyle style, boolean front) {}

    @Override
    public void turn(long sink) {}

    @Override
    public void foot() {}

    @Override
    public void close(DivisionStyle style) {}

    List<Passage> passages() {
      return passages;
    }
  }
}
