package recto.page;

import java.util.ArrayList;
import java.util.List;
import recto.galley.Paragraph;
import recto.line.Line;
import recto.style.TextStyle;
import recto.style.TextStyle.Align;
import recto.style.TextStyle.Caps;

/**
 * Two neighbouring paragraphs on one line, as the number of a despatch on the left and its dateline
 * on the right. A number that comes first stands on the first line, one that follows on the last,
 * and a dateline on the last of several lines in capitals, so that lines are read in the order of
 * the source.
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
      boolean follows =
          below.size() == 1
              && (fits(first, last) || (fits(last, first) && inCapitals(above.get(0))));
      if (precedes || follows) {
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

  /** True of words in capitals, large or small, as how secret a paper is. */
  private static boolean inCapitals(Strip strip) {
    if (strip.pieces().size() != 1) {
      return false;
    }
    Paragraph words = strip.pieces().get(0).line().paragraph();
    for (Paragraph.Run run : words.runs()) {
      String letters = words.text().substring(run.start(), run.end());
      if (run.look().caps() == Caps.NONE && letters.chars().anyMatch(Character::isLowerCase)) {
        return false;
      }
    }
    return true;
  }
}
