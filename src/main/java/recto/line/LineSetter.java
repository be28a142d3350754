package recto.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import recto.galley.Exchange;
import recto.line.Drawing.Justification;
import recto.shape.Shaped;
import recto.style.LineCosts;
import recto.style.TextStyle.Align;

/** Sets the lines of a paragraph once their breaks are chosen. Lengths are scaled points. */
final class LineSetter {
  private static final Justification NATURAL = new Justification(0, 0, 0);

  /** How far the spaces of the line before may be from their width for a last line to match. */
  private static final long MATCHED = 200;

  private final LineCosts costs;
  private final Bench bench;
  private final Expansion expansion;

  private long[] lacking = new long[64];
  private long[] letters = new long[64];
  private long[] spaces = new long[64];
  private int[] chosen = new int[64];

  LineSetter(LineCosts costs, Bench bench) {
    this.costs = costs;
    this.bench = bench;
    this.expansion = new Expansion(costs);
  }

  /** Where the lines end: rows of {@link Breaks} in order, the last row last. */
  interface Path {
    int lines();

    int end(int line);
  }

  List<Line> set(Setting setting, Measures measures, Breaks breaks, Path path) {
    int count = path.lines();
    boolean justified = setting.paragraph().style().align() == Align.JUSTIFY;
    Arrays.fill(chosen, 0, Math.min(count, chosen.length), 0);
    if (chosen.length < count) {
      lacking = new long[2 * count];
      letters = new long[2 * count];
      spaces = new long[2 * count];
      chosen = new int[2 * count];
    }
    if (justified) {
      for (int i = 0, a = 0; i < count; i++) {
        int b = path.end(i);
        measure(i, a, b, measures.width(i), breaks);
        a = b;
      }
      expansion.choose(count, lacking, letters, spaces, costs.spaceShrinkMost(), chosen);
    }
    List<SetLine> lines = new ArrayList<>(count);
    Justification before = NATURAL;
    for (int i = 0, a = 0; i < count; i++) {
      int b = path.end(i);
      boolean last = i == count - 1 && !breaks.goesOn;
      SetLine line = line(setting, measures, breaks, a, b, i, last, justified, before);
      before = line.justification();
      lines.add(line);
      a = b;
    }
    return setting.paragraph().marks().isEmpty()
        ? List.copyOf(lines)
        : new MarkLetters(setting).marked(lines);
  }

  private void measure(int i, int a, int b, long target, Breaks breaks) {
    long width = breaks.endWidth[b] - breaks.startWidth[a];
    spaces[i] = breaks.endSpace[b] - breaks.startSpace[a];
    letters[i] = width - spaces[i];
    lacking[i] = target - width;
    if (loose(breaks, b, lacking[i], letters[i], spaces[i])) {
      lacking[i] = 0;
      spaces[i] = 0;
    }
  }

  /** True of a line that keeps its natural width, as the last one does unless it is almost full. */
  private boolean loose(Breaks breaks, int b, long lacks, long letterWidth, long space) {
    return lacks >= 0
        && breaks.ends(b)
        && (b < breaks.count - 1 || !LineFit.fills(costs, lacks, letterWidth, space));
  }

  private SetLine line(
      Setting setting,
      Measures measures,
      Breaks breaks,
      int a,
      int b,
      int i,
      boolean last,
      boolean justified,
      Justification before) {
    int start = breaks.start[a];
    int end = Math.max(start, breaks.end[b]);
    byte kind = breaks.kind[b];
    Shaped lastCut = lastCut(setting, start, end, kind);
    Shaped firstCut = firstCut(setting, start, end, lastCut);
    Justification natural =
        new Justification(chosen[i], breaks.endSpace[b] - breaks.startSpace[a], 0);
    long width = width(setting, start, end, firstCut, lastCut, chosen[i]);
    long room = measures.width(i);
    int hangs = breaks.endHang[b] + breaks.startHang[a];
    long lacks = room + hangs - width;
    Justification justification = natural;
    if (justified) {
      boolean loose =
          breaks.ends(b)
              && lacks >= 0
              && (!last || loose(breaks, b, lacks, width - natural.spaces(), natural.spaces()));
      long extra = loose ? Math.min(lacks, matched(before, natural.spaces())) : lacks;
      extra = natural.spaces() == 0 ? 0 : extra;
      justification = new Justification(chosen[i], natural.spaces(), extra);
      width += extra;
    }
    long left = left(setting, measures, i, room, width, hangs, breaks.startHang[a]);
    return new SetLine(
        setting,
        start,
        end,
        breaks.start[b],
        kind,
        i == 0 && start == 0,
        last,
        firstCut,
        lastCut,
        justification,
        left,
        width,
        List.of());
  }

