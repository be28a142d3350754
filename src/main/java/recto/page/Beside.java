package recto.page;

import java.util.ArrayList;
import java.util.List;
import recto.line.Line;
import recto.style.TextStyle;
import recto.style.TextStyle.Align;

/**
 * Two neighbouring paragraphs on one line, as the number of a despatch on the left and its dateline
 * on the right. A number that comes first stands on the first line, one that follows on the last,
 * so that lines are read in the order of the source.
 */
final class Beside {
  private Beside() {}

  /** The strips of passages, of which one has none where its line stands on its neighbour's. */
  static List<List<Strip>> joined(List<List<Strip>> apart) {
    List<List<Strip>> joined = apart;
    for (int i = 0; i + 1 < apart.size(); i++) {
      List<Strip> above = joined.get(i);
      List<Strip> below = joined.get(i + 1);
      if (above.isEmpty() || below.isEmpty()) {
        continue;
      }
      Strip last = above.get(above.size() - 1);
      Strip first = below.get(0);
      boolean precedes = above.size() == 1 && fits(last, first);
      if (precedes || (below.size() == 1 && fits(first, last))) {
        joined = joined == apart ? new ArrayList<>(apart) : joined;
        List<Strip> both = new ArrayList<>(precedes ? below : above);
        int at = precedes ? 0 : both.size() - 1;
        both.set(at, both.get(at).beside(precedes ? last : first, precedes));
        joined.set(i, precedes ? List.of() : both);
        joined.set(i + 1, precedes ? both : List.of());
      }
    }
    return joined;
  }

  /** True where {@code left} has room on the left of {@code right}. */
  private static boolean fits(Strip left, Strip right) {
    if (left.pieces().size() != 1 || right.pieces().size() != 1 || left.lead() != right.lead()) {
      return false;
    }
    Line one = left.pieces().get(0).line();
    Line other = right.pieces().get(0).line();
    TextStyle label = one.paragraph().style();
    TextStyle style = other.paragraph().style();
    return label.beside()
        && style.beside()
        && label.align() == Align.LEFT
        && style.align() == Align.RIGHT
        && !one.rtl()
        && !other.rtl()
        && one.left() + one.width() + style.look().size() <= other.left();
  }
}
