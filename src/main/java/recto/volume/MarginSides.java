package recto.volume;

import recto.folio.Side;
import recto.page.PageDraft.Edge;
import recto.style.LineNumberStyle;
import recto.style.MarginNoteStyle;
import recto.style.PageStyle;
import recto.unit.Length;

/**
 * In which margin of a page notes stand: in that of the style; beside columns in the nearest, where
 * both margins are wide enough.
 */
record MarginSides(PageStyle page, MarginNoteStyle design, Side side) {
  /** From a note to the edge of the page, at least. */
  private static final long CLEAR = Length.points(18);

  /** True where notes of lines that reach an edge of the text stand on the right. */
  boolean right(Edge edge) {
    boolean usual = page.outerRight(side) == (design.side() == LineNumberStyle.Margin.OUTER);
    return bothWide() ? edge.right(usual) : usual;
  }

  private boolean bothWide() {
    long outer = page.width() - page.inner() - page.measure();
    return Math.min(page.inner(), outer) >= design.distance() + design.width() + CLEAR;
  }

  /** The left of notes, from the left of the text. */
  long x(boolean right) {
    return right ? page.measure() + design.distance() : -design.distance() - design.width();
  }
}
