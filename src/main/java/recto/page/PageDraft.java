package recto.page;

import java.util.List;
import recto.folio.Side;

/**
 * A page with everything in its place but what needs the whole book. Lengths are scaled points, y
 * from the first baseline of the page.
 *
 * @param opening true where it opens a section
 * @param rules the rules above notes
 * @param bill what it pays, and why
 */
public record PageDraft(
    Side side,
    boolean opening,
    List<Placed> body,
    List<Placed> notes,
    List<Strip.Stroke> rules,
    Bill bill) {

  /**
   * A strip in its place.
   *
   * @param x from the left of the text
   * @param y of its first baseline
   * @param edge the edge of the text that it reaches
   */
  public record Placed(Strip strip, long x, long y, Edge edge) {}

  /** Which edges of the text something reaches: one in columns, and none in a column between. */
  public enum Edge {
    BOTH,
    LEFT,
    RIGHT,
    NONE;

    /** That of one of several columns, counted from the left. */
    static Edge of(int column, int columns) {
      if (columns == 1) {
        return BOTH;
      }
      return column == 0 ? LEFT : column == columns - 1 ? RIGHT : NONE;
    }

    /**
     * True where what belongs to it stands in the margin on the right: the one that is nearest.
     *
     * @param otherwise where none is
     */
    public boolean right(boolean otherwise) {
      return this == RIGHT || (this != LEFT && otherwise);
    }
  }

  /** This page as one that opens nothing. */
  public PageDraft following() {
    return new PageDraft(side, false, body, notes, rules, bill);
  }

  /** A page without text. */
  public static PageDraft empty(Side side) {
    return new PageDraft(side, false, List.of(), List.of(), List.of(), Bill.NOTHING);
  }

  public PageDraft {
    body = List.copyOf(body);
    notes = List.copyOf(notes);
    rules = List.copyOf(rules);
  }

  /** The same page with other strips in the places of its own. */
  public PageDraft withBody(List<Placed> other) {
    return new PageDraft(side, opening, other, notes, rules, bill);
  }

  /** The same page with other strips in the places of its own, notes too. */
  public PageDraft with(List<Placed> otherBody, List<Placed> otherNotes) {
    return new PageDraft(side, opening, otherBody, otherNotes, rules, bill);
  }
}
