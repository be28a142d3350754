package recto.reading;

import java.util.List;
import recto.unit.Length;
import recto.unit.Rect;

/**
 * A glyph as it stands on a page. Lengths are scaled points from the upper left corner of the
 * trimmed page, y growing downwards.
 *
 * @param text the letters it stands for: its font's Unicode text, or the ActualText of the sequence
 *     it begins; empty for the other glyphs of such a sequence and where the font gives none
 * @param x of its origin
 * @param width without letter or word spacing, as it is expanded
 * @param size of the type
 * @param expansion the width of the letters in thousandths of their natural width
 * @param turn quarter turns of the writing direction, counterclockwise; 0 for upright text
 * @param code in its font
 * @param mark the index of its marked content among the page's marks, -1 where it has none
 */
public record ReadGlyph(
    String text,
    long x,
    long baseline,
    long width,
    long size,
    int expansion,
    int turn,
    ReadFont font,
    int code,
    int mark) {

  /** The letters of glyphs, one after the other. */
  public static String text(List<ReadGlyph> glyphs) {
    StringBuilder text = new StringBuilder();
    for (ReadGlyph glyph : glyphs) {
      text.append(glyph.text());
    }
    return text.toString();
  }

  /** Where an upright glyph ends. */
  public long right() {
    return x + width;
  }

  /** True for spaces of any width. */
  public boolean isSpace() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** True for accents and points that stand on the letter before them. */
  public boolean isCombining() {
    int kind = text.isEmpty() ? Character.UNASSIGNED : Character.getType(text.codePointAt(0));
    return kind == Character.NON_SPACING_MARK
        || kind == Character.ENCLOSING_MARK
        || kind == Character.COMBINING_SPACING_MARK;
  }

  /** True where the font shows its sign for a missing letter. */
  public boolean isMissing() {
    return font.shape(code).missing();
  }

  /**
   * This glyph as it stands on its page turned a quarter to the right.
   *
   * @param high the height of the trimmed page
   */
  ReadGlyph turnedRight(long high) {
    return new ReadGlyph(
        text,
        high - baseline,
        x,
        width,
        size,
        expansion,
        Math.floorMod(turn - 1, 4),
        font,
        code,
        mark);
  }

  /** The area that an upright glyph blackens; empty for a space. */
  public Rect ink() {
    ReadFont.Shape shape = font.shape(code);
    double across = size * (double) expansion / 1e6;
    long left = x + Math.round(shape.left() * across);
    long top = baseline - Length.scale(shape.top(), size, 1000);
    return new Rect(
        left,
        top,
        Math.round((shape.right() - shape.left()) * across),
        Length.scale(shape.top() - shape.bottom(), size, 1000));
  }
}
