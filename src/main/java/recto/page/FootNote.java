package recto.page;

import java.util.List;
import recto.galley.NoteText;

/**
 * A note broken to lines.
 *
 * @param strips its lines; never empty
 */
public record FootNote(NoteText text, List<Strip> strips) {
  public FootNote {
    strips = List.copyOf(strips);
    if (strips.isEmpty()) {
      throw new IllegalArgumentException("a note needs a line");
    }
  }

  /** The white and the line at {@code index}, from baseline to baseline. */
  long advance(int index) {
    Strip strip = strips.get(index);
    long white = index == 0 ? 0 : Joints.gap(strips.get(index - 1), strip);
    return white + strip.lead() + strip.extent();
  }

  /** The type size of its first line. */
  long size() {
    Strip first = strips.get(0);
    return first.pieces().isEmpty()
        ? first.lead()
        : first.pieces().get(0).line().paragraph().style().look().size();
  }
}
