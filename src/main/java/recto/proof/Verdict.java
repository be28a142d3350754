package recto.proof;

import java.util.List;

/**
 * How a file stands before all laws.
 *
 * @param pages how many it has
 * @param rulings one for each law, in order
 */
public record Verdict(int pages, List<Ruling> rulings) {
  public Verdict {
    rulings = List.copyOf(rulings);
  }

  /** True where every law holds; those that only advise count where {@code strict}. */
  public boolean holds(boolean strict) {
    return rulings.stream().allMatch(ruling -> ruling.holds() || (ruling.advice() && !strict));
  }
}
