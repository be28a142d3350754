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
  }
}
