package recto.line;

import java.util.List;
import recto.galley.Mark;
import recto.galley.Paragraph;

/**
 * A paragraph that is measured, but not broken: it is to be run in with others, from one of its
 * places to another. Immutable.
 *
 * <p>Its places are where a line may end, counted from 0, its start, to {@link #end}.
 */
public final class Strand {
  final Paragraph paragraph;
  final Breaks breaks;
  final Measures measures;
  final Joint joint;
  final int narrowing;
  private final boolean rtl;

  /**
   * @param breaks its own from now on
   * @param joint what stands between it and another
   * @param narrowing how far its letters may be narrowed, in thousandths
   */
  Strand(Setting setting, Breaks breaks, Measures measures, Joint joint, int narrowing) {
    this.paragraph = setting.paragraph();
    this.rtl = setting.rtl();
    this.breaks = breaks;
    this.measures = measures;
    this.joint = joint;
    this.narrowing = narrowing;
  }

  /** The last place. */
  public int end() {
    return breaks.count - 1;
  }

  /** From baseline to baseline, in scaled points. */
  public long leading() {
    return paragraph.style().leading();
  }

  /** The type size of its letters, where nothing else is said of them. */
  public long size() {
    return paragraph.style().look().size();
  }

  /** True where most of its letters run from right to left. */
  public boolean rtl() {
    return rtl;
  }

  /** What happens between its letters. */
  public List<Mark> marks() {
    return paragraph.marks();
  }

  /** The first place after so many letters. */
  public int placeAfter(int letters) {
    int place = 1;
    while (place < end() && breaks.start[place] < letters) {
      place++;
    }
    return place;
  }

  /** True where a page may end at {@code place}: between words that nothing ties. */
  public boolean parts(int place) {
    return breaks.kind[place] == Breaks.BARE
        && (breaks.penalty[place] == 0 || breaks.penalty[place] == Breaks.ALWAYS);
  }

  /** How much of a line the letters from one place to a later one take up, in thousandths. */
  public long share(int from, int to) {
    long width = breaks.endWidth[to] - breaks.startWidth[from];
    return 1000 * width / measures.width(1);
  }

  /** The measures of lines that begin with {@code place}: only a start is indented. */
  Measures measures(int place) {
    return place == 0
        ? measures
        : new Measures(
            measures.measure(), measures.left(), measures.right(), 0, List.of(), measures.slip());
  }
}
