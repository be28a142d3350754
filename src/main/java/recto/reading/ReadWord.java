package recto.reading;

import java.util.List;

/**
 * Glyphs without a space between them, in the order in which they are drawn.
 *
 * @param baseline of the line it stands on
 */
public record ReadWord(List<ReadGlyph> glyphs, long baseline) {
  public ReadWord {
    glyphs = List.copyOf(glyphs);
  }

  public String text() {
    return ReadGlyph.text(glyphs);
  }

  public long left() {
    return glyphs.stream().mapToLong(ReadGlyph::x).min().orElse(0);
  }

  public long right() {
    return glyphs.stream().mapToLong(ReadGlyph::right).max().orElse(0);
  }
}
