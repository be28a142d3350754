package recto.line;

import java.util.List;
import recto.style.LineCosts;
import recto.unit.Length;

/**
 * How well the text between two breaks fills a line of its measure: the <i>badness</i> and
 * <i>fitness class</i> of Donald Knuth and Michael Plass, and the demerits that follow. Of the line
 * judged last.
 *
 * <p>Two things are added after Hàn Thế Thành, "Micro-typographic extensions to the TeX typesetting
 * system" (2000). Signs that hang in the margin are already in the widths of {@link Breaks}. The
 * letters of a line may be widened or narrowed by a hair; that takes up what it can first and costs
 * little, so that badness speaks of what is left to the word spaces, which is what the eye sees.
 */
final class LineFit {
  private static final int TIGHT = 0;

  /** The fitness class of a line whose spaces are about as wide as by nature. */
  static final int DECENT = 1;

  private static final int LOOSE = 2;
  private static final int GAPING = 3;

  /** The worst badness there is. */
  static final int AWFUL = 20_000;

  /** The badness of letters widened or narrowed as far as they may be. */
  private static final int LETTERS = 10;

  /** One for a ratio. */
  private static final int ONE = 1 << 10;

  /** A usual line is an eleventh white. */
  private static final int USUAL_WHITE = 11;

  /** What a line counts at least: a few very wide spaces are still seen. */
  private static final int LEAST_WEIGHT = ONE * 3 / 4;

  private final LineCosts costs;

  private Breaks breaks = new Breaks();
  private Measures measures = new Measures(0, 0, 0, 0, List.of(), 0);
  private long emergency;

  private int weight;
  private long endDemerits;

  /** How bad the line is; more than {@link #AWFUL} where it cannot be. */
  int badness;

  /** The class of its spaces, by how wide they are. */
  int fitness;

  /** By how much it is too wide by nature, in scaled points; negative where it is too narrow. */
  long excess;

  /** By how much it is too wide where it is as narrow as may be. */
  long beyond;

  LineFit(LineCosts costs) {
    this.costs = costs;
  }

  /**
   * Takes up a paragraph.
   *
   * @param extra stretch of every line beyond what its spaces have
   */
  void begin(Breaks places, Measures room, long extra) {
    breaks = places;
    measures = room;
    emergency = extra;
  }

  /** What the line judged last costs by itself. */
  long demerits() {
    long bad = (long) costs.line() + badness;
    return Length.quotient(bad * bad * weight, ONE) + endDemerits;
  }

  /**
   * Judges the line from row {@code a} to row {@code b}.
   *
   * @param target its width, in scaled points
   * @param loose true where it need not fill it
   */
  void judge(int a, int b, long target, boolean loose) {
    long space = breaks.endSpace[b] - breaks.startSpace[a];
    long width = breaks.endWidth[b] - breaks.startWidth[a];
    long letters = Length.quotient((width - space) * costs.expansion(), 1000);
    excess = width - target;
    beyond = 0;
    endDemerits = 0;
    weight = weight(space, target);
    if (excess > 0) {
      long rest = excess - letters;
      beyond = rest - Length.quotient(space * costs.spaceShrinkMost(), 1000);
      if (beyond > 0) {
        badness = AWFUL + 1;
        return;
      }
      long room = Length.quotient(space * costs.spaceShrink(), 1000);
      int ratio = rest <= 0 ? 0 : (int) Length.quotient(rest * ONE, room);
      badness = spaceBadness(ratio) + letterBadness(excess, letters);
      fitness = ratio > ONE / 2 ? TIGHT : DECENT;
    } else if (loose && (b < breaks.count - 1 || !fills(costs, -excess, width - space, space))) {
      badness = 0;
      weight = ONE;
      fitness = DECENT;
      endDemerits = b < breaks.count - 1 ? 0 : endDemerits(width);
    } else {
      long rest = -excess - letters;
      long room = Length.quotient(space * costs.spaceStretch(), 1000) + emergency;
      if (rest > 0 && rest > 6 * room) {
        badness = AWFUL;
        fitness = GAPING;
        return;
      }
      int ratio = rest <= 0 ? 0 : (int) Length.quotient(rest * ONE, room);
      badness = Math.min(AWFUL, spaceBadness(ratio) + letterBadness(-excess, letters));
      fitness = ratio > ONE ? GAPING : ratio > ONE / 2 ? LOOSE : DECENT;
    }
  }

  /** Of word spaces that grow or shrink by so much of what they may: 100 times the square. */
  private static int spaceBadness(long ratio) {
    return (int) Length.quotient(100 * ratio * ratio, (long) ONE * ONE);
  }

  /**
   * How much a line counts, by how much of it is white, so that it is the spaces of a paragraph
   * that vary little and not those of its lines.
   */
  private static int weight(long space, long target) {
    long white = Length.quotient(USUAL_WHITE * ONE * space, target);
    return (int) Math.max(LEAST_WEIGHT, Math.min(2 * ONE, white));
  }

  /** Of letters that are widened or narrowed by as much of what they may as is needed. */
  private static int letterBadness(long needed, long letters) {
    return needed >= letters ? LETTERS : (int) Length.quotient(LETTERS * needed, letters);
  }

  /**
   * What a last line costs by its length: it should be neither lost, the less the shorter it is,
   * nor look like a mistake.
   */
  private long endDemerits(long width) {
    long shortest = measures.shortest();
    if (width < shortest) {
      long more = (costs.shortLast() - costs.shortLeast()) * (shortest - width) / shortest;
      return costs.shortLeast() + more;
    }
    return -excess < measures.slip() ? costs.shortLast() / 2 : 0;
  }

  /** True where a last line that lacks so little is set to the full measure. */
  static boolean fills(LineCosts costs, long lacking, long letters, long space) {
    return lacking <= letters * costs.expansion() / 1000 + space * costs.spaceStretch() / 1000 / 2;
  }
}
