package recto.font;

/**
 * One font file's face: immutable, shared by all threads, alive as long as its {@link FontLibrary}.
 *
 * <p>Metrics are in font units, {@link #unitsPerEm()} to the em.
 */
public interface Face {
  /** The PostScript name, as in "EBGaramond-Regular". */
  String name();

  int unitsPerEm();

  /** Height of the ascenders above the baseline. */
  int ascent();

  /** Depth of the descenders below the baseline, negative. */
  int descent();

  int capHeight();

  int xHeight();

  boolean bold();

  boolean italic();

  /** The glyph for a code point, 0 where the face has none. */
  int glyph(int codePoint);

  /** True where the face has a glyph for {@code codePoint}. */
  default boolean covers(int codePoint) {
    return glyph(codePoint) != 0;
  }

  /** The advance width of a glyph. */
  int advance(int glyph);

  /** How many glyphs the face has. */
  int glyphs();

  /** A copy of the font file's bytes, for embedding. */
  byte[] file();
}
