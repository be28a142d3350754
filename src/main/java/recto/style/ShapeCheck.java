package recto.style;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.notation.TomlText;

/** Finds the keys and tables of a style file that are none, and says which may be meant. */
final class ShapeCheck {
  private final Shape file;
  private final Source source;
  private final Problems problems;

  /**
   * @param file the shape of a style file
   * @param source the file to be named in messages
   */
  ShapeCheck(Shape file, Source source, Problems problems) {
    this.file = file;
    this.source = source;
    this.problems = problems;
  }

  /** {@code written} without what fits nowhere, which is reported. */
  Layer fitting(Layer written) {
    return fitting(written, file, "");
  }

  private Layer fitting(Layer written, Shape shape, String path) {
    Layer fitting = new Layer(written.span());
    for (Map.Entry<String, Setting> each : written.settings().entrySet()) {
      String key = each.getKey();
      if (shape.holds(key)) {
        fitting.settings().put(key, each.getValue());
      } else if (shape.table(key) != null) {
        String table = dotted(path, key);
        error(each.getValue().span(), table + " is a table; set its keys, under [" + table + "]");
      } else {
        error(each.getValue().span(), unknown(shape, path, key, "key"));
      }
    }
    for (Map.Entry<String, Layer> each : written.tables().entrySet()) {
      String key = each.getKey();
      Shape inner = shape.table(key);
      if (inner != null) {
        fitting.tables().put(key, fitting(each.getValue(), inner, dotted(path, key)));
      } else if (shape.holds(key)) {
        error(each.getValue().span(), dotted(path, key) + " is a key with one value, not a table");
      } else {
        error(each.getValue().span(), unknown(shape, path, key, "table"));
      }
    }
    return fitting;
  }

  private void error(Span span, String message) {
    problems.error(source, span, message);
  }

  private static String dotted(String path, String key) {
    return path.isEmpty() ? TomlText.key(key) : path + "." + TomlText.key(key);
  }

  private String unknown(Shape shape, String path, String key, String what) {
    String where =
        path.isEmpty() ? "there is no " + what + " \"" : path + " has no " + what + " \"";
    String hint = Nearest.hint(key, shape.names());
    if (hint.isEmpty()) {
      String elsewhere = elsewhere(file, key, "");
      hint = elsewhere == null ? among(shape.names()) : "; did you mean " + elsewhere + "?";
    }
    return where + key + "\"" + hint;
  }

  private static String among(Set<String> names) {
    return names.isEmpty() ? "" : "; it may have " + String.join(", ", new TreeSet<>(names));
  }

  /** The dotted name of a key called {@code key} in another table, or null. */
  private static @Nullable String elsewhere(Shape shape, String key, String path) {
    if (shape.keys() != null && shape.keys().contains(key)) {
      return dotted(path, key);
    }
    for (Map.Entry<String, Shape> each : shape.tables().entrySet()) {
      String found = elsewhere(each.getValue(), key, dotted(path, each.getKey()));
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
