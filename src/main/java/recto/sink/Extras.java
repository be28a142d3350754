package recto.sink;

import recto.folio.Ink;

/**
 * By how much the spaces of a run are wider than in their font, and its letters where most of them
 * are letterspaced: the middle of all, in units of Tw and Tc before the line is expanded. An
 * instance is filled anew for each run and belongs to one thread.
 */
final class Extras {
  /** Letters have to be off by this part of the type size to count as letterspaced. */
  private static final int LEAST = 200;

  private long[] sorted = new long[64];
  private int count;
  private int letters;
  private int spaces;
  private long letter;
  private long space;

  /**
   * @param expansion of the run's letters, in thousandths
   * @param perUnit a thousandth of the type size as it is expanded, in scaled points
   */
  void find(Ink.Glyphs run, Spelling spelling, FontCodes codes, int expansion, double perUnit) {
    int[] glyphs = run.glyphs();
    int[] advances = run.advances();
    if (sorted.length < glyphs.length) {
      sorted = new long[2 * glyphs.length];
    }
    long least = run.size() / LEAST;
    letters = 0;
    spaces = 0;
    count = 0;
    int spaced = 0;
    for (int i = 0; i < glyphs.length - 1; i++) {
      boolean white = spelling.character(i) == ' ';
      spaces += white ? 1 : 0;
      if (advances[i] != 0) {
        double extra = advances[i] - codes.width(glyphs[i]) * perUnit;
        if (white) {
          sort(extra, expansion);
        } else {
          letters++;
          spaced += Math.abs(extra) > least ? 1 : 0;
        }
      }
    }
    space = middle();
    letter = 0;
    if (spaced > 3 && spaced > letters * 3 / 4) {
      count = 0;
      for (int i = 0; i < glyphs.length - 1; i++) {
        if (spelling.character(i) != ' ' && advances[i] != 0) {
          sort(advances[i] - codes.width(glyphs[i]) * perUnit, expansion);
        }
      }
      letter = middle();
    }
  }

  private void sort(double extra, int expansion) {
    long units = Math.round(extra * TextPen.NATURAL / expansion / TextPen.SPACE_UNIT);
    int at = count++;
    while (at > 0 && sorted[at - 1] > units) {
      sorted[at] = sorted[at - 1];
      at--;
    }
    sorted[at] = units;
  }

  private long middle() {
    return count == 0 ? 0 : sorted[count / 2];
  }

  /** True of a run with spaces or letters that have a width. */
  boolean any() {
    return letters > 0 || spaces > 0;
  }

  /** True of a run with spaces. */
  boolean spaces() {
    return spaces > 0;
  }

  /** What letters have in excess. */
  long letter() {
    return letter;
  }

  /** What spaces have in excess. */
  long space() {
    return space;
  }
}
