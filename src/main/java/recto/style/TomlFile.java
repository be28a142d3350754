package recto.style;

import java.util.ArrayList;
import java.util.List;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.notation.TomlText;

/** Reads a style file as an editor writes it: all of TOML 1.0, each setting with its place. */
final class TomlFile {
  private final Source source;

  private TomlFile(Source source) {
    this.source = source;
  }

  /** The settings of {@code text}; where it is not TOML, they are not all there. */
  static Layer read(Source source, String text, Problems problems) {
    TomlParseResult result = Toml.parse(text);
    for (TomlParseError error : result.errors()) {
      String said = String.valueOf(error.getMessage());
      problems.error(source, span(error.position()), TomlText.trouble(said));
    }
    return new TomlFile(source).layer(result, new Span(1, 1));
  }

  private Layer layer(TomlTable table, Span span) {
    Layer layer = new Layer(span);
    for (String key : table.keySet()) {
      List<String> path = List.of(key);
      Object value = table.get(path);
      Span place = span(table.inputPositionOf(path));
      if (value instanceof TomlTable inner) {
        layer.tables().put(key, layer(inner, place));
      } else if (value != null) {
        layer.settings().put(key, new Setting(plain(value), source, place, null));
      }
    }
    return layer;
  }

  private static Object plain(Object value) {
    if (!(value instanceof TomlArray array)) {
      return value;
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      values.add(plain(array.get(i)));
    }
    return values;
  }

  private static Span span(TomlPosition position) {
    return position == null ? Span.NONE : new Span(position.line(), position.column());
  }
}
