package recto.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what is objected to; the same objection to several pages is one. */
final class Objections {
  private final Map<Key, List<Integer>> gathered = new LinkedHashMap<>();
  private final PreflightStandard standard;
  private final boolean binding;
  private String check = "";

  private record Key(String check, boolean error, String message) {}

  /**
   * @param binding false where the standard is neither claimed nor asked for, so that all is advice
   */
  Objections(PreflightStandard standard, boolean binding) {
    this.standard = standard;
    this.binding = binding;
  }

  void begin(PreflightCheck next) {
    check = next.name();
  }

  /** The file as a whole breaks the requirement. */
  void error(String message) {
    pages(true, message);
  }

  /** A page breaks the requirement. */
  void error(int page, String message) {
    pages(true, message).add(page);
  }

  /** The file as a whole could be better. */
  void advice(String message) {
    pages(false, message);
  }

  /** A page could be better. */
  void advice(int page, String message) {
    pages(false, message).add(page);
  }

  private List<Integer> pages(boolean error, String message) {
    return gathered.computeIfAbsent(
        new Key(check, error && binding, message), key -> new ArrayList<>());
  }

  List<Objection> all() {
    return gathered.entrySet().stream()
        .map(
            entry ->
                new Objection(
                    standard,
                    entry.getKey().check(),
                    entry.getKey().error(),
                    entry.getKey().message(),
                    entry.getValue()))
        .toList();
  }
}
