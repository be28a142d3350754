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
   * @param column from 0
   */
  public record Placed(Strip strip, long x, long y, int column) {}

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
