package recto.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often something is found in a PDF that a typesetter would rather not see, and on which pages.
 *
 * @param key its name for machines, as in "page-end-hyphens"
 * @param what is counted, in words
 * @param pages how often on each page that has any; pages count from 1
 */
public record MeasureFigure(String key, String what, Map<Integer, Integer> pages) {
  public MeasureFigure {
    pages = Map.copyOf(pages);
  }

  /** How often in all. */
  public int count() {
    return pages.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The pages with most of it, worst first, {@code most} at most. */
  public List<Integer> worst(int most) {
    List<Integer> worst = new ArrayList<>(new TreeMap<>(pages).keySet());
    worst.sort(Comparator.comparingInt((Integer page) -> -pages.getOrDefault(page, 0)));
    return List.copyOf(worst.subList(0, Math.min(most, worst.size())));
  }
}
