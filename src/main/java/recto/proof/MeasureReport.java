package recto.proof;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** A measure in words for people, or as JSON. */
public final class MeasureReport {
  /** How many of the worst pages are named. */
  private static final int WORST = 6;

  private final Measure measure;

  public MeasureReport(Measure measure) {
    this.measure = measure;
  }

  /** A table of spaces and a table of counts; lines end with a newline. */
  public String text() {
    StringBuilder text = new StringBuilder();
    add(text, "%d pages%n", measure.pages());
    if (measure.spaces().isEmpty()) {
      add(text, "no justified lines%n");
    } else {
      add(
          text,
          "%n%-9s %8s %8s %8s %7s %9s %7s %7s %7s%n",
          "type size",
          "lines",
          "hyphens",
          "spaces",
          "mean",
          "variation",
          "0.1 %",
          "99.9 %",
          "widest");
    }
    for (MeasureSpaces s : measure.spaces()) {
      add(
          text,
          "%6.1f pt %8d %8d %8d %7.2f %9.3f %7.2f %7.2f %7.2f%n",
          s.size(),
          s.lines(),
          s.hyphens(),
          s.spaces(),
          s.mean(),
          s.variation(),
          s.narrow(),
          s.wide(),
          s.widest());
    }
    add(text, "%n%7s  %-58s worst pages%n", "count", "of");
    for (MeasureFigure figure : measure.figures()) {
      add(text, "%7d  %-58s %s%n", figure.count(), figure.what(), worst(figure));
    }
    return text.toString();
  }

  private static String worst(MeasureFigure figure) {
    StringJoiner worst = new StringJoiner(", ");
    for (int page : figure.worst(WORST)) {
      int count = figure.pages().getOrDefault(page, 0);
      worst.add(count > 1 ? page + " (" + count + ")" : String.valueOf(page));
    }
    return worst.toString();
  }

  /** One object: pages, spaces by type size, and each count with its pages. */
  public String json() {
    StringBuilder json = new StringBuilder();
    add(json, "{\"pages\": %d,%n \"spaces\": [", measure.pages());
    String between = "";
    for (MeasureSpaces s : measure.spaces()) {
      add(
          json,
          "%s%n  {\"size\": %.1f, \"lines\": %d, \"hyphens\": %d, \"spaces\": %d, \"mean\": %.4f,"
              + " \"variation\": %.4f, \"p0.1\": %.3f, \"p99.9\": %.3f, \"widest\": %.3f}",
          between,
          s.size(),
          s.lines(),
          s.hyphens(),
          s.spaces(),
          s.mean(),
          s.variation(),
          s.narrow(),
          s.wide(),
          s.widest());
      between = ",";
    }
    json.append("],\n \"counts\": {");
    between = "";
    for (MeasureFigure figure : measure.figures()) {
      add(
          json,
          "%s%n  \"%s\": {\"count\": %d, \"pages\": {",
          between,
          figure.key(),
          figure.count());
      StringJoiner pages = new StringJoiner(", ");
      for (Map.Entry<Integer, Integer> page : new TreeMap<>(figure.pages()).entrySet()) {
        pages.add("\"" + page.getKey() + "\": " + page.getValue());
      }
      json.append(pages).append("}}");
      between = ",";
    }
    return json.append("}}\n").toString();
  }

  private static void add(StringBuilder text, String format, Object... values) {
    List<Object> list = List.of(values);
    text.append(String.format(Locale.ROOT, format.replace("%n", "\n"), list.toArray()));
  }
}
