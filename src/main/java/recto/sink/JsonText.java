package recto.sink;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import recto.unit.Length;

/** Writes JSON (RFC 8259) in UTF-8; objects on one line, the rest laid out by who writes. */
final class JsonText {
  private final PrintWriter out;
  private boolean first;

  JsonText(OutputStream out) {
    this.out =
        new PrintWriter(
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
  }

  /** Writes letters as they are. */
  JsonText raw(String letters) {
    out.write(letters);
    return this;
  }

  /** Opens an object. */
  JsonText open() {
    first = true;
    return raw("{");
  }

  JsonText close() {
    first = false;
    return raw("}");
  }

  JsonText text(String name, String value) {
    return name(name).string(value);
  }

  JsonText number(String name, long value) {
    return name(name).raw(Long.toString(value));
  }

  /** A length in points, to two decimals. */
  JsonText length(String name, long length) {
    long hundredths = Math.round(Length.toPoints(length) * 100);
    String digits = Long.toString(Math.abs(hundredths) / 100);
    long rest = Math.abs(hundredths) % 100;
    if (rest > 0) {
      digits += rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest;
    }
    return name(name).raw(hundredths < 0 ? "-" + digits : digits);
  }

  JsonText string(String value) {
    out.write('"');
    for (int i = 0; i < value.length(); i++) {
      char letter = value.charAt(i);
      switch (letter) {
        case '"' -> out.write("\\\"");
        case '\\' -> out.write("\\\\");
        case '\n' -> out.write("\\n");
        default -> {
          if (letter < ' ' || letter == '\u00AD' || letter == '\u2060') {
            out.write("\\u" + HexFormat.of().toHexDigits(letter));
          } else {
            out.write(letter);
          }
        }
      }
    }
    out.write('"');
    return this;
  }

  /**
   * @throws IOException where something could not be written
   */
  void flush() throws IOException {
    if (out.checkError()) {
      throw new IOException("the pages could not be written");
    }
  }

  private JsonText name(String name) {
    if (!first) {
      out.write(", ");
    }
    first = false;
    return string(name).raw(": ");
  }
}
