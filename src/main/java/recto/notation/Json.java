package recto.notation;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * JSON (RFC 8259) as Java has it: maps in order, lists, strings, whole numbers, booleans and null.
 */
public final class Json {
  private static final int DEEPEST = 32;

  private final String text;
  private int at;
  private int depth;

  private Json(String text) {
    this.text = text;
  }

  /**
   * What {@code text} says.
   *
   * @throws IllegalArgumentException with the line, where it is no JSON
   */
  public static @Nullable Object read(String text) {
    Json json = new Json(text);
    Object value = json.value();
    json.white();
    if (json.at < text.length()) {
      throw json.wrong("something follows its end");
    }
    return value;
  }

  private @Nullable Object value() {
    white();
    if (at >= text.length() || ++depth > DEEPEST) {
      throw wrong("it ends too early");
    }
    char first = text.charAt(at);
    Object value =
        switch (first) {
          case '{' -> object();
          case '[' -> array();
          case '"' -> string();
          default -> word();
        };
    depth--;
    return value;
  }

  private Map<String, @Nullable Object> object() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    at++;
    for (white(); !next('}'); white()) {
      if (!object.isEmpty()) {
        want(',');
        white();
      }
      String name = string();
      white();
      want(':');
      object.put(name, value());
    }
    return object;
  }

  private List<@Nullable Object> array() {
    List<@Nullable Object> array = new ArrayList<>();
    at++;
    for (white(); !next(']'); white()) {
      if (!array.isEmpty()) {
        want(',');
      }
      array.add(value());
    }
    return array;
  }

  private String string() {
    want('"');
    StringBuilder string = new StringBuilder();
    while (!next('"')) {
      char letter = text.charAt(at++);
      string.append(letter == '\\' ? escaped() : letter);
    }
    return string.toString();
  }

  private char escaped() {
    next('\u0000');
    char letter = text.charAt(at++);
    return switch (letter) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        if (at + 4 > text.length()) {
          throw wrong("it ends too early");
        }
        at += 4;
        try {
          yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
        } catch (NumberFormatException e) {
          throw wrong("a letter's number is wrong");
        }
      }
      default -> letter;
    };
  }

  private @Nullable Object word() {
    int start = at;
    while (at < text.length() && "{}[],:\" \n\r\t".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    if (word.equals("null")) {
      return null;
    }
    if (word.equals("true") || word.equals("false")) {
      return Boolean.valueOf(word);
    }
    try {
      return Long.valueOf(word);
    } catch (NumberFormatException e) {
      throw wrong("\"" + word + "\" is no value");
    }
  }

  /** Takes the sign, if it comes next. */
  private boolean next(char sign) {
    if (at >= text.length()) {
      throw wrong("it ends too early");
    }
    boolean here = text.charAt(at) == sign;
    at += here ? 1 : 0;
    return here;
  }

  private void want(char sign) {
    if (!next(sign)) {
      throw wrong("there should be " + sign);
    }
  }

  private void white() {
    while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private IllegalArgumentException wrong(String what) {
    long line =
        1 + text.substring(0, Math.min(at, text.length())).chars().filter(c -> c == '\n').count();
    return new IllegalArgumentException("is no JSON: " + what + ", in line " + line);
  }

  /** {@code words} in quotes, control characters by their numbers. */
  public static String quoted(String words) {
    return quoted(words, letter -> letter < ' ');
  }

  /**
   * {@code words} in quotes.
   *
   * @param numbered the letters, as UTF-16 has them, that are written by their numbers; control
   *     characters must be among them
   */
  public static String quoted(String words, IntPredicate numbered) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      if (letter == '"' || letter == '\\') {
        quoted.append('\\').append(letter);
      } else if (numbered.test(letter)) {
        quoted.append("\\u").append(HexFormat.of().toHexDigits(letter));
      } else {
        quoted.append(letter);
      }
    }
    return quoted.append('"').toString();
  }
}
