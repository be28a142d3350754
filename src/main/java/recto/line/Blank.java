package recto.line;

import org.jspecify.annotations.Nullable;
import recto.font.Face;
import recto.shape.Shaped;

/**
 * White: a word space, or one of the spaces of fixed width.
 *
 * @param glyph of the space in {@code face}
 * @param length how many letters of the text it is
 */
record Blank(Face face, long size, int glyph, int length, long width, boolean stretches)
    implements Item {
  /** The same where it grows and shrinks as word spaces do. */
  Blank giving() {
    return stretches ? this : new Blank(face, size, glyph, length, width, true);
  }

  /** The same in another width. */
  Blank wide(long other) {
    return new Blank(face, size, glyph, length, other, stretches);
  }

  @Override
  public boolean white() {
    return true;
  }

  @Override
  public int glyphs() {
    return glyph < 0 ? 0 : 1;
  }

  @Override
  public long width(@Nullable Shaped cut, int expansion) {
    return width;
  }

  @Override
  public void draw(Drawing drawing, int offset) {
    drawing.blank(this, offset);
  }
}
