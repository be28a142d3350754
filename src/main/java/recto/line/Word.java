package recto.line;

import org.jspecify.annotations.Nullable;
import recto.font.Face;
import recto.shape.GlyphRun;
import recto.shape.Shaped;
import recto.unit.Length;

/**
 * Letters without white, of one look, language and direction, as glyphs, with the places where a
 * line may end in them. Immutable; the lines made share it. Lengths are scaled points.
 *
 * <p>A word broken at place {@code i} is {@link #before}{@code [i]} wide in the first line, with
 * its hyphen, and {@link #after}{@code [i]} in the second: kerning across the break is gone,
 * kerning with the hyphen is there.
 */
final class Word implements Item {
  private static final int[] NONE = {};
  private static final char[] NO_LETTERS = {};

  final Type type;
  final Shaped shaped;

  /** None where the key is the letters themselves. */
  private final char[] letters;

  /** What its {@link Type} finds it by. */
  final long key;

  final boolean rtl;
  private final long width;

  /** How far its first and last sign may hang in the margin. */
  final int leftHang;

  final int rightHang;

  /** Equal for equal words, whatever signs are around them; 0 for those without letters. */
  final int sense;

  /** The places where a line may end in it: a table of {@link Partings}. */
  final int[] partings;

  /** True where no font has one of its letters. */
  final boolean lacking;

  /**
   * For each glyph of a word of one face its number, the advances up to and with its own in font
   * units, and the letter it begins with; empty where letters stand off their places.
   */
  final int[] plain;

  final Face face;
  final long size;
  final int length;

  /** Of a plain word: how wide it is, in font units. */
  private final int units;

  private final int glyphs;

  Word(Type type, String text, long key, boolean rtl, Bench bench) {
    this.type = type;
    this.key = key;
    this.rtl = rtl;
    shaped = type.shape(text, rtl, bench);
    letters = key > 0 ? NO_LETTERS : text.toCharArray();
    lacking = !shaped.missing().isEmpty();
    length = text.length();
    plain = plain(shaped, type);
    units = plain.length == 0 ? 0 : plain[plain.length - 2];
    glyphs = plain.length == 0 ? shaped.glyphs() : plain.length / 3;
    face = plain.length == 0 ? type.face() : shaped.runs().get(0).face();
    size = plain.length == 0 ? type.size : shaped.runs().get(0).size(type.size);
    width = Drawing.width(shaped, type, 0);
    sense = sense(text);
    leftHang = leftHang(0);
    rightHang = rightHang(text.length());
    partings = Partings.of(this, bench);
  }

  private static int[] plain(Shaped shaped, Type type) {
    GlyphRun run = shaped.runs().size() == 1 ? shaped.runs().get(0) : null;
    boolean plain =
        run != null
            && type.spacing == 0
            && run.plain()
            && run.size() > 0
            && run.clusters()[0] == 0
            && run.text().length() == shaped.text().length();
    if (run == null || !plain) {
      return NONE;
    }
    int[] glyphs = new int[3 * run.size()];
    int units = 0;
    for (int g = 0; g < run.size(); g++) {
      units += run.advances()[g];
      glyphs[3 * g] = run.glyphs()[g];
      glyphs[3 * g + 1] = units;
      glyphs[3 * g + 2] = run.clusters()[g];
    }
    return glyphs;
  }

  String text() {
    return shaped.text();
  }

  @Override
  public boolean white() {
    return false;
  }

  @Override
  public long width() {
    return width;
  }

  @Override
  public int glyphs() {
    return glyphs;
  }

  @Override
  public boolean stretches() {
    return false;
  }

  @Override
  public long width(@Nullable Shaped cut, int expansion) {
    if (cut == null && units != 0) {
      return Length.scale(units * size, 1000 + expansion, face.unitsPerEm() * 1000L);
    }
    return Drawing.width(cut == null ? shaped : cut, type, expansion);
  }

  @Override
  public void draw(Drawing drawing, int offset) {
    if (plain.length == 0 || !drawing.plain(this, offset)) {
      drawing.letters(shaped, type, offset, offset + length);
    }
  }

