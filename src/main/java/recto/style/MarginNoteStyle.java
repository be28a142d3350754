package recto.style;

import recto.style.LineNumberStyle.Margin;

/**
 * Notes in the margin. Lengths are scaled points.
 *
 * @param side the margin they stand in
 * @param width of their lines
 * @param distance from the text to them
 * @param gap the least white between two of them, and between one and a number
 * @param room the least width of that margin in a book that has such notes; its text gives way
 * @param grid how much further apart than by their leading lines may be so that they stand beside
 *     lines of the text, in thousandths
 * @param longest how many letters one may have; a longer one stands at the foot
 */
public record MarginNoteStyle(
    Margin side, long width, long distance, long gap, long room, int grid, int longest) {
  /** About how many letters there is room for beside a page. */
  long held(PageStyle page, TextStyle text) {
    long lines = page.depth() / text.leading();
    return lines * (width * 10 / (6 * text.look().size()));
  }

  /** A page with that room beside its text. */
  PageStyle beside(PageStyle page) {
    return page.beside(room, side == Margin.OUTER);
  }

  /** True of a page that has that room. */
  boolean isBeside(PageStyle page) {
    return page.margin(side == Margin.OUTER) >= room;
  }
}
