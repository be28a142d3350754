package recto.proof;

import java.util.List;
import java.util.StringJoiner;
import recto.notation.Json;

/** Objections in words for people, or as JSON. */
public final class PreflightReport {
  /** How many runs of pages are named. */
  private static final int MOST_RANGES = 6;

  private final List<Objection> objections;

  public PreflightReport(List<Objection> objections) {
    this.objections = List.copyOf(objections);
  }

  /** True where a requirement is broken, not only advice given. */
  public boolean failed() {
    return objections.stream().anyMatch(Objection::error);
  }

  /** A line for each objection, errors first; each ends with a newline. */
  public String text() {
    StringBuilder text = new StringBuilder();
    lines(true, text);
    lines(false, text);
    if (objections.isEmpty()) {
      text.append("nothing to object to\n");
    }
    return text.toString();
  }

  private void lines(boolean error, StringBuilder text) {
    for (Objection objection : objections) {
      if (objection.error() == error) {
        text.append(error ? "error: " : "advice: ")
            .append(objection.standard().words())
            .append(": ")
            .append(objection.message());
        if (!objection.pages().isEmpty()) {
          text.append(objection.pages().size() == 1 ? " (page " : " (pages ")
              .append(ranges(objection.pages()))
              .append(')');
        }
        text.append(" [").append(objection.check()).append("]\n");
      }
    }
  }

  /** Page numbers from 1, runs as ranges; of many only the first. */
  static String ranges(List<Integer> indexes) {
    List<Integer> sorted = indexes.stream().distinct().sorted().toList();
    StringJoiner ranges = new StringJoiner(", ");
    int start = 0;
    int count = 0;
    for (int i = 0; i < sorted.size(); i++) {
      if (i + 1 == sorted.size() || sorted.get(i + 1) != sorted.get(i) + 1) {
        if (count++ == MOST_RANGES) {
          return ranges + " and " + (sorted.size() - start) + " more";
        }
        int first = sorted.get(start) + 1;
        int last = sorted.get(i) + 1;
        ranges.add(first == last ? String.valueOf(first) : first + "–" + last);
        start = i + 1;
      }
    }
    return ranges.toString();
  }

  /** A JSON array with an object for each objection; pages count from 1. */
  public String json() {
    StringJoiner array = new StringJoiner(",\n  ", "[\n  ", "\n]\n").setEmptyValue("[]\n");
    for (Objection objection : objections) {
      StringJoiner pages = new StringJoiner(", ", "[", "]");
      objection.pages().forEach(page -> pages.add(String.valueOf(page + 1)));
      array.add(
          "{\"severity\": \"%s\", \"for\": \"%s\", \"check\": \"%s\", \"message\": %s, \"pages\": %s}"
              .formatted(
                  objection.error() ? "error" : "advice",
                  objection.standard().words(),
                  objection.check(),
                  Json.quoted(objection.message()),
                  pages));
    }
    return array.toString();
  }
}
