package recto.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import recto.line.Line;
import recto.line.RunIn;
import recto.page.FootLayout.Part;
import recto.page.PageDraft.Placed;
import recto.style.SeriesStyle;
import recto.style.Stylesheet;
import recto.style.TextStyle;

/**
 * The notes at the foot of a page, series below series. A value: {@link #with} gives other feet and
 * leaves these as they are. Those with notes belong to one worker.
 *
 * <p>Height is counted from the last baseline of the text to the last baseline of the notes.
 */
final class Feet {
  /** How many places are tried to end a note that is run in with a full line. */
  private static final int TRIED = 24;

  /** What its lines may lack, in thousandths. */
  private static final int ENOUGH = 35;

  /** How far letters reach below their baseline, in thousandths of their size. */
  private static final int DESCENT = 280;

  private static final int DEEP = 450;

  private static final int UNKNOWN = -1;

  private final Stylesheet style;
  private final @Nullable FootLayout[] layouts;
  private long height = UNKNOWN;

  private Feet(Stylesheet style, @Nullable FootLayout[] layouts) {
    this.style = style;
    this.layouts = layouts;
  }

  static Feet none(Stylesheet style) {
    Feet none = new Feet(style, new FootLayout[style.series().size()]);
    none.height = 0;
    return none;
  }

  long height() {
    if (height == UNKNOWN) {
      long sum = 0;
      for (int i = 0; i < layouts.length; i++) {
        FootLayout layout = layouts[i];
        if (layout != null) {
          sum += apart(i, layout, sum == 0) + layout.height();
        }
      }
      height = sum;
    }
    return height;
  }

  boolean isEmpty() {
    return height() == 0;
  }

  /** These feet and a further part of a note. */
  Feet with(Part part) {
    int index = index(part.note());
    @Nullable FootLayout[] longer = new @Nullable FootLayout[layouts.length];
    System.arraycopy(layouts, 0, longer, 0, layouts.length);
    FootLayout layout = longer[index];
    longer[index] = (layout == null ? empty(style.series().get(index)) : layout).with(part);
    return new Feet(style, longer);
  }

  private int index(FootNote note) {
    String name = note.text().series().name();
    int index = 0;
    while (!style.series().get(index).name().equals(name)) {
      index++;
    }
    return index;
  }

  private FootLayout empty(SeriesStyle series) {
    return switch (series.arrangement()) {
      case STACKED, MARGIN -> StackedFeet.EMPTY;
      case RUN_IN -> RunInFeet.EMPTY;
      case TWO_COLUMNS, THREE_COLUMNS -> ColumnFeet.empty(series.columns(), pitch(style, series));
    };
  }

  /** The width of the lines of a series. */
  static long measure(Stylesheet style, SeriesStyle series) {
    return series.columns() == 1
        ? style.page().measure()
        : pitch(style, series) - series.columnGap();
  }

  private static long pitch(Stylesheet style, SeriesStyle series) {
    return (style.page().measure() + series.columnGap()) / series.columns();
  }

  /**
   * How far {@code note} may go on from {@code from} so that all fits into {@code room} and the
   * page may end there; {@code from} where it cannot.
   */
  int fitting(FootNote note, int from, long room) {
    Feet begun = with(new Part(note, from, from));
    FootLayout layout = begun.layouts[index(note)];
    if (layout == null) {
      return from;
    }
    TextStyle text = style.text(note.text().series().text());
    int most = layout.fitting(note, from, room - begun.height() + layout.height());
    int to = note.parting(from, most, text);
    while (to > from && with(new Part(note, from, to)).height() > room) {
      to = note.parting(from, to - 1, text);
    }
    return note.strand() == null ? to : filling(note, from, to, text);
  }

  /** A place up to {@code most}, and not far before it, at which the lines that end are full. */
  private int filling(FootNote note, int from, int most, TextStyle text) {
    int best = most;
    long least = lacking(note, from, most);
    int to = most;
    for (int tried = 1; tried < TRIED && to > from && least > ENOUGH; tried++) {
      to = note.parting(from, to - 1, text);
      long lacking = lacking(note, from, to);
      if (to > from && lacking < least) {
        best = to;
        least = lacking;
      }
    }
    return best;
  }

  private long lacking(FootNote note, int from, int to) {
    FootLayout layout = with(new Part(note, from, to)).layouts[index(note)];
    return layout == null ? 0 : layout.lacking();
  }

  /** What a series needs between the baseline above it and its own first, beyond a lead. */
  private long apart(int index, FootLayout layout, boolean first) {
    SeriesStyle series = style.series().get(index);
    Part head = layout.head();
    if (head == null) {
      return 0;
    }
    FootNote note = head.note();
    long above = first ? style.text("body").look().size() : note.size();
    long descent = above * (note.rtl() ? DEEP : DESCENT) / 1000;
    long rise = note.ascent(head.from());
    long needed = descent + 2 * gap(series, first) + series.ruleThickness() + rise;
    return Math.max(0, needed - note.lead(head.from()));
  }

  private static long gap(SeriesStyle series, boolean first) {
    return first ? series.gap() : series.seriesGap();
  }

  /**
   * Puts the notes in their places, the last baseline at {@code foot}.
   *
   * @param setter breaks what is run in into as many lines as were counted
   */
  void place(
      long foot, List<Placed> notes, List<Strip.Stroke> rules, Function<RunIn, List<Line>> setter) {
    long y = foot - height();
    boolean first = true;
    for (int i = 0; i < layouts.length; i++) {
      FootLayout layout = layouts[i];
      if (layout == null) {
        continue;
      }
      y += apart(i, layout, first);
      int from = notes.size();
      layout.place(y, notes, setter);
      boolean rtl = rtl(notes.subList(from, notes.size()));
      rule(i, layout.parts().get(0), y, first, rtl, rules);
      y += layout.height();
      first = false;
    }
  }

  /** True where most lines run from right to left. */
  private static boolean rtl(List<Placed> lines) {
    int balance = 0;
    for (Placed placed : lines) {
      balance += placed.strip().rtl() ? 1 : -1;
    }
    return balance > 0;
  }

  /** The rule above a series, at the side where its lines begin. */
  private void rule(
      int index, Part head, long y, boolean first, boolean rtl, List<Strip.Stroke> rules) {
    SeriesStyle series = style.series().get(index);
    long length = first ? series.ruleLength() : series.seriesRuleLength();
    if (length > 0) {
      FootNote note = head.note();
      long baseline = y + note.lead(head.from());
      long top = baseline - note.ascent(head.from()) - gap(series, first) - series.ruleThickness();
      long left = rtl ? style.page().measure() - length : 0;
      rules.add(new Strip.Stroke(left, top, length, series.ruleThickness()));
    }
  }

  /** All parts, series by series. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (FootLayout layout : layouts) {
      if (layout != null) {
        parts.addAll(layout.parts());
      }
    }
    return parts;
  }
}
