package recto.proof;

import java.util.Optional;
import recto.edition.Block;
import recto.edition.Figure;
import recto.edition.Heading;
import recto.edition.Prose;
import recto.edition.Verse;

/**
 * The letters of a block in its script; a figure has none of its own.
 *
 * @param from its first letter
 * @param to after its last letter
 */
record Stretch(Block block, int from, int to) {
  boolean isFigure() {
    return block instanceof Figure;
  }

  boolean isHeading() {
    return block instanceof Heading;
  }

  boolean isVerse() {
    return block instanceof Verse;
  }

  /** What a paragraph is in its document. */
  Optional<Prose.Role> role() {
    return block instanceof Prose prose ? Optional.of(prose.role()) : Optional.empty();
  }

  boolean isEmpty() {
    return from == to;
  }
}
