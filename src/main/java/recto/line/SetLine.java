package recto.line;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.folio.Ink;
import recto.galley.Mark;
import recto.galley.Paragraph;
import recto.galley.Paragraph.Run;
import recto.line.Drawing.Justification;
import recto.shape.Shaped;
import recto.style.TextStyle.Look;
import recto.unit.Rect;

/**
 * A line that knows its items and how they fill it; glyphs are put one after the other only when
 * its ink is asked for.
 *
 * @param start offset of its first letter
 * @param end offset after its last letter
 * @param next offset of the first letter of the next line
 * @param kind how it ends, as in {@link Breaks}
 * @param firstCut the rest of a word that began in the line before, shaped anew, or null
 * @param lastCut the part of a word that goes on in the next line, with its hyphen, or null; also
 *     where it has both ends cut
 * @param left the x of its first glyph
 */
record SetLine(
    Setting setting,
    int start,
    int end,
    int next,
    byte kind,
    boolean first,
    boolean last,
    @Nullable Shaped firstCut,
    @Nullable Shaped lastCut,
    Justification justification,
    long left,
    long width,
    List<PlacedMark> marks)
    implements Line {
  @Override
  public Paragraph paragraph() {
    return setting.paragraph();
  }

  @Override
  public boolean rtl() {
    return setting.rtl();
  }

  @Override
  public boolean hyphenated() {
    return kind == Breaks.HYPHEN || kind == Breaks.WRITTEN || kind == Breaks.TORN;
  }

  /** True where its spaces need not fill the measure: before an end that the text asks for. */
  boolean loose() {
    return last || (end < setting.text().length() && setting.text().charAt(end) == '\u2028');
  }

  @Override
  public List<Ink> ink(long x, long baseline) {
    return start == end ? List.of() : draw(x + left, baseline, null).ink();
  }

  @Override
  public List<LinkArea> links(long x, long baseline) {
    List<LinkArea> links = List.of();
    Stops stops = null;
    List<Run> runs = paragraph().runs();
    for (int r = setting.run(start); r < runs.size() && runs.get(r).start() < end; r++) {
      Run run = runs.get(r);
      if (!run.target().isEmpty()) {
        while (r + 1 < runs.size() && joined(run, runs.get(r + 1))) {
          r++;
        }
        if (stops == null) {
          stops = new Stops(end - start);
          draw(x + left, baseline, stops);
          links = new ArrayList<>(2);
        }
        add(run, runs.get(r).end(), stops, baseline, links);
      }
    }
    return links;
  }

  /** True of parts of one link that only look different. */
  private static boolean joined(Run run, Run next) {
    return next.element() == run.element() && next.target().equals(run.target());
  }

  private void add(Run run, int runEnd, Stops stops, long baseline, List<LinkArea> links) {
    int from = Math.max(start, run.start());
    int to = Math.min(end, runEnd);
    long leftmost = stops.left(from, to);
    long rightmost = stops.right(from, to);
    if (from < to && rightmost > leftmost) {
      Look look = run.look();
      Rect area =
          new Rect(leftmost, baseline - look.size() * 3 / 4, rightmost - leftmost, look.size());
      links.add(
          new LinkArea(run.element(), area, run.target(), setting.text().substring(from, to)));
    }
  }

  /** This line with the marks that fall in it, at their places. */
  SetLine with(List<Mark> fallen) {
    if (fallen.isEmpty()) {
      return this;
    }
    Stops stops = new Stops(end - start);
    long lineEnd = start == end ? left : draw(left, 0, stops).pen();
    lineEnd = setting.rtl() ? left : lineEnd;
    List<PlacedMark> placed = new ArrayList<>(fallen.size());
    for (Mark mark : fallen) {
      placed.add(new PlacedMark(mark, stops.begin(Math.max(mark.offset(), start), lineEnd)));
    }
    return new SetLine(
        setting,
        start,
        end,
        next,
        kind,
        first,
        last,
        firstCut,
        lastCut,
        justification,
        left,
        width,
        List.copyOf(placed));
  }

  private Drawing draw(long x, long baseline, @Nullable Stops stops) {
    int from = setting.item(start);
    int to = setting.item(end - 1);
    Blank trailing = trailing(to + 1);
    int glyphs = glyphs(from, to) + (trailing == null ? 0 : trailing.glyphs());
    Drawing drawing = new Drawing(setting, justification, start, end, glyphs, x, baseline, stops);
    byte[] levels = setting.levels();
    if (levels == null) {
      for (int i = from; i <= to; i++) {
        draw(drawing, i, from, to);
      }
      if (trailing != null) {
        drawing.trailing(trailing, end);
      }
      return drawing;
    }
    Integer[] order = new Integer[to - from + 1];
    for (int i = 0; i < order.length; i++) {
      order[i] = from + i;
    }
    Bidi.reorderVisually(levels, from, order, 0, order.length);
    for (int i : order) {
      draw(drawing, i, from, to);
    }
    return drawing;
  }

  /** The white after a line that runs from left to right, which parts it from the next. */
  private @Nullable Blank trailing(int item) {
    return setting.levels() == null
            && end < next
            && kind == Breaks.BARE
            && setting.items()[item] instanceof Blank blank
        ? blank
        : null;
  }

  /**
   * How many glyphs it has. Counted ahead of drawing not only for the room that they need: a loop
   * that does nothing else has the words fetched side by side from wherever they lie in memory.
   */
  private int glyphs(int from, int to) {
    Item[] items = setting.items();
    int glyphs = 0;
    for (int i = from; i <= to; i++) {
      Shaped cut = cut(i, from, to);
      glyphs += cut == null ? items[i].glyphs() : cut.glyphs();
    }
    return glyphs;
  }

  /** The part of an item that stands in this line, or null where it stands there as it is. */
  private @Nullable Shaped cut(int item, int from, int to) {
    return item == to && lastCut != null ? lastCut : item == from ? firstCut : null;
  }

  private void draw(Drawing drawing, int item, int from, int to) {
    Item drawn = setting.items()[item];
    Shaped cut = cut(item, from, to);
    if (cut == null) {
      drawn.draw(drawing, setting.at()[item]);
    } else {
      int offset = Math.max(start, setting.at()[item]);
      boolean goesOn = item == to && lastCut != null;
      int letterEnd = goesOn ? letters(cut, offset) : setting.at()[item + 1];
      drawing.letters(cut, ((Word) drawn).type, offset, letterEnd);
    }
  }

  /** The offset after the last letter of the text in a cut word: a hyphen of the break is none. */
  private int letters(Shaped cut, int offset) {
    return offset + cut.text().length() - (kind == Breaks.HYPHEN ? 1 : 0);
  }
}
