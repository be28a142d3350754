package recto.style;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import recto.unit.Length;

/** Settings as lines of plain TOML, each with its whole key, in the order of their layer. */
final class PlainLines {
  private PlainLines() {}

  /** Five decimals tell every scaled point from the next. */
  static String number(double points) {
    BigDecimal rounded = BigDecimal.valueOf(points).setScale(5, RoundingMode.HALF_EVEN);
    String plain = rounded.stripTrailingZeros().toPlainString();
    return plain.equals("-0") ? "0" : plain;
  }

  static Object points(long length) {
    return length % Length.POINT == 0
        ? (Object) (length / Length.POINT)
        : Double.valueOf(number(Length.toPoints(length)));
  }

  /** All lines of {@code layer}. */
  static String of(Layer layer) {
    StringBuilder lines = new StringBuilder();
    write(layer, "", lines);
    return lines.toString();
  }

  private static void write(Layer layer, String prefix, StringBuilder lines) {
    for (Map.Entry<String, Setting> each : layer.settings().entrySet()) {
      lines.append(prefix).append(key(each.getKey())).append(" = ");
      lines.append(value(each.getValue().value())).append('\n');
    }
    for (Map.Entry<String, Layer> each : layer.tables().entrySet()) {
      String name = prefix + key(each.getKey());
      if (each.getValue().isEmpty()) {
        lines.append(name).append(" = {}\n");
      } else {
        write(each.getValue(), name + ".", lines);
      }
    }
  }

  static String key(String part) {
    return !part.isEmpty() && part.chars().allMatch(c -> PlainToml.bare((char) c))
        ? part
        : quoted(part);
  }

  static String value(Object value) {
    if (value instanceof String words) {
      return quoted(words);
    }
    if (value instanceof List<?> values) {
      return "[" + String.join(", ", values.stream().map(PlainLines::value).toList()) + "]";
    }
    return value instanceof Double number ? decimal(number) : value.toString();
  }

  private static String decimal(double number) {
    String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    return plain.indexOf('.') < 0 ? plain + ".0" : plain;
  }

  private static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c == '\t') {
        quoted.append("\\t");
      } else if (c < ' ' || c == 0x7F) {
        quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
