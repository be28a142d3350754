package recto.edition;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a text as they are counted: those of its divisions, in lists and tables none.
 */
public final class Paragraphs {
  private Paragraphs() {}

  /**
   * The paragraphs of {@code division} and the divisions in it, in order; one that goes on after a
   * list or a quotation counts once.
   */
  public static List<Prose> of(Division division) {
    List<Prose> paragraphs = new ArrayList<>();
    add(division, paragraphs);
    return paragraphs;
  }

  private static void add(Division division, List<Prose> paragraphs) {
    for (Block block : division.blocks()) {
      if (block instanceof Division inner) {
        add(inner, paragraphs);
      } else if (block instanceof Prose prose
          && prose.role() == Prose.Role.PARAGRAPH
          && !prose.continued()) {
        paragraphs.add(prose);
      }
    }
  }
}
