package recto.galley;

import java.util.ArrayList;
import java.util.List;
import recto.edition.Block;
import recto.edition.Inline;
import recto.edition.Plain;
import recto.edition.Prose;

/**
 * The blocks of a title page, leaf side by leaf side: where the original page ends within it, what
 * follows stood overleaf, as an imprint does, and stands there again.
 */
final class Overleaf {
  private final List<List<Block>> sides = new ArrayList<>();
  private List<Block> side = new ArrayList<>();

  private Overleaf() {}

  static List<List<Block>> sides(List<Block> blocks) {
    Overleaf overleaf = new Overleaf();
    blocks.forEach(overleaf::add);
    overleaf.turn();
    return overleaf.sides;
  }

  private void add(Block block) {
    if (!(block instanceof Prose prose)) {
      side.add(block);
      return;
    }
    int from = 0;
    List<Inline> content = prose.content();
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof Inline.PageBreak) {
        if (i > from && !Plain.words(content.subList(from, i)).isEmpty()) {
          side.add(part(prose, from, i));
          from = i;
        }
        if (side.stream().anyMatch(Overleaf::hasWords)) {
          turn();
        }
      }
    }
    side.add(part(prose, from, content.size()));
  }

  private static boolean hasWords(Block block) {
    return !Plain.blocks(List.of(block)).isEmpty();
  }

  private static Prose part(Prose prose, int from, int to) {
    if (from == 0 && to == prose.content().size()) {
      return prose;
    }
    return prose.with(prose.content().subList(from, to));
  }

  private void turn() {
    if (!side.isEmpty()) {
      sides.add(side);
      side = new ArrayList<>();
    }
  }
}
