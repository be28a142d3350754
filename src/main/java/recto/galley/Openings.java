package recto.galley;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Edition;
import recto.edition.Heading;
import recto.edition.Inline;
import recto.edition.Plain;
import recto.edition.Prose;
import recto.edition.Transcript;
import recto.style.DivisionStyle;
import recto.style.DivisionStyle.Start;
import recto.style.LeavesStyle;
import recto.style.Stylesheet;

/**
 * How the divisions of an edition open: only in a text of the size of a book does one open a page
 * that has no style of its own, and only where it has a head; and the parts by which a text is
 * cited open with their numbers.
 */
final class Openings {
  /** A text with fewer letters is no book, unless it has many heads. */
  private static final int LEAST_LETTERS = 40_000;

  /** A text with fewer letters, front matter included, needs no pages before it. */
  private static final int FEW_LETTERS = 12_000;

  private static final String CITED = "textpart";

  /** Parts that are cited by their numbers where they have no heads. */
  private static final Set<String> NUMBERED = Set.of("chapter", "psalm", "canto", "verse");

  /** The type of one of several texts, each a work of its own. */
  private static final String TEXT = "text";

  private final Stylesheet style;
  private final boolean book;

  /** How the outermost divisions begin that stand with front matter on one page. */
  private final IdentityHashMap<Division, Start> setOn = new IdentityHashMap<>();

  /** Scenes below the head of their act, on whose page they begin. */
  private final Set<Division> firstScenes = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Parts of the front matter without heads, below others such. */
  private final Set<Division> goesOn = Collections.newSetFromMap(new IdentityHashMap<>());

  private final IdentityHashMap<Division, String> labels = new IdentityHashMap<>();

  /**
   * @param book true of a text with heads enough for one
   */
  Openings(Edition edition, Stylesheet style, boolean book) {
    this.style = style;
    this.book = book || letters(edition.divisions()) >= LEAST_LETTERS;
    List<Division> divisions = edition.divisions();
    if (!this.book && setsOn(divisions)) {
      for (Division division : divisions) {
        setOn.put(division, setOn.isEmpty() ? Start.PAGE : Start.RUN_ON);
        if (!isFront(division)) {
          break;
        }
      }
    }
    for (int i = 1; i < divisions.size(); i++) {
      if (isPlainFront(divisions.get(i - 1)) && isPlainFront(divisions.get(i))) {
        goesOn.add(divisions.get(i));
      }
    }
    divisions.forEach(division -> cite(division, List.of(), true));
  }

  /** True of front matter, and the text after it, of a few pages. */
  private boolean setsOn(List<Division> divisions) {
    LeavesStyle leaves = style.leaves();
    boolean leaved = leaves.halfTitle() || leaves.copyrightPage();
    return leaves.frontRunsOn()
        && !leaved
        && !divisions.isEmpty()
        && isFront(divisions.get(0))
        && Transcript.of(divisions, style.sides()).text().length() < FEW_LETTERS;
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
    Map<String, Integer> numbers = new HashMap<>();
    for (Block block : division.blocks()) {
      if (block instanceof Division part) {
        numbers.merge(part.number(), 1, Integer::sum);
      }
    }
    for (Block block : division.blocks()) {
      if (block instanceof Division part) {
        cite(part, path, leaf);
        if (leaf && part.type().equals("scene")) {
          firstScenes.add(part);
        }
        leaf = false;
        if (isNumbered(part) && numbers.getOrDefault(part.number(), 0) == 1) {
          labels.put(part, isWritten(part) ? "" : part.number());
        }
      }
    }
    if (leaf && cited && !headed(division)) {
      labels.put(division, first ? String.join(".", path) : division.number());
    }
  }

  /** True of a chapter that has a number and no head. */
  private static boolean isNumbered(Division division) {
    return NUMBERED.contains(division.type())
        && !division.number().isEmpty()
        && !headed(division)
        && division.blocks().stream().noneMatch(Division.class::isInstance);
  }

  /** True where the number of a chapter stands in its first paragraph. */
  private static boolean isWritten(Division chapter) {
    return chapter.blocks().get(0) instanceof Prose prose
        && prose.content().stream()
            .anyMatch(
                inline ->
                    inline instanceof Inline.Milestone milestone
                        && milestone.unit().equals(chapter.type())
                        && milestone.label().equals(chapter.number()));
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
    Start start = setOn.get(division);
    if (start != null || (isFront(division) && !setOn.isEmpty())) {
      return own.starting(start == null ? Start.RUN_ON : start);
    }
    if (goesOn.contains(division)) {
      return own.runningOn();
    }
    boolean front = isFront(division) && (book || headed(division));
    if (own.start() == Start.RUN_ON || own.bare() || own.columns() > 1 || front) {
      return own;
    }
    boolean named = isNamed(division);
    boolean whole = book || division.type().equals(TEXT);
    boolean headed = headed(division);
    boolean opens =
        named
            ? (book || own.depth() > 1 || division.isDocument())
                && (headed || !labels.containsKey(division))
            : whole && headed;
    return opens && !firstScenes.contains(division) ? own : own.runningOn();
  }

  private boolean isNamed(Division division) {
    return style.divisions().containsKey(division.type())
        || style.divisions().containsKey(division.id());
  }

  /** True of a part of the front matter that nothing calls a part of its own, as those who play. */
  private boolean isPlainFront(Division division) {
    return isFront(division) && !headed(division) && !isNamed(division);
  }

  private static boolean isFront(Division division) {
    return division.matter() == Division.Matter.FRONT;
  }

  /** True of front matter that has pages of its own. */
  boolean isApartInFront(Division division) {
    return isFront(division) && setOn.isEmpty();
  }

  /** True of the text proper where it begins below its front matter. */
  boolean isBelowFront(Division division) {
    return setOn.containsKey(division) && !isFront(division);
  }

  /** True where white stands above a division that runs on without a head. */
  boolean isApart(Division division, DivisionStyle opening) {
    return opening.start() == Start.RUN_ON
        && !headed(division)
        && !division.type().equals(CITED)
        && !division.isDocument();
  }

  /** True of a paragraph that a break of the text stands before. */
  static boolean breaksBefore(Block block) {
    return block instanceof Prose prose && breaksBefore(prose.content());
  }

  /** True of words, as a line of verse, that a break of the text stands before. */
  static boolean breaksBefore(List<Inline> words) {
    for (Inline inline : words) {
      if (inline instanceof Inline.Milestone milestone) {
        return milestone.unit().equals(Inline.Milestone.BREAK);
      } else if (!(inline instanceof Inline.PageBreak || inline instanceof Inline.Anchor)) {
        return false;
      }
    }
    return false;
  }
}
