package recto.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.page.FootLayout.Part;
import recto.page.PageDraft.Placed;
import recto.style.SeriesStyle;
import recto.style.Stylesheet;

/**
 * The notes at the foot of a page, series below series. A value: {@link #with} gives other feet and
 * leaves these as they are.
 *
 * <p>Height is counted from the last baseline of the text to the last baseline of the notes.
 */
final class Feet {
  private final Stylesheet style;
  private final @Nullable FootLayout[] layouts;
  private final long height;

  private Feet(Stylesheet style, @Nullable FootLayout[] layouts) {
    this.style = style;
    this.layouts = layouts;
    long sum = 0;
    for (int i = 0; i < layouts.length; i++) {
      FootLayout layout = layouts[i];
      if (layout != null) {
        sum += apart(i, layout, sum == 0) + layout.height();
      }
    }
    this.height = sum;
  }

  static Feet none(Stylesheet style) {
    return new Feet(style, new FootLayout[style.series().size()]);
  }

  long height() {
    return height;
  }

  boolean isEmpty() {
    return height == 0;
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
      case STACKED, RUN_IN -> StackedFeet.EMPTY;
      case TWO_COLUMNS -> ColumnFeet.empty(2, pitch(style, series));
      case THREE_COLUMNS -> ColumnFeet.empty(3, pitch(style, series));
    };
  }

  /** The width of the lines of a series. */
  static long measure(Stylesheet style, SeriesStyle series) {
    return columns(series) == 1
        ? style.page().measure()
        : pitch(style, series) - series.columnGap();
  }

  private static long pitch(Stylesheet style, SeriesStyle series) {
    return (style.page().measure() + series.columnGap()) / columns(series);
  }

  private static int columns(SeriesStyle series) {
    return switch (series.arrangement()) {
      case STACKED, RUN_IN -> 1;
      case TWO_COLUMNS -> 2;
      case THREE_COLUMNS -> 3;
    };
  }

  /** How far {@code note} may go on from {@code from} so that all fits into {@code room}. */
  int fitting(FootNote note, int from, long room) {
    Feet begun = with(new Part(note, from, from));
    FootLayout layout = begun.layouts[index(note)];
    return layout == null
        ? from
        : layout.fitting(note, from, room - begun.height + layout.height());
  }

  /** What a series needs between the baseline above it and its own first, beyond a lead. */
  private long apart(int index, FootLayout layout, boolean first) {
    SeriesStyle series = style.series().get(index);
    FootNote head = layout.head();
    if (head == null) {
      return 0;
    }
    long above = first ? style.text("body").look().size() : head.size();
    long descent = above * 28 / 100;
    long ascent = head.size() * 72 / 100;
    long needed = descent + 2 * series.gap() + series.ruleThickness() + ascent;
    return Math.max(0, needed - head.strips().get(0).lead());
  }

  /** Puts the notes in their places, the last baseline at {@code foot}. */
  void place(long foot, List<Placed> notes, List<Strip.Stroke> rules) {
    long y = foot - height;
    boolean first = true;
    for (int i = 0; i < layouts.length; i++) {
      FootLayout layout = layouts[i];
      if (layout == null) {
        continue;
      }
      y += apart(i, layout, first);
      SeriesStyle series = style.series().get(i);
      Part head = layout.parts().get(0);
      long baseline = y + head.note().strips().get(head.from()).lead();
      long top = baseline - head.note().size() * 72 / 100 - series.gap() - series.ruleThickness();
      if (series.ruleLength() > 0) {
        rules.add(new Strip.Stroke(0, top, series.ruleLength(), series.ruleThickness()));
      }
      layout.place(y, notes);
      y += layout.height();
      first = false;
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
