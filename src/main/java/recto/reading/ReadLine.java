package recto.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs on one baseline with no wider gap between them than words have, raised and lowered ones
 * included, in the order in which they are drawn.
 *
 * @param baseline of its largest type, in scaled points from the upper edge of the trimmed page
 * @param size of its largest type
 */
public record ReadLine(List<ReadGlyph> glyphs, long baseline, long size) {
  /** A gap of more than this share of the type size parts words that no space parts. */
  private static final double WORD_GAP = 0.15;

  public ReadLine {
    glyphs = List.copyOf(glyphs);
  }

  /** The letters, words parted by one space. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (ReadWord word : words()) {
      if (text.length() > 0) {
        text.append(' ');
      }
      text.append(word.text());
    }
    return text.toString();
  }

  /** The left edge of its letters, without spaces at the ends. */
  public long left() {
    return glyphs.stream().filter(g -> !g.isSpace()).mapToLong(ReadGlyph::x).min().orElse(0);
  }

  /** The right edge of its letters, without spaces at the ends. */
  public long right() {
    return glyphs.stream().filter(g -> !g.isSpace()).mapToLong(ReadGlyph::right).max().orElse(0);
  }

  /** The words, parted by spaces and by gaps. */
  public List<ReadWord> words() {
    List<ReadWord> words = new ArrayList<>();
    List<ReadGlyph> word = new ArrayList<>();
    long left = Long.MAX_VALUE;
    long right = Long.MIN_VALUE;
    for (ReadGlyph glyph : glyphs) {
      boolean space = glyph.isSpace();
      long gap = Math.max(glyph.x() - right, left - glyph.right());
      boolean apart = gap > WORD_GAP * Math.max(size, glyph.size()) && !glyph.isCombining();
      if (!word.isEmpty() && (space || apart)) {
        words.add(new ReadWord(word, baseline));
        word.clear();
      }
      if (!space) {
        left = word.isEmpty() ? glyph.x() : Math.min(left, glyph.x());
        right = word.isEmpty() ? glyph.right() : Math.max(right, glyph.right());
        word.add(glyph);
      }
    }
    if (!word.isEmpty()) {
      words.add(new ReadWord(word, baseline));
    }
    return words;
  }

  /** The white between two glyphs, whichever stands left; negative where they overlap. */
  static long gap(ReadGlyph one, ReadGlyph other) {
    return Math.max(other.x() - one.right(), one.x() - other.right());
  }
}
