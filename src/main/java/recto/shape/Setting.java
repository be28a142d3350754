package recto.shape;

import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import recto.font.Face;

/**
 * The pieces of one word set as glyphs.
 *
 * <p>What a face lacks is made up: small capitals of scaled capitals, superiors and inferiors of
 * scaled letters on a shifted baseline. A piece is never half the one and half the other: as soon
 * as one of its letters lacks the glyph, all are made up.
 */
final class Setting {
  /** Thousandths of the type size. */
  private static final int SHIFTED = 600;

  /** Made-up small capitals are a little higher than x, or they look small. */
  private static final int OVER_X_HEIGHT = 1080;

  /** Smaller, and their strokes would be too thin beside the capitals. */
  private static final int LEAST_SMALL_CAPS = 700;

  /** Where a face does not say how high its letters are. */
  private static final int USUAL_SMALL_CAPS = 750;

  /** How far superiors rise and inferiors sink, in thousandths of the height of capitals. */
  private static final int RISE = 500;

  private static final int SINK = -200;

  private static final int REAL = 0;
  private static final int AS_IT_IS = 1;
  private static final int MADE_UP = 2;

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
    int before = runs.size();
    if (features.has(Feature.CAPITALS)) {
      add(capitals(piece, features, GlyphRun.FULL), runs);
    } else if (features.has(Feature.SUPERIORS)) {
      shifted(piece, features.without(Feature.SUPERIORS), RISE, runs);
    } else if (features.has(Feature.INFERIORS)) {
      shifted(piece, features.without(Feature.INFERIORS), SINK, runs);
    } else if (features.has(Feature.SMALL_CAPS) || features.has(Feature.CAPITALS_AS_SMALL_CAPS)) {
      smallCaps(piece, runs);
    } else {
      add(run(piece, features, GlyphRun.FULL, 0), runs);
    }
    if (piece.rtl()) {
      Collections.reverse(runs.subList(before, runs.size()));
    }
  }

  private static void add(GlyphRun run, List<GlyphRun> runs) {
    if (run.size() > 0) {
      runs.add(run);
    }
  }

  private void smallCaps(Piece piece, List<GlyphRun> runs) {
    Features plain = features.without(Feature.SMALL_CAPS).without(Feature.CAPITALS_AS_SMALL_CAPS);
    GlyphRun real = run(piece, features, GlyphRun.FULL, 0);
    GlyphRun usual = run(piece, plain, GlyphRun.FULL, 0);
    if (!lacks(piece, real, usual, this::becomesSmall)) {
      add(real, runs);
      return;
    }
    int scale = smallCapScale(piece.face());
    for (int from = piece.start(); from < piece.end(); ) {
      boolean small = becomesSmall(text.codePointAt(from));
      int to = stretch(from, piece.end(), small, this::becomesSmall);
      Piece part = piece.part(from, to);
      add(small ? capitals(part, plain, scale) : run(part, plain, GlyphRun.FULL, 0), runs);
      from = to;
    }
  }

  private boolean becomesSmall(int codePoint) {
    if (Character.isLowerCase(codePoint)) {
      return features.has(Feature.SMALL_CAPS) && Capitals.changes(codePoint);
    }
    return features.has(Feature.CAPITALS_AS_SMALL_CAPS)
        && (Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint));
  }

  private static int smallCapScale(Face face) {
    if (face.xHeight() <= 0 || face.capHeight() <= face.xHeight()) {
      return USUAL_SMALL_CAPS;
    }
    return Math.max(LEAST_SMALL_CAPS, OVER_X_HEIGHT * face.xHeight() / face.capHeight());
  }

  private void shifted(Piece piece, Features plain, int shift, List<GlyphRun> runs) {
    GlyphRun real = run(piece, features, GlyphRun.FULL, 0);
    GlyphRun usual = run(piece, plain, GlyphRun.FULL, 0);
    boolean lacking = lacks(piece, real, usual, Setting::needsShift);
    int rise = shift * piece.face().capHeight() / GlyphRun.FULL;
    for (int from = piece.start(); from < piece.end(); ) {
      int kind = shiftKind(piece, from, real, usual, lacking);
      int to = from;
      while (to < piece.end()
          && (to == from
              || Letters.joinsLetter(text.codePointAt(to))
              || shiftKind(piece, to, real, usual, lacking) == kind)) {
        to += Character.charCount(text.codePointAt(to));
      }
      Piece part = piece.part(from, to);
      switch (kind) {
        case REAL -> add(run(part, features, GlyphRun.FULL, 0), runs);
        case AS_IT_IS -> add(run(part, plain, GlyphRun.FULL, 0), runs);
        default -> add(run(part, plain, SHIFTED, rise), runs);
      }
      from = to;
    }
  }

  private int shiftKind(Piece piece, int at, GlyphRun real, GlyphRun usual, boolean lacking) {
    int codePoint = text.codePointAt(at);
    if (standsHigh(codePoint)) {
      return AS_IT_IS;
    }
    boolean made = needsShift(codePoint) ? lacking : !changed(real, usual, at - piece.start());
    return made ? MADE_UP : REAL;
  }

  private static boolean needsShift(int codePoint) {
    return Character.isLetterOrDigit(codePoint) && !standsHigh(codePoint);
  }

  /** True of signs that are raised by nature: the asterisk, the degree sign, ª º, ¹ ² ³ and ⁴. */
  private static boolean standsHigh(int codePoint) {
    return codePoint == '*'
        || codePoint == 0xB0
        || codePoint == 0xAA
        || codePoint == 0xBA
        || codePoint == 0xB9
        || codePoint == 0xB2
        || codePoint == 0xB3
        || (codePoint >= 0x2070 && codePoint <= 0x209C)
        || (codePoint >= 0x2B0 && codePoint <= 0x2FF)
        || (codePoint >= 0x1D2C && codePoint <= 0x1D6A);
  }

  /** True where a letter that should change has the same glyphs with the feature and without. */
  private boolean lacks(Piece piece, GlyphRun real, GlyphRun usual, IntPredicate needed) {
    for (int i = piece.start(); i < piece.end(); ) {
      int codePoint = text.codePointAt(i);
      if (needed.test(codePoint) && !changed(real, usual, i - piece.start())) {
        return true;
      }
      i += Character.charCount(codePoint);
    }
    return false;
  }

  /**
   * True where the cluster that starts at {@code at} has other glyphs in one run than the other.
   */
  private static boolean changed(GlyphRun one, GlyphRun other, int at) {
    int i = next(one.clusters(), 0, at);
    int k = next(other.clusters(), 0, at);
    while (i < one.size() && k < other.size()) {
      if (one.glyphs()[i] != other.glyphs()[k]) {
        return true;
      }
      i = next(one.clusters(), i + 1, at);
      k = next(other.clusters(), k + 1, at);
    }
    return i < one.size() || k < other.size();
  }

  private static int next(int[] clusters, int from, int cluster) {
    int i = from;
    while (i < clusters.length && clusters[i] != cluster) {
      i++;
    }
    return i;
  }

  /** The end of the stretch of letters alike, their marks included. */
  private int stretch(int from, int end, boolean alike, IntPredicate kind) {
    int to = from;
    while (to < end) {
      int codePoint = text.codePointAt(to);
      if (to > from && !Letters.joinsLetter(codePoint) && kind.test(codePoint) != alike) {
        return to;
      }
      to += Character.charCount(codePoint);
    }
    return to;
  }

  private GlyphRun capitals(Piece piece, Features wanted, int scale) {
    Capitals capitals =
        new Capitals(letters.substring(piece.start(), piece.end()), piece.face(), language);
    String mapped = capitals.text();
    stick.letters(mapped);
    Piece whole = piece.part(0, mapped.length());
    return run(piece, whole, mapped.length(), capitals.sources(), wanted, scale, 0);
  }

  private GlyphRun run(Piece piece, Features wanted, int scale, int rise) {
    stick.letters(letters);
    return run(piece, piece, letters.length(), null, wanted, scale, rise);
  }

  /**
   * The glyphs of a piece.
   *
   * @param piece the source letters that they stand for
   * @param lying where the letters to shape lie on the stick
   * @param length how many letters lie there
   * @param scale thousandths of the piece's own size
   * @param sources for each of them its source letter in the piece, or null where they are the same
   */
  private GlyphRun run(
      Piece piece,
      Piece lying,
      int length,
      int @Nullable [] sources,
      Features wanted,
      int scale,
      int rise) {
    int size = stick.shape(lying, length, language, wanted);
    int[] glyphs = new int[size];
    int[] clusters = new int[size];
    stick.glyphs(glyphs, clusters);
    for (int i = 0; i < size; i++) {
      int cluster = clusters[i] - lying.start();
      clusters[i] = sources == null ? cluster : sources[cluster];
    }
    int[] advances = new int[size];
    int[] xOffsets = null;
    int[] yOffsets = null;
    if (stick.advances(advances)) {
      xOffsets = new int[size];
      yOffsets = new int[size];
      stick.offsets(xOffsets, yOffsets);
    }
    return new GlyphRun(
        piece.face(),
        piece.start(),
        text.substring(piece.start(), piece.end()),
        glyphs,
        advances,
        xOffsets,
        yOffsets,
        clusters,
        piece.rtl(),
        scale * piece.scale() / GlyphRun.FULL,
        rise * piece.scale() / GlyphRun.FULL);
  }
}
