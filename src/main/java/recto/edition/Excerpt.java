package recto.edition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of a text, what lies between left out with a mark; heads and datelines stay.
 *
 * <p>Letters are counted in reading order, white space not counted, notes apart.
 *
 * @param kept what is left, in order; it may be more than was asked for, by heads and datelines
 */
public record Excerpt(Edition edition, List<Stretch> kept) {

  /** Letters from one to before another. */
  public record Stretch(int from, int to) {
    /**
     * @throws IllegalArgumentException where it ends before it begins
     */
    public Stretch {
      if (from < 0 || to < from) {
        throw new IllegalArgumentException("no stretch from " + from + " to " + to);
      }
    }
  }

  public Excerpt {
    kept = List.copyOf(kept);
  }

  /**
   * What is left of {@code edition}.
   *
   * @param wanted by rising letters
   */
  public static Excerpt of(Edition edition, List<Stretch> wanted, Sides sides) {
    ExcerptWalk walk = new ExcerptWalk(wanted, sides);
    List<Division> divisions = new ArrayList<>();
    for (Division division : edition.divisions()) {
      if (walk.division(division).orElse(null) instanceof Division left) {
        divisions.add(left);
      }
    }
    List<Omission> omissions = new ArrayList<>(edition.omissions());
    omissions.addAll(walk.omissions());
    return new Excerpt(
        new Edition(
            edition.source(), edition.metadata(), divisions, edition.witnesses(), omissions),
        walk.kept());
  }

  /** The stretches as a word that {@link #parse} reads: {@code 0-45,310-870}. */
  public static String written(List<Stretch> stretches) {
    List<String> words = new ArrayList<>();
    stretches.forEach(stretch -> words.add(stretch.from() + "-" + stretch.to()));
    return String.join(",", words);
  }

  /**
   * The stretches that {@code words} say; none for none.
   *
   * @throws IllegalArgumentException where {@code words} are no stretches
   */
  public static List<Stretch> parse(@Nullable String words) {
    List<Stretch> stretches = new ArrayList<>();
    if (words != null && !words.isBlank()) {
      for (String each : words.split(",", -1)) {
        String[] ends = each.strip().split("-", 2);
        if (ends.length != 2) {
          throw new IllegalArgumentException("\"" + each + "\" is no stretch of letters");
        }
        stretches.add(new Stretch(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
      }
    }
    return stretches;
  }
}