  /** True of these letters, where its key does not tell: one by one is quickest for so few. */
  boolean is(char[] others, int start, int end, boolean fromRight) {
    if (length != end - start || rtl != fromRight) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (letters[i] != others[start + i]) {
        return false;
      }
    }
    return true;
  }

  /** The width of its letters before {@code k}, with a hyphen or none, at the end of a line. */
  long before(int k, boolean hyphen, Bench bench) {
    int glyph = glyphAt(k);
    if (glyph > 0) {
      GlyphRun run = shaped.runs().get(0);
      int last = run.glyphs()[glyph - 1];
      boolean single =
          run.clusters()[glyph - 1] == k - 1 && (glyph < 2 || run.clusters()[glyph - 2] < k - 1);
      int tail = hyphen ? type.hyphenAfter(text().charAt(k - 1), run.face(), last, bench) : 0;
      if (single && tail != Integer.MIN_VALUE) {
        long units = sum(run.advances(), 0, glyph - 1) + run.face().advance(last) + tail;
        return Length.scale(units, type.size, run.face().unitsPerEm())
            + type.spacing * (hyphen ? k + 1 : k);
      }
    }
    return type.width(text().substring(0, k) + (hyphen ? "-" : ""), bench);
  }

  /** The width of its letters from {@code k} on, at the beginning of a line. */
  long after(int k, Bench bench) {
    int glyph = glyphAt(k);
    if (glyph > 0) {
      GlyphRun run = shaped.runs().get(0);
      long units = sum(run.advances(), glyph, run.size());
      return Length.scale(units, type.size, run.face().unitsPerEm())
          + type.spacing * (text().length() - k);
    }
    return type.width(text().substring(k), bench);
  }

  /** The distance from its start to letter {@code k}, in the direction of reading. */
  long distance(int k) {
    long width = 0;
    for (GlyphRun run : shaped.runs()) {
      int inside = k - run.start();
      if (inside >= run.text().length()) {
        width += run.width(type.size);
      } else if (inside > 0) {
        long units = 0;
        for (int i = 0; i < run.size(); i++) {
          units += run.clusters()[i] < inside ? run.advances()[i] : 0;
        }
        width += Length.scale(units, run.size(type.size), run.face().unitsPerEm());
      }
    }
    return width + type.spacing * k;
  }

  /** How far the letter before {@code k} hangs at the end of a line. */
  int rightHang(int k) {
    return k == 0
        ? 0
        : hang(k - 1, type.protrusion.right(text().charAt(k - 1))) + (int) type.spacing;
  }

  /** How far letter {@code k} hangs at the beginning of a line. */
  int leftHang(int k) {
    return k >= text().length() ? 0 : hang(k, type.protrusion.left(text().charAt(k)));
  }

  private int hang(int letter, int thousandths) {
    if (thousandths == 0 || rtl || !type.onBaseline) {
      return 0;
    }
    Face face = type.face();
    int glyph = face.glyph(text().charAt(letter));
    return (int)
        Length.scale(face.advance(glyph) * type.size, thousandths, face.unitsPerEm() * 1000L);
  }

  /** The first glyph of letter {@code k}, or -1 where the word is not one plain run of glyphs. */
  private int glyphAt(int k) {
    if (shaped.runs().size() != 1) {
      return -1;
    }
    GlyphRun run = shaped.runs().get(0);
    if (run.rtl() || run.scale() != GlyphRun.FULL || run.start() != 0) {
      return -1;
    }
    int[] clusters = run.clusters();
    int low = 0;
    int high = clusters.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clusters[middle] < k) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return clusters.length > 0 && clusters[low] == k ? low : -1;
  }

  private static long sum(int[] numbers, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += numbers[i];
    }
    return sum;
  }

  private static int sense(String text) {
    int sense = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        sense = 31 * sense + Character.toLowerCase(c);
        letters++;
      }
    }
    return letters < 2 ? 0 : sense;
  }
}
