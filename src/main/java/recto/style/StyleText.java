package recto.style;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;

/**
 * Writes a stylesheet as a style file that says only what differs from a built-in style.
 *
 * <p>It is written as an editor would write it: where a text style changes, those that are like it
 * follow by themselves. So it is written in rounds: first what differs where nothing that differs
 * decides it, then what still differs once these lines are read, until nothing does.
 */
final class StyleText {
  private static final Set<String> WHOLE = Set.of("looks", "faces");

  /** One for each built-in style, made when it is first asked for. */
  private static final Map<String, StyleText> TEXTS = new ConcurrentHashMap<>();

  private final String name;
  private final Layer base;
  private final Layer plain;

  private StyleText(String name) {
    this.name = name;
    this.base = Stylesheets.layer(name);
    this.plain = Flat.of(Stylesheets.builtIn(name));
  }

  /** For text that extends the built-in style called {@code name}. */
  static StyleText extended(String name) {
    return TEXTS.computeIfAbsent(name, StyleText::new);
  }

  /** The line that names the built-in style. */
  static String extending(String name) {
    return "extends = " + PlainLines.value(name) + "\n";
  }

  /**
   * The text; empty where {@code want} lacks something that the built-in style has, or it would be
   * as long as {@code limit}.
   */
  Optional<String> of(Layer want, int limit) {
    if (!covers(want, plain, "")) {
      return Optional.empty();
    }
    Layer lines = new Layer(Span.NONE);
    String text = extending(name);
    Layer difference = difference(want, plain, "");
    while (!difference.isEmpty()) {
      lines = StyleFiles.merged(lines, firstRound(difference));
      String longer = extending(name) + PlainLines.of(lines);
      if (longer.length() >= limit) {
        return Optional.empty();
      }
      if (longer.equals(text)) {
        throw new IllegalStateException("cannot be written: " + PlainLines.of(difference));
      }
      text = longer;
      Layer written = StyleFiles.merged(base, lines);
      Layer have = Flat.of(new StylesheetMaker(written, new Problems()).make());
      difference = difference(want, have, "");
    }
    return Optional.of(text);
  }

  /** True where {@code want} has all keys and tables that {@code have} has. */
  private static boolean covers(Layer want, Layer have, String path) {
    if (!want.settings().keySet().containsAll(have.settings().keySet())) {
      return false;
    }
    for (Map.Entry<String, Layer> each : have.tables().entrySet()) {
      Layer table = want.table(each.getKey());
      boolean whole = WHOLE.contains(path);
      if (table == null || (!whole && !covers(table, each.getValue(), each.getKey()))) {
        return false;
      }
    }
    return true;
  }

  private static Layer difference(Layer want, Layer have, String path) {
    Layer difference = new Layer(Span.NONE);
    for (Map.Entry<String, Setting> each : want.settings().entrySet()) {
      Setting other = have.setting(each.getKey());
      if (other == null || !other.value().equals(each.getValue().value())) {
        difference.settings().put(each.getKey(), each.getValue());
      }
    }
    for (Map.Entry<String, Layer> each : want.tables().entrySet()) {
      String key = each.getKey();
      Layer inner = tableDifference(each.getValue(), have.table(key), path, key);
      if (inner != null) {
        difference.tables().put(key, inner);
      }
    }
    return difference;
  }

  /** What to write of one table; null where nothing, an empty table where its name is enough. */
  private static @Nullable Layer tableDifference(
      Layer want, @Nullable Layer have, String path, String key) {
    if (have == null) {
      return Group.NAMES.contains(path) ? new Layer(Span.NONE) : want;
    }
    if (WHOLE.contains(path)) {
      return PlainLines.of(want).equals(PlainLines.of(have)) ? null : want;
    }
    Layer inner = difference(want, have, path.isEmpty() ? key : path + "." + key);
    return inner.isEmpty() ? null : inner;
  }

  /** {@code difference} without the tables that another in it decides; the page decides all. */
  private Layer firstRound(Layer difference) {
    Layer first = new Layer(Span.NONE);
    Layer page = difference.table("page");
    if (page != null) {
      first.tables().put("page", page);
      return first;
    }
    first.settings().putAll(difference.settings());
    for (Map.Entry<String, Layer> group : difference.tables().entrySet()) {
      Layer tables = new Layer(Span.NONE);
      tables.settings().putAll(group.getValue().settings());
      for (Map.Entry<String, Layer> each : group.getValue().tables().entrySet()) {
        if (!decided(group.getKey(), each.getKey(), group.getValue())) {
          tables.tables().put(each.getKey(), each.getValue());
        }
      }
      first.tables().put(group.getKey(), tables);
    }
    return first;
  }

  private boolean decided(String group, String table, Layer differing) {
    for (String above = model(group, table); above != null; above = model(group, above)) {
      if (differing.table(above) != null) {
        return true;
      }
    }
    return false;
  }

  /** The table that decides what {@code table} does not set. */
  private @Nullable String model(String group, String table) {
    Layer tables = base.table(group);
    if (tables == null) {
      return null;
    }
    if (group.equals("looks")) {
      Setting other = tables.setting(table);
      return other == null ? null : String.valueOf(other.value());
    }
    return Group.model(group, tables, table);
  }
}
