package recto.proof;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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
  private static final Set<Prose.Role> TITLING =
      EnumSet.of(Prose.Role.TITLE, Prose.Role.SUBTITLE, Prose.Role.BYLINE, Prose.Role.IMPRINT);

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

  /** True for a line of a title page, which is set by itself and parted at an original page. */
  boolean isTitling() {
    return role().filter(TITLING::contains).isPresent();
  }

  boolean isEmpty() {
    return from == to;
  }
}
