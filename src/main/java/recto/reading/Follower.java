package recto.reading;

import java.util.List;

/** Is led through a PDF's content in reading order, as its structure has it. */
public interface Follower {
  /** Comes to an element, before what it holds. */
  default void enter(ReadElement element) {}

  /**
   * Comes to a stretch of content.
   *
   * @param glyphs of one marked content, in the order in which they are drawn
   */
  void content(ReadElement owner, ReadPage page, List<ReadGlyph> glyphs);

  /** Comes to an area to click, after its content. */
  default void link(ReadElement owner, ReadLink link) {}

  /** Leaves an element, after what it holds. */
  default void leave(ReadElement element) {}
}
