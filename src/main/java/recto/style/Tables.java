package recto.style;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.notation.TomlText;

/** The tables of a complete style, each with its reader. */
record Tables(Layer root, Problems problems) {
  static final Kind<Boolean> FLAG = new Kind.Flag();
  static final Kind<String> WORDS = new Kind.Words();

  /** The keys that stand before the first table. */
  TableReader top() {
    return new TableReader("", root, null, problems);
  }

  /** The table at the dotted {@code path}. */
  TableReader reader(String path) {
    return new TableReader(path, layer(path), null, problems);
  }

  /** The settings at the dotted {@code path}; empty where the style has none. */
  Layer layer(String path) {
    Layer layer = root;
    int start = 0;
    while (layer != null && start <= path.length()) {
      int dot = path.indexOf('.', start);
      int end = dot < 0 ? path.length() : dot;
      layer = layer.table(path.substring(start, end));
      start = end + 1;
    }
    return layer == null ? new Layer(Span.NONE) : layer;
  }

  /** The tables inside the one called {@code name}, which may be like each other. */
  Group group(String name) {
    return new Group(name, layer(name), problems);
  }

  /** A reader for each table inside the one called {@code name}. */
  Map<String, TableReader> inner(String name) {
    Map<String, TableReader> readers = new LinkedHashMap<>();
    for (Map.Entry<String, Layer> each : layer(name).tables().entrySet()) {
      String path = name + "." + TomlText.key(each.getKey());
      readers.put(each.getKey(), new TableReader(path, each.getValue(), null, problems));
    }
    return readers;
  }

  /** The values of a table whose keys are free, all of one kind. */
  <T> Map<String, T> free(String path, Kind<T> kind) {
    TableReader reader = reader(path);
    Map<String, T> values = new LinkedHashMap<>();
    for (String key : layer(path).settings().keySet()) {
      T value = reader.optional(key, kind);
      if (value != null) {
        values.put(key, value);
      }
    }
    return values;
  }

  /** Reports that {@code table} lacks a key it must have. */
  void missing(@Nullable Layer table, String path, String key) {
    Span span = table == null ? Span.NONE : table.span();
    for (Setting each : table == null ? List.<Setting>of() : table.settings().values()) {
      problems.error(each.source(), span, path + " lacks \"" + key + "\"");
      return;
    }
  }
}
