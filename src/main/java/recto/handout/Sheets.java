package recto.handout;

import java.util.LinkedHashMap;
import java.util.Map;
import recto.handout.Sidecar.Sheet;

/** What is said of one document over what is said of all. */
final class Sheets {
  private Sheets() {}

  static Sheet over(Sheet own, Sheet all) {
    Map<String, String> facts = new LinkedHashMap<>(all.facts());
    facts.putAll(own.facts());
    return new Sheet(
        first(own.title(), all.title()),
        first(own.course(), all.course()),
        first(own.headnote(), all.headnote()),
        own.excerpt().isEmpty() ? all.excerpt() : own.excerpt(),
        first(own.url(), all.url()),
        first(own.citation(), all.citation()),
        facts);
  }

  private static String first(String own, String other) {
    return own.isEmpty() ? other : own;
  }
}
