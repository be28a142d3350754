package recto.input;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Edition;
import recto.edition.Heading;
import recto.edition.Inline;
import recto.edition.Prose;

/** The keys of all names in the letters of an edition, in their notes too. */
final class SeedNames {
  private final Set<String> keys = new TreeSet<>();

  Set<String> keys(Edition edition) {
    blocks(edition.divisions());
    return keys;
  }

  private void blocks(List<? extends Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Division division) {
        blocks(division.blocks());
      } else if (block instanceof Heading heading) {
        inlines(heading.content());
      } else if (block instanceof Prose prose) {
        inlines(prose.content());
      }
    }
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Named named) {
        if (!named.key().isEmpty() && named.kind() != Inline.Named.Kind.DATE) {
          keys.add(named.key());
        }
        inlines(named.content());
      } else if (inline instanceof Inline.Call call) {
        blocks(call.note().blocks());
      }
    }
  }
}
