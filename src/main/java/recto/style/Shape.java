package recto.style;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which keys and tables a table may hold. It is taken from a complete style: a key that the
 * built-in style has is a key that may be set.
 *
 * @param keys the keys, or null where they are free
 * @param tables the tables with names of their own
 * @param others what tables of other names look like, or null where there are none
 */
record Shape(@Nullable Set<String> keys, Map<String, Shape> tables, @Nullable Shape others) {
  private static final Shape FREE = new Shape(null, Map.of(), null);

  private static Shape keys(Set<String> keys) {
    return new Shape(keys, Map.of(), null);
  }

  /** The keys of {@code table}, and tables of words within it, as those by language. */
  private static Shape words(Layer table) {
    Map<String, Shape> inner = new LinkedHashMap<>();
    table.tables().keySet().forEach(name -> inner.put(name, FREE));
    return new Shape(table.settings().keySet(), inner, null);
  }

  private static Shape tables(Shape others) {
    return new Shape(Set.of(), Map.of(), others);
  }

  /** The shape of a style file. */
  static Shape of(Layer complete) {
    Map<String, Shape> tables = new LinkedHashMap<>();
    complete.tables().forEach((name, table) -> tables.put(name, words(table)));
    for (String group : Group.NAMES) {
      tables.put(group, tables(model(complete, group)));
    }
    tables.put("looks", new Shape(null, Map.of(), keys(LookChanges.KEYS)));
    tables.put("paragraphs", FREE);
    tables.put("gutter", FREE);
    tables.put("leading-by-script", FREE);
    tables.put("quotation-marks", FREE);
    Layer papers = complete.table("papers");
    Layer letter = papers == null ? null : papers.table("letter");
    tables.put("papers", tables(keys(letter == null ? Set.of() : letter.settings().keySet())));
    tables.put("faces", tables(keys(StylesheetMaker.FACES)));
    Map<String, Shape> faces = new LinkedHashMap<>();
    Shape sides = new Shape(Set.of(), Map.of("left", FREE, "right", FREE), null);
    StylesheetMaker.HANGING.forEach(face -> faces.put(face, sides));
    tables.put("protrusion", tables(new Shape(Set.of(), faces, null)));
    Shape running = tables.get("running");
    Map<String, Shape> heads = Map.of("short", FREE, "series", FREE);
    tables.put("running", new Shape(running == null ? null : running.keys, heads, null));
    Set<String> top = new LinkedHashSet<>(complete.settings().keySet());
    top.add("extends");
    return new Shape(top, tables, null);
  }

  /** The keys of the group's root, and that which names another table. */
  private static Shape model(Layer complete, String group) {
    Layer tables = complete.table(group);
    Layer root = tables == null ? null : tables.table(String.valueOf(Group.root(group)));
    if (root == null) {
      throw new IllegalStateException("the style has no root of [" + group + "]");
    }
    Set<String> keys = new LinkedHashSet<>(root.settings().keySet());
    keys.add("like");
    return keys(keys);
  }

  /** The names of the keys and tables that it may hold. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(tables.keySet());
    if (keys != null) {
      names.addAll(keys);
    }
    return names;
  }

  @Nullable Shape table(String name) {
    Shape own = tables.get(name);
    return own == null ? others : own;
  }

  boolean holds(String key) {
    return keys == null || keys.contains(key);
  }
}
