package recto.shape;

import org.jspecify.annotations.Nullable;
import recto.font.Face;
import recto.unit.Length;

/**
 * Glyphs of one face for a word or a part of it, in visual order from left to right, in font units
 * of the face. Immutable: who reads the arrays does not write them.
 */
public final class GlyphRun {
  /** {@link #scale()} of glyphs that are as large as the type. */
  public static final int FULL = 1000;

  private final Face face;
  private final int start;
  private final String text;
  private final int[] glyphs;
  private final int[] advances;
  private final int @Nullable [] xOffsets;
  private final int @Nullable [] yOffsets;
  private final int[] clusters;
  private final boolean rtl;
  private final int scale;
  private final int rise;
  private final long width;

  GlyphRun(
      Face face,
      int start,
      String text,
      int[] glyphs,
      int[] advances,
      int @Nullable [] xOffsets,
      int @Nullable [] yOffsets,
      int[] clusters,
      boolean rtl,
      int scale,
      int rise) {
    this.face = face;
    this.start = start;
    this.text = text;
    this.glyphs = glyphs;
    this.advances = advances;
    this.xOffsets = xOffsets;
    this.yOffsets = yOffsets;
    this.clusters = clusters;
    this.rtl = rtl;
    this.scale = scale;
    this.rise = rise;
    long sum = 0;
    for (int advance : advances) {
      sum += advance;
    }
    width = sum;
  }

  /** The same glyphs with other advances. */
  GlyphRun advancing(int[] others) {
    return new GlyphRun(
        face, start, text, glyphs, others, xOffsets, yOffsets, clusters, rtl, scale, rise);
  }

  public Face face() {
    return face;
  }

  /** Where its text starts in the word. */
  public int start() {
    return start;
  }

  /** The source letters that its glyphs stand for. */
  public String text() {
    return text;
  }

  /** How many glyphs it has. */
  public int size() {
    return glyphs.length;
  }

  public int[] glyphs() {
    return glyphs;
  }

  /** How far the pen moves after each glyph, kerning included. */
  public int[] advances() {
    return advances;
  }

  /** To the right, or null where all are 0. */
  public int @Nullable [] xOffsets() {
    return xOffsets;
  }

  /** Upwards, or null where all are 0. */
  public int @Nullable [] yOffsets() {
    return yOffsets;
  }

  /**
   * For each glyph the index in {@link #text()} of the first {@code char} it stands for. Glyphs of
   * one cluster have the same index; a cluster ends where the next one in logical order begins.
   */
  public int[] clusters() {
    return clusters;
  }

  /** True where the letters run from right to left; the glyphs are in visual order all the same. */
  public boolean rtl() {
    return rtl;
  }

  /**
   * The size of its glyphs in thousandths of the type size; {@link #FULL} but for stand-ins and for
   * letters of another face than the text's.
   */
  public int scale() {
    return scale;
  }

  /** How far its baseline stands above the line's, in font units at the full type size. */
  public int rise() {
    return rise;
  }

  /** True where glyphs stand on the baseline, side by side, in the order of their letters. */
  public boolean plain() {
    return xOffsets == null && yOffsets == null && rise == 0 && !rtl;
  }

  /** The advances' sum in font units. */
  public long width() {
    return width;
  }

  /** The type size of its glyphs, in scaled points, where the text is set at {@code size}. */
  public long size(long size) {
    return scale == FULL ? size : Length.scale(size, scale, FULL);
  }

  /** The width in scaled points where the text is set at {@code size}. */
  public long width(long size) {
    return Length.scale(width, size(size), face.unitsPerEm());
  }

  /** How far to raise its baseline, in scaled points, where the text is set at {@code size}. */
  public long rise(long size) {
    return Length.scale(rise, size, face.unitsPerEm());
  }

  /**
   * The advances in scaled points where the text is set at {@code size}, each rounded so that any
   * first few add up to the exact place; all add up to {@link #width(long)}.
   */
  public int[] advances(long size) {
    long own = size(size);
    int[] scaled = new int[advances.length];
    long pen = 0;
    long placed = 0;
    for (int i = 0; i < scaled.length; i++) {
      pen += advances[i];
      long next = Length.scale(pen, own, face.unitsPerEm());
      scaled[i] = (int) (next - placed);
      placed = next;
    }
    return scaled;
  }
}
