package recto.galley;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Edition;
import recto.edition.Heading;
import recto.edition.Plain;
import recto.style.DivisionStyle;
import recto.style.DivisionStyle.Start;
import recto.style.Stylesheet;

/**
 * How the divisions of an edition open: only in a text of the size of a book does one open a page
 * that has no style of its own, and only where it has a head; and the parts by which a text is
 * cited open with their numbers.
 */
final class Openings {
  /** A text with fewer letters is no book, unless it has many heads. */
  private static final int LEAST_LETTERS = 40_000;

  private static final String CITED = "textpart";

  /** The type of one of several texts, each a work of its own. */
  private static final String TEXT = "text";

  private final Stylesheet style;
  private final boolean book;
  private final IdentityHashMap<Division, String> labels = new IdentityHashMap<>();

  /**
   * @param book true of a text with heads enough for one
   */
  Openings(Edition edition, Stylesheet style, boolean book) {
    this.style = style;
    this.book = book || letters(edition.divisions()) >= LEAST_LETTERS;
    edition.divisions().forEach(division -> cite(division, List.of(), true));
  }

  private static int letters(List<Division> divisions) {
    int letters = 0;
    for (Division division : divisions) {
      letters += letters < LEAST_LETTERS ? Plain.blocks(division.blocks()).length() : 0;
    }
    return letters;
  }

  private void cite(Division division, List<String> around, boolean first) {
    boolean cited = division.type().equals(CITED) && !division.number().isEmpty();
    List<String> path = new ArrayList<>(around);
    if (cited) {
      path.add(division.number());
    }
    boolean leaf = true;
    for (Block block : division.blocks()) {
      if (block instanceof Division part) {
        cite(part, path, leaf);
        leaf = false;
      }
    }
    if (leaf && cited && !headed(division)) {
      labels.put(division, first ? String.join(".", path) : division.number());
    }
  }

  private static boolean headed(Division division) {
    return division.blocks().stream().anyMatch(Heading.class::isInstance);
  }

  /** The number by which a part of the text is cited, or an empty string. */
  String label(Division division) {
    return labels.getOrDefault(division, "");
  }

  DivisionStyle style(Division division, int level) {
    DivisionStyle own = style.division(division, level);
    boolean front = division.matter() == Division.Matter.FRONT;
    if (own.start() == Start.RUN_ON || own.bare() || own.columns() > 1 || front) {
      return own;
    }
    boolean named =
        style.divisions().containsKey(division.type())
            || style.divisions().containsKey(division.id());
    boolean whole = book || division.type().equals(TEXT);
    boolean opens = named ? book || own.depth() > 1 : whole && headed(division);
    return opens ? own : own.runningOn();
  }

  /** True where white stands above a division that runs on without a head. */
  boolean isApart(Division division, DivisionStyle opening) {
    return opening.start() == Start.RUN_ON
        && !headed(division)
        && !division.type().equals(CITED)
        && !division.isDocument();
  }
}
