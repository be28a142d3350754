package recto.edition;

import java.util.List;
import recto.diagnostic.Source;

/**
 * An edition as its source gives it: what the title says, the text in its divisions, the witnesses,
 * and all that was read but is not printed, with the reason.
 *
 * @param divisions front, body and back in the order of the source
 */
public record Edition(
    Source source,
    Metadata metadata,
    List<Division> divisions,
    List<Witness> witnesses,
    List<Omission> omissions) {
  public Edition {
    divisions = List.copyOf(divisions);
    witnesses = List.copyOf(witnesses);
    omissions = List.copyOf(omissions);
  }

  /** This edition with other words about it. */
  public Edition called(Metadata other) {
    return new Edition(source, other, divisions, witnesses, omissions);
  }
}
