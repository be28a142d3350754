package recto.input;

import java.nio.charset.StandardCharsets;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.diagnostic.Span;

/** What the first bytes of a source say of its encoding. */
final class LetterBytes {
  private LetterBytes() {}

  /**
   * How many bytes the UTF-8 byte order mark takes, 0 or 3; refuses the marks of other encodings.
   */
  static int markLength(Source source, byte[] content) throws SourceException {
    if (content.length == 0) {
      throw SourceException.at(source, Span.NONE, "is empty");
    }
    if (starts(content, 0xFF, 0xFE) || starts(content, 0xFE, 0xFF)) {
      throw SourceException.at(
          source,
          new Span(1, 1),
          "the bytes at offset 0 are the mark of UTF-16; save the file as UTF-8");
    }
    return starts(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
  }

  /** True where the first letter is a {@code <}, in UTF-8 or UTF-16. */
  static boolean looksLikeMarkup(byte[] content) {
    int start = starts(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    if (starts(content, 0xFF, 0xFE) || starts(content, 0xFE, 0xFF)) {
      start = 2;
    }
    for (int i = start; i < content.length; i++) {
      byte b = content[i];
      if (b != ' ' && b != '\t' && b != '\n' && b != '\r' && b != 0) {
        return b == '<';
      }
    }
    return false;
  }

  /** The offset of the byte that begins the letter at {@code index} of the decoded text. */
  static int offset(byte[] content, int start, int index) {
    String before =
        new String(content, start, content.length - start, StandardCharsets.UTF_8)
            .substring(0, index);
    return start + before.getBytes(StandardCharsets.UTF_8).length;
  }

  private static boolean starts(byte[] content, int... bytes) {
    if (content.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((content[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
