package recto.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import recto.diagnostic.Span;

/** Counts the cases of one law and keeps the first that break it. */
final class Findings {
  private static final int KEPT = 200;

  private final List<String> labels;
  private final List<Finding> found = new ArrayList<>();
  private long checked;
  private long failed;

  /**
   * @param labels the numbers of the pages as printed
   */
  Findings(List<String> labels) {
    this.labels = labels;
  }

  void checked(long cases) {
    checked += cases;
  }

  /** A case that breaks the law, on page {@code page} from 0, or -1. */
  void failed(int page, Span span, String message) {
    failed++;
    if (found.size() < KEPT) {
      String label = page >= 0 && page < labels.size() ? labels.get(page) : "";
      found.add(new Finding(page, label, span, message));
    }
  }

  Ruling ruling(Law law) {
    List<Finding> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Finding::page));
    return new Ruling(law.number(), law.title(), law.advice(), checked, law.unit(), failed, sorted);
  }
}