  /** The extra of a last line whose spaces match those of the line before, where these are near. */
  private static long matched(Justification before, long space) {
    if (before.spaces() == 0 || Math.abs(before.extra()) * 1000 > MATCHED * before.spaces()) {
      return 0;
    }
    return Math.floorDiv(before.extra() * space, before.spaces());
  }

  private static long left(
      Setting setting, Measures measures, int i, long room, long width, int hangs, int startHang) {
    long indent = measures.indent(i);
    Align align = setting.paragraph().style().align();
    long slack = room + hangs - width;
    long start = setting.rtl() ? measures.right() : indent - startHang;
    return switch (align) {
      case JUSTIFY, LEFT -> setting.rtl() ? start + slack : start;
      case RIGHT -> setting.rtl() ? start : start + slack;
      case CENTRE -> start + slack / 2;
    };
  }

  /** The last letters of a line where they stand other than in their item; else null. */
  private @Nullable Shaped lastCut(Setting setting, int start, int end, byte kind) {
    if (start == end) {
      return null;
    }
    int to = setting.item(end - 1);
    boolean hyphen = kind == Breaks.HYPHEN;
    return hyphen || end < setting.at()[to + 1]
        ? cut(setting, to, Math.max(start, setting.at()[to]), end, hyphen)
        : null;
  }

  /** The first letters of a line where they are the last of an item that goes on; else null. */
  private @Nullable Shaped firstCut(Setting setting, int start, int end, @Nullable Shaped lastCut) {
    if (start == end) {
      return null;
    }
    int from = setting.item(start);
    return start > setting.at()[from] && (lastCut == null || from < setting.item(end - 1))
        ? cut(setting, from, start, setting.at()[from + 1], false)
        : null;
  }

  /** Letters of one item, shaped as they stand alone. */
  private Shaped cut(Setting setting, int item, int from, int to, boolean hyphen) {
    Word word = (Word) setting.items()[item];
    String part = setting.text().substring(from, to);
    if (hyphen && part.endsWith("\u00AD")) {
      part = part.substring(0, part.length() - 1);
    }
    return word.type.shape(hyphen ? part + "-" : part, word.rtl, bench);
  }

  /** The width of the letters of a line whose spaces are not yet stretched. */
  private static long width(
      Setting setting,
      int start,
      int end,
      @Nullable Shaped firstCut,
      @Nullable Shaped lastCut,
      int expanded) {
    if (start == end) {
      return 0;
    }
    int from = setting.item(start);
    int to = setting.item(end - 1);
    long width = 0;
    for (int i = from; i <= to; i++) {
      Item item = setting.items()[i];
      Shaped cut = i == to && lastCut != null ? lastCut : i == from ? firstCut : null;
      width += item.width(cut, expanded);
    }
    PageSigns signs = setting.signs();
    width += signs.room(start, end);
    return signs.stand(start) ? width - signs.space() : width;
  }

  /**
   * A line with other letters and as wide as it was; empty where its spaces cannot shrink enough.
   */
  Optional<Line> exchanged(SetLine line, Setting setting, Exchange exchange) {
    int start = exchange.moved(line.start());
    int end = exchange.moved(line.end());
    if (start == end) {
      return Optional.empty();
    }
    Shaped lastCut = lastCut(setting, start, end, line.kind());
    Shaped firstCut = firstCut(setting, start, end, lastCut);
    Justification before = line.justification();
    long natural = width(setting, start, end, firstCut, lastCut, before.expansion());
    long spaces = spaces(setting, start, end);
    long lacks = line.width() - natural;
    if (lacks < -spaces * costs.spaceShrinkMost() / 1000) {
      return Optional.empty();
    }
    boolean full = setting.paragraph().style().align() == Align.JUSTIFY && !line.loose();
    long usual = before.spaces() == 0 ? 0 : before.extra() * spaces / before.spaces();
    long extra = spaces == 0 ? 0 : full ? lacks : Math.min(lacks, usual);
    long width = natural + extra;
    long slack = line.width() - width;
    Align align = setting.paragraph().style().align();
    long moves =
        switch (align) {
          case JUSTIFY, LEFT -> setting.rtl() ? slack : 0;
          case RIGHT -> setting.rtl() ? 0 : slack;
          case CENTRE -> slack / 2;
        };
    SetLine set =
        new SetLine(
            setting,
            start,
            end,
            exchange.moved(line.next()),
            line.kind(),
            line.first(),
            line.last(),
            firstCut,
            lastCut,
            new Justification(before.expansion(), spaces, extra),
            line.left() + moves,
            width,
            List.of());
    return Optional.of(new MarkLetters(setting).marked(set));
  }

  /** The natural width of the word spaces between two offsets. */
  private static long spaces(Setting setting, int start, int end) {
    int to = setting.item(end - 1);
    long spaces = 0;
    for (int i = setting.item(start); i <= to; i++) {
      Item item = setting.items()[i];
      spaces += item.stretches() ? item.width() : 0;
    }
    return spaces;
  }
}
