package recto.line;

import org.jspecify.annotations.Nullable;
import recto.shape.Shaped;

/** A piece of a paragraph between two changes of look or direction: a word, or white. */
sealed interface Item permits Word, Blank {
  /** How wide it is before the line is justified, in scaled points. */
  long width();

  /**
   * How wide it is in a line whose letters are expanded by so many thousandths.
   *
   * @param cut the part of it that stands in the line, or null for all of it
   */
  long width(@Nullable Shaped cut, int expansion);

  /** How many glyphs it has. */
  int glyphs();

  /** True for white. */
  boolean white();

  /** True for white that grows and shrinks when its line is justified. */
  boolean stretches();

  /** Adds it to a line; {@code offset} is that of its first letter in the paragraph. */
  void draw(Drawing drawing, int offset);
}
