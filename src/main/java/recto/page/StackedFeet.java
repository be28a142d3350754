package recto.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import recto.line.Line;
import recto.line.RunIn;
import recto.page.PageDraft.Edge;
import recto.page.PageDraft.Placed;

/** Notes one below the other, each a paragraph. */
record StackedFeet(
    @Nullable FootLayout before, @Nullable Part head, @Nullable Part last, long height)
    implements FootLayout {
  static final StackedFeet EMPTY = new StackedFeet(null, null, null, 0);

  @Override
  public FootLayout with(Part part) {
    Part first = head == null ? part : head;
    return new StackedFeet(this, first, part, height + part.height());
  }

  @Override
  public int fitting(FootNote note, int from, long room) {
    long free = room - height;
    int to = from;
    while (to < note.strips().size() && free >= note.advance(to)) {
      free -= note.advance(to++);
    }
    return to;
  }

  @Override
  public void place(long top, List<Placed> notes, Function<RunIn, List<Line>> setter) {
    long y = top;
    for (Part part : parts()) {
      y = place(part, y, notes);
    }
  }

  /** Puts the lines of one part below {@code top}; the last baseline. */
  static long place(Part part, long top, List<Placed> notes) {
    long y = top;
    for (int i = part.from(); i < part.to(); i++) {
      Strip strip = part.note().strips().get(i);
      y += part.note().advance(i);
      notes.add(new Placed(strip, 0, y - strip.extent(), Edge.BOTH));
    }
    return y;
  }
}
