package recto.style;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;

/**
 * A table of a style file: its settings and the tables in it, in the order of the file. The table
 * of a whole file lies over that of the style it extends.
 */
final class Layer {
  private final Map<String, Setting> settings = new LinkedHashMap<>();
  private final Map<String, Layer> tables = new LinkedHashMap<>();
  private final Span span;

  /** An empty table that begins at {@code span}. */
  Layer(Span span) {
    this.span = span;
  }

  Span span() {
    return span;
  }

  Map<String, Setting> settings() {
    return settings;
  }

  Map<String, Layer> tables() {
    return tables;
  }

  @Nullable Setting setting(String key) {
    return settings.get(key);
  }

  @Nullable Layer table(String key) {
    return tables.get(key);
  }

  /** The table called {@code key}, or an empty one that belongs to none. */
  Layer tableOrNone(String key) {
    Layer table = tables.get(key);
    return table == null ? new Layer(span) : table;
  }

  boolean isEmpty() {
    return settings.isEmpty() && tables.isEmpty();
  }

  /** The table called {@code key}, made at {@code where} if there is none. */
  Layer tableAt(String key, Span where) {
    Layer table = tables.get(key);
    if (table == null) {
      table = new Layer(where);
      tables.put(key, table);
    }
    return table;
  }

  /** This table under {@code upper}, whose settings hide its own. */
  Layer under(Layer upper) {
    Layer both = new Layer(upper.span);
    both.settings.putAll(settings);
    both.tables.putAll(tables);
    for (Map.Entry<String, Setting> each : upper.settings.entrySet()) {
      both.tables.remove(each.getKey());
      both.settings.put(each.getKey(), each.getValue().over(settings.get(each.getKey())));
    }
    for (Map.Entry<String, Layer> each : upper.tables.entrySet()) {
      Layer lower = tables.get(each.getKey());
      both.settings.remove(each.getKey());
      both.tables.put(
          each.getKey(), lower == null ? each.getValue() : lower.under(each.getValue()));
    }
    return both;
  }

  /**
   * This table with its tables replaced, not merged, by those of the same name in {@code upper}.
   */
  Layer replacedBy(Layer upper) {
    Layer both = new Layer(upper.span);
    both.settings.putAll(settings);
    both.tables.putAll(tables);
    both.tables.keySet().removeAll(upper.settings.keySet());
    both.settings.keySet().removeAll(upper.tables.keySet());
    both.settings.putAll(upper.settings);
    both.tables.putAll(upper.tables);
    return both;
  }
}
