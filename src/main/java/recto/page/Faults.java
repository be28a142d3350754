package recto.page;

import java.util.List;
import recto.line.Line;
import recto.style.TextStyle;

/**
 * What is wrong with a page break after a strip: a set of bits, and in three of them how many lines
 * are short of what must stay with a head. What each costs the {@link Tariff} says.
 */
final class Faults {
  static final int NONE = 0;
  static final int HYPHEN = 1;
  static final int WIDOW = 1 << 1;
  static final int ORPHAN = 1 << 2;

  /** Within what is to stay together. */
  static final int KEPT = 1 << 3;

  /** Within a row of a table. */
  static final int TORN = 1 << 4;

  /** Nothing is wrong: an editor asks for the break, and no page goes on over it. */
  static final int ENDS = 1 << 5;

  private static final int HEAD_SHIFT = 6;
  private static final int MOST_HEAD = 7;

  private Faults() {}

  /** What is wrong after line {@code index} of a paragraph. */
  static int after(List<Line> lines, int index) {
    Line line = lines.get(index);
    TextStyle style = line.paragraph().style();
    int last = lines.size() - 1;
    int faults = line.hyphenated() ? HYPHEN : NONE;
    if (index == last) {
      return faults;
    }
    if (style.keepTogether()) {
      return faults | KEPT;
    }
    if (index + 1 < Math.min(style.orphans(), last + 1)) {
      faults |= ORPHAN;
    }
    if (last - index < Math.min(style.widows(), last + 1)) {
      faults |= WIDOW;
    }
    return faults;
  }

  /** {@code faults}, and so many lines short of what must stay with a head. */
  static int withHead(int faults, int lines) {
    int most = Math.min(MOST_HEAD, Math.max(lines, head(faults)));
    return (faults & ((1 << HEAD_SHIFT) - 1)) | (most << HEAD_SHIFT);
  }

  /** True where the break parts what belongs together. */
  static boolean parting(int faults) {
    return (faults & (KEPT | TORN)) != 0 || head(faults) > 0;
  }

  static int head(int faults) {
    return faults >> HEAD_SHIFT;
  }
}
