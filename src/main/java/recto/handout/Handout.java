package recto.handout;

import java.util.List;
import recto.edition.Edition;
import recto.edition.Excerpt.Stretch;
import recto.galley.LineMap;
import recto.galley.Paratext;

/**
 * A handout ready for the galley.
 *
 * @param edition the text that is set
 * @param lines where its lines of reference begin
 * @param paratext what stands beside it
 * @param kept the stretches of the text that are set, or none for the whole
 */
public record Handout(Edition edition, LineMap lines, Paratext paratext, List<Stretch> kept) {
  public Handout {
    kept = List.copyOf(kept);
  }
}
