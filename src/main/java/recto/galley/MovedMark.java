package recto.galley;

import java.util.function.IntUnaryOperator;

/**
 * Marks of a paragraph whose letters have moved, at their new places.
 *
 * @param moved where the letter at an offset now stands
 */
record MovedMark(IntUnaryOperator moved) implements Mark.Cases<Mark> {
  private int at(int offset) {
    return moved.applyAsInt(offset);
  }

  @Override
  public Mark page(Mark.OriginalPage page) {
    return new Mark.OriginalPage(
        page.span(),
        at(page.offset()),
        page.label(),
        page.destination(),
        page.element(),
        at(page.read()),
        page.bar());
  }

  @Override
  public Mark call(Mark.NoteCall call) {
    return new Mark.NoteCall(at(call.offset()), call.note());
  }

  @Override
  public Mark place(Mark.Place place) {
    return new Mark.Place(at(place.offset()), place.destination());
  }

  @Override
  public Mark head(Mark.Head head) {
    return new Mark.Head(
        head.span(),
        at(head.offset()),
        head.depth(),
        head.kind(),
        head.id(),
        head.title(),
        head.running(),
        head.outline(),
        head.destination());
  }

  @Override
  public Mark counted(Mark.Counted counted) {
    return counted;
  }

  @Override
  public Mark line(Mark.ReferenceLine line) {
    return new Mark.ReferenceLine(at(line.offset()), line.number(), line.resumed());
  }

  @Override
  public Mark slot(Mark.Slot slot) {
    return new Mark.Slot(at(slot.offset()), at(slot.end()), slot.target(), slot.kind());
  }

  @Override
  public Mark mention(Mark.Mention mention) {
    return new Mark.Mention(at(mention.offset()), mention.index(), mention.key());
  }
}
