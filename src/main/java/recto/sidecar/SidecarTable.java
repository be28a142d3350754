package recto.sidecar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import recto.diagnostic.Span;

/** A table of a file beside a source; what does not fit is reported with its place. */
public final class SidecarTable {
  private final TomlTable table;
  private final String path;
  private final Span span;
  private final BiConsumer<Span, String> wrong;

  /**
   * @param keys that it may hold, or null where they are free
   */
  SidecarTable(
      TomlTable table,
      String path,
      @Nullable Set<String> keys,
      Span span,
      BiConsumer<Span, String> wrong) {
    this.table = table;
    this.path = path;
    this.span = span;
    this.wrong = wrong;
    for (String key : table.keySet()) {
      if (keys != null && !keys.contains(key)) {
        String known = String.join(", ", new TreeSet<>(keys));
        wrong.accept(span(key), "there is no key \"" + path + key + "\"; there are " + known);
      }
    }
  }

  /** The keys that stand in it. */
  public Set<String> keys() {
    return table.keySet();
  }

  /** Where it begins. */
  public Span span() {
    return span;
  }

  /** Where a key stands; the table's own place where it does not. */
  public Span span(String key) {
    TomlPosition position = table.inputPositionOf(List.of(key));
    return position == null ? span : new Span(position.line(), position.column());
  }

  /** The words of a key; empty where it is not there. */
  public String words(String key) {
    return said(key).words();
  }

  /** The same with their place. */
  public Said said(String key) {
    Object value = table.get(List.of(key));
    if (value == null) {
      return Said.NOTHING;
    }
    if (value instanceof String words) {
      return new Said(span(key), plain(words));
    }
    if (value instanceof Long number) {
      return new Said(span(key), Long.toString(number));
    }
    wrong.accept(span(key), path + key + " wants words in quotes");
    return Said.NOTHING;
  }

  /** Words on one line. */
  private static String plain(String words) {
    return words.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /** The words of a key that must be there. */
  public Said needed(String key, String what) {
    Said said = said(key);
    if (said.isEmpty() && !(table.get(List.of(key)) instanceof TomlArray)) {
      wrong.accept(span, path + key + " is missing; write " + what + " as " + key + " = \"…\"");
    }
    return said;
  }

  /** True or false; null where nothing is said. */
  public @Nullable Boolean flag(String key) {
    Object value = table.get(List.of(key));
    if (value != null && !(value instanceof Boolean)) {
      wrong.accept(span(key), path + key + " wants true or false");
    }
    return value instanceof Boolean flag ? flag : null;
  }

  /** A whole number up to {@code most}; 0 where the key is not there. */
  public int number(String key, int most) {
    Object value = table.get(List.of(key));
    if (value == null) {
      return 0;
    }
    if (value instanceof Long number && number >= 0 && number <= most) {
      return number.intValue();
    }
    wrong.accept(span(key), path + key + " wants a whole number from 0 to " + most);
    return 0;
  }

  /** Words, or several of them in brackets. */
  public List<Said> several(String key) {
    Object value = table.get(List.of(key));
    if (!(value instanceof TomlArray array)) {
      Said said = said(key);
      return said.isEmpty() ? List.of() : List.of(said);
    }
    List<Said> all = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      TomlPosition at = array.inputPositionOf(i);
      Span place = new Span(at.line(), at.column());
      if (array.get(i) instanceof String words && !words.isBlank()) {
        all.add(new Said(place, plain(words)));
      } else {
        wrong.accept(place, path + key + " wants words in quotes between its brackets");
      }
    }
    return all;
  }

  /** The table of a key; empty where there is none. */
  public SidecarTable inner(String key, @Nullable Set<String> keys) {
    Object value = table.get(List.of(key));
    if (value != null && !(value instanceof TomlTable)) {
      wrong.accept(
          span(key), path + key + " is a table; write [" + path + key + "] above its keys");
    }
    TomlTable inner = value instanceof TomlTable own ? own : Toml.parse("");
    return new SidecarTable(inner, path + key + ".", keys, span(key), wrong);
  }

  /** The tables of a key that may stand several times. */
  public List<SidecarTable> tables(String key, Set<String> keys) {
    Object value = table.get(List.of(key));
    List<SidecarTable> all = new ArrayList<>();
    if (value instanceof TomlArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) instanceof TomlTable each) {
          TomlPosition at = array.inputPositionOf(i);
          all.add(new SidecarTable(each, key + ".", keys, new Span(at.line(), at.column()), wrong));
        } else {
          wrong.accept(span(key), key + " is a table; write [[" + key + "]] above its keys");
        }
      }
    } else if (value != null) {
      wrong.accept(
          span(key), key + " may stand several times; write [[" + key + "]] in two brackets");
    }
    return all;
  }
}
