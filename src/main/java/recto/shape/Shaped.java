package recto.shape;

import java.util.List;

/**
 * A word as glyphs. Immutable.
 *
 * @param text the word's source letters
 * @param runs its glyphs in visual order from left to right, a run for each face; none where
 *     nothing of the word has ink or width
 * @param rtl true where the word is read from right to left
 * @param missing letters that no font has, by offset; each is set as a replacement sign
 */
public record Shaped(String text, List<GlyphRun> runs, boolean rtl, List<Missing> missing) {
  public Shaped {
    runs = List.copyOf(runs);
    missing = List.copyOf(missing);
  }

  /** The width in scaled points where the text is set at {@code size}. */
  public long width(long size) {
    long width = 0;
    for (int i = 0; i < runs.size(); i++) {
      width += runs.get(i).width(size);
    }
    return width;
  }

  /** How many glyphs it has. */
  public int glyphs() {
    int glyphs = 0;
    for (int i = 0; i < runs.size(); i++) {
      glyphs += runs.get(i).size();
    }
    return glyphs;
  }

  /**
   * True where the word can be parted before {@code index} without cutting a glyph: no ligature and
   * no letter with its accents stands across it. The parts are then shaped anew, for kerning and
   * joining do change.
   */
  public boolean safeToBreak(int index) {
    if (index <= 0 || index >= text.length()) {
      return true;
    }
    for (int i = 0; i < runs.size(); i++) {
      GlyphRun run = runs.get(i);
      int inside = index - run.start();
      if (inside > 0 && inside < run.text().length()) {
        for (int cluster : run.clusters()) {
          if (cluster == inside) {
            return true;
          }
        }
        return false;
      }
    }
    return true;
  }
}
