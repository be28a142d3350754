package recto.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import recto.line.Line;
import recto.line.RunIn;
import recto.line.Strand;
import recto.page.PageDraft.Edge;
import recto.page.PageDraft.Placed;

/**
 * All notes of a page as one paragraph. A note that has more than words, such as a table, stands by
 * itself, and what follows it begins another paragraph; so does what follows a note that goes on on
 * another page.
 *
 * @param above the height of all that stands above the paragraph that is open
 * @param open that paragraph, or null
 */
record RunInFeet(
    @Nullable FootLayout before,
    @Nullable Part head,
    @Nullable Part last,
    long above,
    @Nullable RunIn open,
    long leading)
    implements FootLayout {
  static final RunInFeet EMPTY = new RunInFeet(null, null, null, 0, null, 0);

  @Override
  public FootLayout with(Part part) {
    Part first = head == null ? part : head;
    Strand strand = part.note().strand();
    if (strand == null) {
      return new RunInFeet(this, first, part, height() + part.height(), null, 0);
    }
    if (open != null && parts(last, part)) {
      return new RunInFeet(this, first, part, height(), with(null, part, strand), strand.leading());
    }
    long lead = open == null ? strand.leading() : leading;
    return new RunInFeet(this, first, part, above, with(open, part, strand), lead);
  }

  /** True where two parts are no paragraph: the one goes on on another page, or the other began. */
  private static boolean parts(@Nullable Part above, Part below) {
    return below.from() > 0 || (above != null && above.to() < above.note().end());
  }

  private static @Nullable RunIn with(@Nullable RunIn open, Part part, Strand strand) {
    if (part.from() == part.to()) {
      return open;
    }
    return open == null ? RunIn.of(strand, part.from(), part.to()) : open.with(strand, part.to());
  }

  @Override
  public long height() {
    return open == null ? above : above + open.lines() * leading;
  }

  @Override
  public long lacking() {
    return open == null ? 0 : open.lacking();
  }

  @Override
  public void place(long top, List<Placed> notes, Function<RunIn, List<Line>> setter) {
    RunIn paragraph = null;
    Part before = null;
    long y = top;
    for (Part part : parts()) {
      Strand strand = part.note().strand();
      if (strand == null || parts(before, part)) {
        y = place(paragraph, y, notes, setter);
        paragraph = null;
      }
      if (strand == null) {
        y = StackedFeet.place(part, y, notes);
      } else {
        paragraph = with(paragraph, part, strand);
      }
      before = part;
    }
    place(paragraph, y, notes, setter);
  }

  private static long place(
      @Nullable RunIn paragraph, long top, List<Placed> notes, Function<RunIn, List<Line>> setter) {
    long y = top;
    if (paragraph != null) {
      for (Line line : setter.apply(paragraph)) {
        y += line.leading();
        notes.add(new Placed(Strip.of(line), 0, y, Edge.BOTH));
      }
    }
    return y;
  }
}
