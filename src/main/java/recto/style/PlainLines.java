package recto.style;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import recto.notation.TomlText;
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
      lines.append(prefix).append(TomlText.key(each.getKey())).append(" = ");
      lines.append(value(each.getValue().value())).append('\n');
    }
    for (Map.Entry<String, Layer> each : layer.tables().entrySet()) {
      String name = prefix + TomlText.key(each.getKey());
      if (each.getValue().isEmpty()) {
        lines.append(name).append(" = {}\n");
      } else {
        write(each.getValue(), name + ".", lines);
      }
    }
  }

  static String value(Object value) {
    if (value instanceof String words) {
      return TomlText.quoted(words);
    }
    if (value instanceof List<?> values) {
      return "[" + String.join(", ", values.stream().map(PlainLines::value).toList()) + "]";
    }
    return value instanceof Double number ? decimal(number) : value.toString();
  }

  private static String decimal(double number) {
    if (!Double.isFinite(number)) {
      return Double.isNaN(number) ? "nan" : number > 0 ? "inf" : "-inf";
    }
    String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    return plain.indexOf('.') < 0 ? plain + ".0" : plain;
  }
}
