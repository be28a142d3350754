package recto.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.galley.Paragraph;

/**
 * The places of a page that may take a line of white, counted by their rank. How many there are of
 * each rank is packed into one number, so that such numbers can be added up and taken off again.
 *
 * <p>A place ranks by the lines of white that it has on the grid. Of those with one line a head
 * comes before what is no head, and a head above heads before a head above text.
 */
final class Whites {
  private static final int LINE = 0;
  private static final int HEAD = 1;
  private static final int HEAD_OF_HEADS = 2;
  private static final int LINES = 3;
  private static final int HEAD_BELOW_LINES = 4;
  private static final int MORE = 5;
  private static final int BITS = 10;

  private Whites() {}

  /** The rank of the place above strip {@code i} of a column. */
  static int rank(List<Strip> strips, int i, long leading) {
    Strip below = strips.get(i);
    long white = Joints.gap(strips.get(i - 1), below) + below.pad();
    long lines = (2 * white + leading) / (2 * leading);
    Paragraph head = paragraph(below);
    boolean isHead = head != null && head.style().keepNext() > 0;
    if (lines > 2) {
      return MORE;
    }
    if (lines == 2) {
      return isHead ? HEAD_BELOW_LINES : LINES;
    }
    if (!isHead) {
      return LINE;
    }
    int next = i + 1;
    while (next < strips.size() && goesOn(strips.get(next))) {
      next++;
    }
    Paragraph text = next < strips.size() ? paragraph(strips.get(next)) : null;
    return text != null && text.style().keepNext() > 0 ? HEAD_OF_HEADS : HEAD;
  }

  /** True of a line of a paragraph that is not its first. */
  private static boolean goesOn(Strip strip) {
    return !strip.pieces().isEmpty() && strip.pieces().get(0).line().start() > 0;
  }

  private static @Nullable Paragraph paragraph(Strip strip) {
    return strip.pieces().isEmpty() ? null : strip.pieces().get(0).line().paragraph();
  }

  /** One place of a rank. */
  static long one(int rank) {
    return 1L << (rank * BITS);
  }

  /** How many places there are. */
  static int count(long whites) {
    int count = 0;
    for (int rank = LINE; rank <= MORE; rank++) {
      count += of(whites, rank);
    }
    return count;
  }

  /** True where so many lines leave no place without one that is like a place that has one. */
  static boolean even(long whites, int lines) {
    int left = lines;
    for (int rank = MORE; rank >= LINE && left > 0; rank--) {
      int places = of(whites, rank);
      if (left < places) {
        return false;
      }
      left -= places;
    }
    return true;
  }

  private static int of(long whites, int rank) {
    return (int) (whites >> (rank * BITS)) & ((1 << BITS) - 1);
  }
}
