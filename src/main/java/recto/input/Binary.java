package recto.input;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Files that are no text at all, known by their first bytes. */
final class Binary {
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("%PDF-", "is a PDF; give the source that it was made from");
    KINDS.put(
        "PK\u0003\u0004",
        "is a ZIP archive, as .docx, .odt and .epub files are; export it as TEI or as plain text");
    KINDS.put("\u001F\u008B", "is compressed by gzip; unpack it first");
    KINDS.put("\u00D0\u00CF\u0011\u00E0", "is an old Word or Excel file; export it as plain text");
    KINDS.put("{\\rtf", "is RTF; export it as plain text");
  }

  private Binary() {}

  /** What is to be said of a file that begins so, or an empty string. */
  static String kind(byte[] content) {
    for (Map.Entry<String, String> kind : KINDS.entrySet()) {
      if (begins(content, kind.getKey())) {
        return kind.getValue();
      }
    }
    return isPage(content) ? "is HTML, not TEI; save it as plain text" : "";
  }

  /** True of a page for browsers. */
  private static boolean isPage(byte[] content) {
    int at = begins(content, "\u00EF\u00BB\u00BF") ? 3 : 0;
    while (at < content.length && content[at] > 0 && content[at] <= ' ') {
      at++;
    }
    int end = Math.min(content.length, at + 20);
    String start =
        new String(content, at, end - at, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.matches("(?s)<html[\\s>].*");
  }

  private static boolean begins(byte[] content, String sign) {
    for (int i = 0; i < sign.length(); i++) {
      if (i >= content.length || (content[i] & 0xFF) != sign.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
