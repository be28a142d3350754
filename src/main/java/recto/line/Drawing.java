package recto.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.folio.Ink;
import recto.font.Face;
import recto.galley.Paragraph.Run;
import recto.shape.GlyphRun;
import recto.shape.Shaped;
import recto.unit.Length;

/**
 * The ink of one line in the making: a pen that moves from left to right over its items.
 *
 * <p>A line of which only the {@link Stops} are asked makes no ink. Else glyphs alike in face,
 * size, element and colour that follow each other in the text make one {@link Ink.Glyphs}, spaces
 * among them, unless something is read between them. The sign of an original page moves the pen
 * without parting the glyphs around it.
 */
final class Drawing {
  private final Setting setting;
  private final long baseline;
  private final int expansion;
  private final Justification justification;
  private final @Nullable Stops stops;
  private final Ornaments ornaments;

  private final Strip strip;
  private final InkOrder ink = new InkOrder();

  private long pen;
  private long spacesSeen;
  private Run run;

  /**
   * How a line fills its measure.
   *
   * @param expansion of its letters, in thousandths more than their natural width
   * @param spaces the natural width of its word spaces together
   * @param extra what they are given together beyond it
   */
  record Justification(int expansion, long spaces, long extra) {
    /** What the spaces that take up {@code seen} of all spaces are given together. */
    long upTo(long seen) {
      return spaces == 0 ? 0 : Length.quotient(extra * seen, spaces);
    }
  }

  /**
   * A pen at {@code x} for the letters from {@code start} to {@code end}.
   *
   * @param glyphs how many will be drawn
   */
  Drawing(
      Setting setting,
      Justification justification,
      int start,
      int end,
      int glyphs,
      long x,
      long baseline,
      @Nullable Stops stops) {
    this.setting = setting;
    this.justification = justification;
    this.baseline = baseline;
    this.stops = stops;
    expansion = 1000 + justification.expansion();
    pen = x;
    strip = new Strip(glyphs);
    run = setting.paragraph().runs().get(setting.run(start));
    ornaments = new Ornaments(setting, start, end, baseline);
  }

  /** The width of letters in a line whose letters are expanded, in scaled points. */
  static long width(Shaped shaped, Type type, int expansion) {
    long width = 0;
    List<GlyphRun> runs = shaped.runs();
    for (int i = 0; i < runs.size(); i++) {
      GlyphRun run = runs.get(i);
      width += scaled(run, run.width(), type.size, 1000 + expansion);
      width += type.spacing == 0 ? 0 : type.spacing * clusters(run);
    }
    return width;
  }

  private static int clusters(GlyphRun run) {
    int[] starts = run.clusters();
    int clusters = starts.length == 0 ? 0 : 1;
    for (int i = 1; i < starts.length; i++) {
      clusters += starts[i] == starts[i - 1] ? 0 : 1;
    }
    return clusters;
  }

  private static long scaled(GlyphRun run, long units, long size, int thousandths) {
    return Length.scale(units * run.size(size), thousandths, run.face().unitsPerEm() * 1000L);
  }

  /** Where the pen stands: at the right end of what is drawn. */
  long pen() {
    return pen;
  }

  /**
   * Draws letters; those of {@code shaped} from {@code end} on are a hyphen that the break makes.
   */
  void letters(Shaped shaped, Type type, int offset, int end) {
    List<GlyphRun> runs = shaped.runs();
    for (int i = 0; i < runs.size(); i++) {
      glyphs(runs.get(i), type, offset, end);
    }
  }

  /**
   * Draws a plain word that nothing parts or moves: the way of most words of a book.
   *
   * @return false where it has to go the way of all {@link #letters}
   */
  boolean plain(Word word, int offset) {
    enter(offset);
    int end = offset + word.length;
    if (end > run.end() || !ornaments.pass()) {
      return false;
    }
    open(word.face, word.size, offset, end, false);
    long left = pen;
    int[] glyphs = word.plain;
    long size = word.size * expansion;
    long em = word.face.unitsPerEm() * 1000L;
    long placed = 0;
    strip.room(glyphs.length / 3);
    for (int i = 0; i < glyphs.length; i += 3) {
      long next = Length.scale(glyphs[i + 1], size, em);
      int cluster = offset + glyphs[i + 2];
      strip.add(cluster, glyphs[i], (int) (next - placed));
      if (stops != null) {
        stops.add(cluster, left + placed, left + next, false);
      }
      placed = next;
    }
    pen += placed;
    ornaments.score(run.look(), left, pen);
    return true;
  }

