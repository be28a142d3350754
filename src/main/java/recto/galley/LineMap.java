package recto.galley;

import java.util.ArrayList;
import java.util.List;
import recto.edition.Excerpt.Stretch;

/**
 * The lines of reference of a text, by which all its copies are cited: where each begins.
 *
 * @param lines in the order of the text
 */
public record LineMap(List<Line> lines) {

  /**
   * A line of reference.
   *
   * @param document the name of the document in which it is counted
   * @param number from 1 in its document, or as the source numbers its verse
   * @param letter how many letters of the text stand before its first, white space not counted
   * @param resumed true where the text takes up again in it, so that its number is always shown
   */
  public record Line(String document, int number, int letter, boolean resumed) {}

  public LineMap {
    lines = List.copyOf(lines);
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).letter() <= lines.get(i - 1).letter()) {
        throw new IllegalArgumentException("lines must begin one after the other");
      }
    }
  }

  /** The line in which a letter stands; the first line for a letter before it. */
  public Line at(int letter) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (lines.get(middle).letter() <= letter) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return lines.get(low);
  }

  /** The same lines in a text of which only {@code kept} is left, in order. */
  public LineMap of(List<Stretch> kept) {
    List<Line> left = new ArrayList<>();
    int before = 0;
    for (Stretch stretch : kept) {
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        int end = i + 1 < lines.size() ? lines.get(i + 1).letter() : Integer.MAX_VALUE;
        if (line.letter() < stretch.to() && end > stretch.from()) {
          int letter = Math.max(line.letter(), stretch.from());
          boolean first = line.letter() <= stretch.from();
          left.add(
              new Line(line.document(), line.number(), before + letter - stretch.from(), first));
        }
      }
      before += stretch.to() - stretch.from();
    }
    return new LineMap(left);
  }
}
