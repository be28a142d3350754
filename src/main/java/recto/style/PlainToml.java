package recto.style;

import java.util.ArrayList;
import java.util.List;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.diagnostic.Span;
import recto.notation.TomlText;

/**
 * Reads the plain part of TOML 1.0: tables, dotted keys, one-line strings, numbers, booleans,
 * arrays, inline tables, comments.
 *
 * <p>The built-in styles and the style that travels in a PDF keep to this part, so that no full
 * parser need be loaded for them.
 */
final class PlainToml {
  private final Source source;
  private final String text;
  private final boolean placed;
  private int at;
  private int line = 1;
  private int lineStart;

  private PlainToml(Source source, String text, boolean placed) {
    this.source = source;
    this.text = text;
    this.placed = placed;
  }

  /**
   * The settings of {@code text}.
   *
   * @throws SourceException where it is not plain TOML
   */
  static Layer read(Source source, String text) throws SourceException {
    return new PlainToml(source, text, true).file();
  }

  /**
   * The setting of one line that is no part of a file, and so has no place.
   *
   * @throws SourceException where it is not plain TOML
   */
  static Layer line(Source source, String text) throws SourceException {
    return new PlainToml(source, text, false).file();
  }

  private Layer file() throws SourceException {
    Layer root = new Layer(new Span(1, 1));
    Layer table = root;
    while (space()) {
      Span start = place();
      if (text.charAt(at) == '[') {
        at++;
        blanks();
        table = inner(root, path(), start);
        expect(']');
      } else {
        entry(table);
      }
      lineEnd();
    }
    return root;
  }

  private void entry(Layer table) throws SourceException {
    Span start = place();
    List<String> path = path();
    blanks();
    expect('=');
    blanks();
    String key = path.get(path.size() - 1);
    Layer within = inner(table, path.subList(0, path.size() - 1), start);
    if (within.setting(key) != null || within.table(key) != null) {
      throw SourceException.at(source, start, "\"" + key + "\" is set twice; remove one of them");
    }
    if (at < text.length() && text.charAt(at) == '{') {
      inlineTable(within.tableAt(key, start));
    } else {
      within.settings().put(key, new Setting(value(), source, start, null));
    }
  }

  private Layer inner(Layer table, List<String> path, Span where) throws SourceException {
    Layer inner = table;
    for (String part : path) {
      if (inner.setting(part) != null) {
        throw SourceException.at(source, where, "\"" + part + "\" is a value already");
      }
      inner = inner.tableAt(part, where);
    }
    return inner;
  }

  private void inlineTable(Layer table) throws SourceException {
    at++;
    blanks();
    while (peek() != '}') {
      entry(table);
      blanks();
      if (peek() != '}') {
        expect(',');
        blanks();
      }
    }
    at++;
  }

  private List<String> path() throws SourceException {
    List<String> parts = new ArrayList<>(3);
    while (true) {
      parts.add(part());
      blanks();
      if (peek() != '.') {
        return parts;
      }
      at++;
      blanks();
    }
  }

  private String part() throws SourceException {
    char first = peek();
    if (first == '"' || first == '\'') {
      return string();
    }
    int start = at;
    while (at < text.length() && TomlText.isBare(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw wrong("a key");
    }
    return text.substring(start, at);
  }

  private Object value() throws SourceException {
    char first = peek();
    if (first == '"' || first == '\'') {
      return string();
    }
    if (first == '[') {
      return array();
    }
    int start = at;
    while (at < text.length()
        && (TomlText.isBare(text.charAt(at)) || ".+".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    String word = text.substring(start, at);
    if (word.equals("true") || word.equals("false")) {
      return word.equals("true");
    }
    try {
      return word.indexOf('.') < 0 ? (Object) Long.valueOf(word) : Double.valueOf(word);
    } catch (NumberFormatException e) {
      at = start;
      throw wrong("a value: a number, true, false, or words in quotes");
    }
  }

  private List<Object> array() throws SourceException {
    List<Object> values = new ArrayList<>();
    at++;
    space();
    while (peek() != ']') {
      values.add(value());
      space();
      if (peek() != ']') {
        expect(',');
        space();
      }
    }
    at++;
    return values;
  }

  private String string() throws SourceException {
    char quote = text.charAt(at++);
    int start = at;
    StringBuilder escaped = null;
    while (peek() != quote) {
      char c = text.charAt(at);
      if (c == '\n' || c == 0) {
        throw wrong("a closing quote on the same line");
      }
      if (c == '\\' && quote == '"') {
        escaped = escaped == null ? new StringBuilder(text.substring(start, at)) : escaped;
        escaped.appendCodePoint(escape());
      } else {
        at++;
        if (escaped != null) {
          escaped.append(c);
        }
      }
    }
    String words = escaped == null ? text.substring(start, at) : escaped.toString();
    at++;
    return words;
  }

  private int escape() throws SourceException {
    at++;
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\' -> c;
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'u' -> hex(4);
      case 'U' -> hex(8);
      default -> throw wrong("\\\", \\\\, \\t, \\n or \\u with four digits");
    };
  }

  private int hex(int digits) throws SourceException {
    int end = Math.min(at + digits, text.length());
    try {
      int code = Integer.parseInt(text.substring(at, end), 16);
      if (end - at == digits && Character.isValidCodePoint(code)) {
        at = end;
        return code;
      }
    } catch (NumberFormatException e) {
      throw wrong(digits + " hexadecimal digits");
    }
    throw wrong(digits + " hexadecimal digits");
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void expect(char c) throws SourceException {
    if (peek() != c) {
      throw wrong("\"" + c + "\"");
    }
    at++;
  }

  private void blanks() {
    while (peek() == ' ' || peek() == '\t') {
      at++;
    }
  }

  /** Passes white space, lines and comments; false at the end. */
  private boolean space() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (c == '\n') {
        at++;
        line++;
        lineStart = at;
      } else if (c == ' ' || c == '\t' || c == '\r') {
        at++;
      } else {
        return true;
      }
    }
    return false;
  }

  private void lineEnd() throws SourceException {
    int before = line;
    if (space() && line == before) {
      throw wrong("the end of the line");
    }
  }

  private Span place() {
    return placed ? new Span(line, at - lineStart + 1) : Span.NONE;
  }

  private SourceException wrong(String wanted) {
    return SourceException.at(source, place(), "here should be " + wanted);
  }
}
