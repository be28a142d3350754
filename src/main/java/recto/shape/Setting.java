package recto.shape;

import java.util.List;

/**
 * The pieces of one word set as glyphs.
 *
 * <p>What a face lacks is made up: small capitals from scaled capitals, superiors and inferiors
 * from scaled letters on a shifted baseline.
 */
final class Setting {
  private final Stick stick;
  private final String text;
  private final String letters;
  private final Features features;
  private final String language;

  Setting(Stick stick, String text, String letters, Features features, String language) {
    this.stick = stick;
    this.text = text;
    this.letters = letters;
    this.features = features;
    this.language = language;
  }

  /** Adds the runs of {@code piece} in visual order. */
  void set(Piece piece, List<GlyphRun> runs) {
    add(run(piece, features, GlyphRun.FULL, 0), runs);
  }

  private static void add(GlyphRun run, List<GlyphRun> runs) {
    if (run.size() > 0) {
      runs.add(run);
    }
  }

  private GlyphRun run(Piece piece, Features wanted, int scale, int rise) {
    stick.letters(letters);
    int size =
        stick.shape(
            piece.face(),
            letters.length(),
            piece.start(),
            piece.end(),
            piece.script(),
            piece.rtl(),
            language,
            wanted);
    int[] glyphs = new int[size];
    int[] clusters = new int[size];
    stick.glyphs(glyphs, clusters);
    for (int i = 0; i < size; i++) {
      clusters[i] -= piece.start();
    }
    int[] advances = new int[size];
    int[] xOffsets = new int[size];
    int[] yOffsets = new int[size];
    boolean offset = stick.positions(advances, xOffsets, yOffsets);
    return new GlyphRun(
        piece.face(),
        piece.start(),
        text.substring(piece.start(), piece.end()),
        glyphs,
        advances,
        offset ? xOffsets : null,
        offset ? yOffsets : null,
        clusters,
        piece.rtl(),
        scale,
        rise);
  }
}
