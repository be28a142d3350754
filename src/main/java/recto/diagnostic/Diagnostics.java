package recto.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Collects diagnostics from any number of threads; lists them by place, each once.
 *
 * <p>The order in which they arrive leaves no trace, so that a report is the same for any number of
 * workers.
 */
public final class Diagnostics {
  private static final Comparator<Span> BY_PLACE =
      Comparator.comparingInt(Span::line).thenComparingInt(Span::column);

  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<Group, Gathering> gathered = new HashMap<>();

  private record Group(Source source, Severity severity, String name) {}

  /** Things of one kind, each with the first of its places. */
  private record Gathering(Map<String, Span> things, Function<List<String>, String> words) {
    Diagnostic told(Group group) {
      List<Map.Entry<String, Span>> sorted = new ArrayList<>(things.entrySet());
      sorted.sort(
          Map.Entry.<String, Span>comparingByValue(BY_PLACE)
              .thenComparing(Map.Entry.comparingByKey()));
      List<String> names = sorted.stream().map(Map.Entry::getKey).toList();
      return new Diagnostic(
          group.source, sorted.get(0).getValue(), group.severity, words.apply(names));
    }
  }

  /** Adds one finding. */
  public synchronized void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /**
   * Adds one of things of which all that have one group become a single finding.
   *
   * @param words says what is to be said of them all, first found first; the same for one group
   */
  public synchronized void gather(
      Source source,
      Span span,
      Severity severity,
      String group,
      String thing,
      Function<List<String>, String> words) {
    gathered
        .computeIfAbsent(
            new Group(source, severity, group), key -> new Gathering(new HashMap<>(), words))
        .things
        .merge(thing, span, (one, other) -> BY_PLACE.compare(one, other) <= 0 ? one : other);
  }

  public void error(Source source, Span span, String message) {
    add(new Diagnostic(source, span, Severity.ERROR, message));
  }

  public void warning(Source source, Span span, String message) {
    add(new Diagnostic(source, span, Severity.WARNING, message));
  }

  public void note(Source source, Span span, String message) {
    add(new Diagnostic(source, span, Severity.NOTE, message));
  }

  /** All findings sorted by source, place, severity and message, doubles removed. */
  public synchronized List<Diagnostic> sorted() {
    TreeSet<Diagnostic> sorted = new TreeSet<>(found);
    gathered.forEach((group, gathering) -> sorted.add(gathering.told(group)));
    return List.copyOf(sorted);
  }

  /** How many distinct findings have this severity. */
  public long count(Severity severity) {
    return sorted().stream().filter(d -> d.severity() == severity).count();
  }

  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }
}
