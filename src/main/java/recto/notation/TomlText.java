package recto.notation;

import java.util.HexFormat;

/** Strings and keys as TOML 1.0 has them. */
public final class TomlText {
  private static final String EXPECTED = ", expected ";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private TomlText() {}

  /** {@code words} as a basic string, on one line. */
  public static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c == '\t') {
        quoted.append("\\t");
      } else if (c < ' ' || c == 0x7F) {
        quoted.append("\\u").append(HEX.toHexDigits(c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** {@code name} as one part of a key: bare where it may be, else in quotes. */
  public static String key(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isBare(name.charAt(i))) {
        return quoted(name);
      }
    }
    return name.isEmpty() ? quoted(name) : name;
  }

  /** True of a letter that a bare key may have. */
  public static boolean isBare(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }

  /**
   * What a parser says is wrong with a file, in words for its editor.
   *
   * @param said as in "Unexpected 'L', expected ', ", a number"
   */
  public static String trouble(String said) {
    int comma = said.indexOf(EXPECTED);
    if (comma >= 0) {
      String found = said.substring(0, comma);
      return "not TOML: " + found + hint(found, said.substring(comma + EXPECTED.length()));
    }
    String twice =
        said.replaceFirst(
            " previously defined at line (\\d+), .*", " is given twice, first in line $1");
    return "not TOML: "
        + twice
        + (said.startsWith("Invalid escape") ? "; a backslash in words is written twice" : "");
  }

  private static String hint(String found, String expected) {
    if (expected.contains("', \", '''")) {
      return found.contains(" end of ")
          ? "; a value is missing"
          : "; words stand in quotes, as in key = \"words\"";
    }
    if (expected.equals("\" or a character")) {
      return "; the quotation mark behind the words is missing";
    }
    if (expected.startsWith("a newline")) {
      return " behind a value; inside words a quotation mark is written \\\"";
    }
    return expected.endsWith("=") ? "; a line is key = value" : EXPECTED + expected;
  }
}
