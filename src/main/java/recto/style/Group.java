package recto.style;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.notation.TomlText;

/**
 * Tables of one kind, as the text styles: what one does not set, the table that it is {@code like}
 * decides, and at last the group's root.
 */
final class Group {
  /** The names of the tables that hold such groups. */
  static final Set<String> NAMES = Set.of("text", "divisions", "series");

  private final String name;
  private final Layer tables;
  private final Problems problems;
  private final Map<String, TableReader> readers = new HashMap<>();

  /**
   * @param name the name of the table that holds them all
   */
  Group(String name, Layer tables, Problems problems) {
    this.name = name;
    this.tables = tables;
    this.problems = problems;
  }

  /** The name of the table that serves all others of the group called {@code group}, or null. */
  static @Nullable String root(String group) {
    return switch (group) {
      case "text" -> "body";
      case "divisions" -> "section";
      case "series" -> "editorial";
      default -> null;
    };
  }

  /** The name of the table that {@code table} is like, as written; null for a root. */
  static @Nullable String model(String group, Layer tables, String table) {
    String root = root(group);
    if (root == null || table.equals(root)) {
      return null;
    }
    Layer own = tables.table(table);
    Setting like = own == null ? null : own.setting("like");
    return like != null && like.value() instanceof String words ? words : root;
  }

  /** A reader for each table, in the order of the file. */
  Map<String, TableReader> readers() {
    Map<String, TableReader> all = new LinkedHashMap<>();
    for (String table : tables.tables().keySet()) {
      all.put(table, reader(table, null));
    }
    return all;
  }

  private TableReader reader(String table, @Nullable Waiting waiting) {
    TableReader known = readers.get(table);
    if (known != null) {
      return known;
    }
    String model = checked(table, model(name, tables, table), waiting);
    TableReader above = model == null ? null : reader(model, new Waiting(table, waiting));
    String path = name + "." + TomlText.key(table);
    TableReader reader = new TableReader(path, tables.table(table), above, problems);
    readers.put(table, reader);
    return reader;
  }

  /** {@code model}, or the root where it cannot be followed, which is reported. */
  private @Nullable String checked(
      String table, @Nullable String model, @Nullable Waiting waiting) {
    if (model == null) {
      return null;
    }
    boolean known = tables.table(model) != null;
    boolean circle = model.equals(table) || Waiting.holds(waiting, model);
    if (known && !circle) {
      return model;
    }
    Layer own = tables.table(table);
    Setting like = own == null ? null : own.setting("like");
    if (like != null) {
      String quoted = "\"" + model + "\"";
      problems.error(
          like,
          known
              ? "[" + name + "." + table + "] cannot be like " + quoted + ", which is like it"
              : "[" + name + "] has no " + quoted + Nearest.hint(model, tables.tables().keySet()));
    }
    return root(name);
  }

  /** The tables that wait for the one they are like. */
  private record Waiting(String table, @Nullable Waiting before) {
    static boolean holds(@Nullable Waiting waiting, String table) {
      for (Waiting each = waiting; each != null; each = each.before) {
        if (each.table.equals(table)) {
          return true;
        }
      }
      return false;
    }
  }
}
