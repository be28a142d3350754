package recto.input;

import java.util.LinkedHashMap;
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
    return "";
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
