package recto.sink;

/** A glyph and the letters it says: what one code of a font stands for. */
record GlyphUse(int glyph, String text) implements Comparable<GlyphUse> {
  @Override
  public int compareTo(GlyphUse other) {
    int byGlyph = Integer.compare(glyph, other.glyph);
    return byGlyph != 0 ? byGlyph : text.compareTo(other.text);
  }
}