  /** Draws white. */
  void blank(Blank blank, int offset) {
    if (blank.glyph() < 0) {
      if (blank.width() > 0) {
        close();
        pen += blank.width();
      }
      return;
    }
    long advance = blank.width();
    if (blank.stretches()) {
      long before = justification.upTo(spacesSeen);
      spacesSeen += blank.width();
      advance += justification.upTo(spacesSeen) - before;
    }
    blank(blank, offset, advance);
  }

  /** Draws the white after the last word without moving the pen: it parts words when read. */
  void trailing(Blank blank, int offset) {
    if (blank.glyph() >= 0) {
      blank(blank, offset, 0);
    }
  }

  private void blank(Blank blank, int offset, long advance) {
    enter(offset);
    int end = offset + blank.length();
    open(blank.face(), blank.size(), offset, end, strip.fromRight && strip.low == end);
    long from = pen;
    put(offset, blank.glyph(), advance, 0, 0);
    if (advance > 0) {
      ornaments.score(run.look(), from, pen);
    }
  }

  /** Draws the glyphs of one face, parted where elements or colours change. */
  private void glyphs(GlyphRun drawn, Type type, int offset, int end) {
    int[] starts = drawn.clusters();
    int base = offset + drawn.start();
    int limit = Math.min(end, base + drawn.text().length());
    int from = 0;
    while (from < drawn.size()) {
      enter(base + starts[from]);
      int to = from + 1;
      while (to < drawn.size() && inRun(base + starts[to], limit)) {
        to++;
      }
      int low = Math.min(limit, base + starts[drawn.rtl() ? to - 1 : from]);
      int high =
          drawn.rtl()
              ? (from == 0 ? limit : base + starts[from - 1])
              : (to == drawn.size() ? limit : base + starts[to]);
      open(drawn.face(), drawn.size(type.size), low, high, drawn.rtl());
      long left = pen;
      put(drawn, type, from, to, base, end);
      ornaments.score(run.look(), left, pen);
      from = to;
    }
  }

  private boolean inRun(int cluster, int limit) {
    return cluster >= limit || (cluster >= run.start() && cluster < run.end());
  }

  private void enter(int offset) {
    if (offset < run.start() || (offset >= run.end() && offset < setting.text().length())) {
      run = setting.paragraph().runs().get(setting.run(offset));
    }
  }

  private void put(GlyphRun drawn, Type type, int from, int to, int base, int end) {
    int[] starts = drawn.clusters();
    int[] steps = drawn.advances();
    int @Nullable [] right = drawn.xOffsets();
    int @Nullable [] up = drawn.yOffsets();
    long rise = drawn.rise(type.size);
    long units = 0;
    for (int g = 0; g < from; g++) {
      units += steps[g];
    }
    long placed = scaled(drawn, units, type.size, expansion);
    for (int g = from; g < to; g++) {
      units += steps[g];
      long next = scaled(drawn, units, type.size, expansion);
      boolean whole = g + 1 == drawn.size() || starts[g + 1] != starts[g];
      put(
          base + starts[g],
          drawn.glyphs()[g],
          next - placed + (whole ? type.spacing : 0),
          right == null ? 0 : scaled(drawn, right[g], type.size, expansion),
          rise + (up == null ? 0 : scaled(drawn, up[g], type.size, 1000)));
      strip.hyphen |= base + starts[g] >= end;
      placed = next;
    }
  }

  private void put(int cluster, int glyph, long advance, long xOffset, long yOffset) {
    long room = ornaments.signs(cluster, strip, pen);
    strip.widen(room);
    pen += room;
    strip.add(cluster, glyph, (int) advance, (int) xOffset, (int) yOffset);
    if (stops != null) {
      stops.add(cluster, pen, pen + advance, strip.fromRight);
    }
    pen += advance;
  }

  /** Goes on with the strip of glyphs begun, or begins one, for letters from low to high. */
  private void open(Face face, long size, int low, int high, boolean fromRight) {
    boolean parted = setting.readings().stand(fromRight ? high : low) || level(low) != strip.level;
    if (parted || !strip.takes(face, size, run, fromRight, low, high)) {
      close();
      strip.begin(face, size, run, fromRight, low, high, pen);
      strip.level = level(low);
    }
  }

  /** How deep letters run against the direction around them. */
  private int level(int offset) {
    byte[] levels = setting.levels();
    return levels == null ? 0 : levels[setting.item(offset)];
  }

  private void close() {
    if (strip.count > 0 && stops == null) {
      ink.add(strip.glyphs(setting.text(), baseline, expansion), strip.low);
    }
    strip.count = 0;
  }

  /** All that was drawn: letters in the order in which they are read, then rules. */
  List<Ink> ink() {
    close();
    pen += ornaments.signsLeft(pen);
    List<Ink> all = ink.with(setting.readings());
    ornaments.addTo(all);
    return all;
  }
}
