package recto.sink;

/** A glyph and the letters it says: what one code of a font stands for. */
record GlyphUse(int glyph, String text) implements Comparable<GlyphUse> {
  @Override
  public int compareTo(GlyphUse other) {
    int byGlyph = Integer.compare(glyph, other.glyph);
    return byGlyph != 0 ? byGlyph : text.compareTo(other.text);
  }

  // Those that a record has are slow before they are optimised, and these are asked for often.

  @Override
  public boolean equals(Object other) {
    return other instanceof GlyphUse use && glyph == use.glyph && text.equals(use.text);
  }

  @Override
  public int hashCode() {
    return 31 * glyph + text.hashCode();
  }
}
