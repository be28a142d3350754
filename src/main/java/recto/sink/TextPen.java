package recto.sink;

import org.jspecify.annotations.Nullable;
import recto.folio.Ink;
import recto.unit.Length;

/**
 * Writes runs of glyphs as text operators, and keeps what PDF's text state holds between them.
 *
 * <p>The pen is followed where a reader of the file will have it, from the widths and the rounded
 * numbers that are written. Before each glyph it is compared with where the glyph belongs, and a
 * number in {@code TJ} makes good the difference from half a unit on; so no rounding adds up. The
 * spaces of a justified line are widened by {@code Tw}, evenly letterspaced words by {@code Tc}, an
 * expanded line by {@code Tz}; since {@code Tz} scales the others too, they are divided by it (ISO
 * 32000-1, 9.4.4).
 */
final class TextPen {
  static final int NATURAL = 1000;

  /** Type from this size on is placed by tenths of a TJ unit. */
  private static final long LARGE = 20 * Length.POINT;

  /** A jump further than this many thousandths of the type size begins a line of its own. */
  private static final int JUMP = 2500;

  /** Decimals of Tw and Tc, and one of their units in scaled points. */
  private static final int SPACE_DECIMALS = 4;

  static final double SPACE_UNIT = Length.POINT / 1e4;

  private final ContentBytes out;
  private final ContentBytes shown = new ContentBytes();
  private final Spelling spelling = new Spelling();
  private final Extras extras = new Extras();

  private long pageHeight;
  private boolean open;
  private int font;
  private long size;
  private int expansion;
  private long wordSpace;
  private long letterSpace;
  private int rise;

  /** Start of the current line, in thousandths of a point from the lower left corner. */
  private long lineX;

  private long lineY;

  /** Where a reader has the pen, in scaled points from the left. */
  private double pen;

  /** Half of the smallest number that TJ is given, in scaled points, and its decimals. */
  private double halfUnit;

  private int decimals;

  /** A thousandth of the type size as it is expanded, in scaled points. */
  private double perUnit;

  private boolean inString;
  private boolean several;

  TextPen(ContentBytes out) {
    this.out = out;
  }

  void begin(long height) {
    pageHeight = height;
    open = false;
    font = -1;
    size = 0;
    expansion = NATURAL;
    wordSpace = 0;
    letterSpace = 0;
    rise = 0;
  }

  /** Leaves the text object, where there is one, for other drawing. */
  void close() {
    if (open) {
      out.put("ET\n");
      open = false;
    }
  }

  /** What a run says, as it was last shown. */
  Spelling spelling() {
    return spelling;
  }

  /**
   * Shows a run; false where one of its glyphs has no code, and then the page is of no use.
   *
   * @param codes of its face, or null where it has none
   */
  boolean show(Ink.Glyphs run, @Nullable FontCodes codes) {
    int count = run.glyphs().length;
    if (count == 0) {
      return true;
    }
    if (codes == null) {
      return false;
    }
    spelling.read(run);
    if (!spelling.inOrder()) {
      spelling.place(run);
    }
    state(run, codes);
    place(run);
    boolean known = glyphs(run, codes);
    flush();
    return known;
  }

  /** Begins a text object, where there is none. */
  void open() {
    if (!open) {
      out.put("BT\n");
      open = true;
      lineX = 0;
      lineY = 0;
      pen = Double.NaN;
    }
  }

  private void state(Ink.Glyphs run, FontCodes codes) {
    if (run.size() != size) {
      font = -1;
    }
    size = run.size();
    int code = codes.code(run.glyphs()[0], spelling, 0);
    if ((code & ~0xFF) != font) {
      font(code);
    }
    if (run.expansion() != expansion) {
      expansion = run.expansion();
      out.number(expansion, 1).put(" Tz ");
    }
    decimals = size >= LARGE ? 1 : 0;
    halfUnit = size * (double) expansion / (size >= LARGE ? 2e7 : 2e6);
    perUnit = size * (double) expansion / 1e6;
    spaces(run, codes);
  }

  private void font(int code) {
    font = code & ~0xFF;
    out.put("/F").number(code >> 8, 0).put(' ');
    out.number(Math.round(size * 1e4 / Length.POINT), 4).put(" Tf ");
  }

  private void spaces(Ink.Glyphs run, FontCodes codes) {
    extras.find(run, spelling, codes, expansion, perUnit);
    if (extras.any()) {
      letterSpace(extras.letter());
    }
    if (extras.spaces()) {
      wordSpace(extras.space() - extras.letter());
    }
  }

