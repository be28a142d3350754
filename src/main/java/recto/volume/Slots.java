package recto.volume;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.galley.Exchange;
import recto.galley.Mark;
import recto.galley.Paragraph;
import recto.line.Line;
import recto.line.LineBreaker;
import recto.page.PageDraft;
import recto.page.PageDraft.Placed;
import recto.page.Strip;

/**
 * Fills the slots of lines that are made and placed: each line that has one is set anew, as wide as
 * before, and nothing else moves.
 */
final class Slots {
  private final LineBreaker breaker;
  private final Locators locators;
  private final Diagnostics diagnostics;
  private final Source source;

  Slots(LineBreaker breaker, Locators locators, Diagnostics diagnostics, Source source) {
    this.breaker = breaker;
    this.locators = locators;
    this.diagnostics = diagnostics;
    this.source = source;
  }

  /** The slots of one kind in a paragraph, in order. */
  static List<Mark.Slot> of(Paragraph paragraph, Mark.Slot.Kind kind) {
    List<Mark.Slot> slots = List.of();
    for (Mark mark : paragraph.marks()) {
      if (mark instanceof Mark.Slot slot && slot.kind() == kind) {
        slots = slots.isEmpty() ? new ArrayList<>() : slots;
        slots.add(slot);
      }
    }
    return slots;
  }

  /** The leaves with all slots filled. */
  List<Leaf> filled(List<Leaf> leaves) {
    List<Leaf> filled = new ArrayList<>(leaves.size());
    for (Leaf leaf : leaves) {
      PageDraft draft = leaf.draft();
      filled.add(
          draft == null
              ? leaf
              : leaf.with(draft.with(placed(draft.body()), placed(draft.notes())))
                  .with(leaf.margin().with(placed(leaf.margin().notes()))));
    }
    return filled;
  }

  private List<Placed> placed(List<Placed> strips) {
    List<Placed> filled = new ArrayList<>(strips.size());
    for (Placed placed : strips) {
      Strip strip = placed.strip();
      filled.add(
          strip.pieces().stream().noneMatch(Slots::waits)
              ? placed
              : new Placed(
                  strip.withPieces(strip.pieces().stream().map(this::filled).toList()),
                  placed.x(),
                  placed.y(),
                  placed.edge()));
    }
    return filled;
  }

  private static boolean waits(Strip.Piece piece) {
    for (Line.PlacedMark mark : piece.line().marks()) {
      if (mark.mark() instanceof Mark.Slot) {
        return true;
      }
    }
    return false;
  }

  private Strip.Piece filled(Strip.Piece piece) {
    Line line = piece.line();
    List<Exchange.Place> places = new ArrayList<>();
    for (Mark.Slot slot : of(line.paragraph(), Mark.Slot.Kind.PAGE)) {
      if (slot.offset() >= line.start() && slot.end() <= line.end()) {
        places.add(new Exchange.Place(slot.offset(), slot.end(), locators.label(slot.target())));
      }
    }
    if (places.isEmpty()) {
      return piece;
    }
    Optional<Line> set = breaker.line(line, new Exchange(line.paragraph(), places));
    if (set.isEmpty()) {
      diagnostics.warning(
          source,
          line.paragraph().span(),
          "a page number has no room in its line; shorten the words added after references");
      return piece;
    }
    return new Strip.Piece(set.get(), piece.x(), piece.y(), piece.repeated());
  }
}