  private void wordSpace(long units) {
    if (Math.abs(units - wordSpace) > 1) {
      wordSpace = units;
      out.number(units, SPACE_DECIMALS).put(" Tw ");
    }
  }

  private void letterSpace(long units) {
    if (Math.abs(units - letterSpace) > 1) {
      letterSpace = units;
      out.number(units, SPACE_DECIMALS).put(" Tc ");
    }
  }

  /** A glyph's width in the file, in scaled points, with the line's expansion. */
  private double natural(FontCodes codes, int glyph) {
    return codes.width(glyph) * perUnit;
  }

  /** Goes to the run's line, unless the pen stands in it and near by. */
  private void place(Ink.Glyphs run) {
    long y = thousandths(pageHeight - run.baseline());
    double reach = JUMP * (double) size / 1000;
    if (spelling.inOrder() && y == lineY && Math.abs(run.x() - pen) < reach) {
      return;
    }
    long x = thousandths(run.x());
    out.number(x - lineX, 3).put(' ').number(y - lineY, 3).put(" Td");
    lineX = x;
    lineY = y;
    pen = x * Length.POINT / 1e3;
  }

  private static long thousandths(long length) {
    return Math.round(length * 1e3 / Length.POINT);
  }

  /**
   * Shows the glyphs in the order in which they are read. So letters from right to left stand one
   * by one, each left of the one before: readers that follow the file's order and readers that
   * follow the places both find the words.
   */
  private boolean glyphs(Ink.Glyphs run, FontCodes codes) {
    int[] glyphs = run.glyphs();
    int[] xOffsets = run.xOffsets();
    int[] yOffsets = run.yOffsets();
    boolean inOrder = spelling.inOrder();
    double letterExtra = letterSpace * SPACE_UNIT * expansion / NATURAL;
    double wordExtra = wordSpace * SPACE_UNIT * expansion / NATURAL;
    long at = run.x();
    int spanEnd = -1;
    for (int k = 0; k < glyphs.length; k++) {
      int i = inOrder ? k : spelling.inOrder(k);
      if (!spelling.plain() && spelling.span(i) > 0) {
        flush();
        out.put("/Span<</ActualText").text(spelling.actual(i)).put(">>BDC ");
        spanEnd = k + spelling.span(i);
      }
      int code = codes.code(glyphs[i], spelling, i);
      if (code == FontCodes.UNMET) {
        return false;
      }
      select(code, yOffsets == null ? 0 : yOffsets[i]);
      long place = inOrder ? at : spelling.place(i);
      moveTo(xOffsets == null ? place : place + xOffsets[i]);
      string(code & 0xFF);
      pen += natural(codes, glyphs[i]) + letterExtra;
      if ((code & 0xFF) == FontCodes.SPACE) {
        pen += wordExtra;
      }
      at += run.advances()[i];
      if (k + 1 == spanEnd) {
        flush();
        out.put("EMC ");
      }
    }
    select(font, 0);
    return true;
  }

  /** Changes to the font of {@code code} and raises the baseline by {@code lift}. */
  private void select(int code, int lift) {
    if ((code & ~0xFF) != font) {
      flush();
      font(code);
    }
    if (lift != rise) {
      flush();
      rise = lift;
      out.put(' ').number(thousandths(lift), 3).put(" Ts ");
    }
  }

  /** Makes good what the pen is off its place, from half a unit on. */
  private void moveTo(long target) {
    double off = target - pen;
    if (off < halfUnit && off > -halfUnit) {
      return;
    }
    long correction = Math.round(off / (2 * halfUnit));
    adjust(-correction);
    pen += correction * 2 * halfUnit;
  }

  private void adjust(long amount) {
    if (inString) {
      shown.put(')');
      inString = false;
    }
    shown.number(amount, decimals);
    several = true;
  }

  private void string(int code) {
    if (!inString) {
      shown.put('(');
      inString = true;
    }
    shown.string(code);
  }

  private void flush() {
    if (shown.length() == 0) {
      return;
    }
    if (inString) {
      shown.put(')');
    }
    if (several) {
      out.put('[').put(shown).put("]TJ\n");
    } else {
      out.put(shown).put("Tj\n");
    }
    shown.clear();
    inString = false;
    several = false;
  }
}
