package recto.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.diagnostic.Span;

/** What the first bytes of a source say of its encoding. */
final class LetterBytes {
  /** The encoding of Western languages before UTF-8. */
  static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Bytes that are no letters there. */
  private static final String UNUSED = "\u0081\u008D\u008F\u0090\u009D";

  private LetterBytes() {}

  /** How many bytes the byte order mark takes. */
  static int markLength(Source source, byte[] content) throws SourceException {
    if (content.length == 0) {
      throw SourceException.at(source, Span.NONE, "is empty");
    }
    return markLength(content);
  }

  private static int markLength(byte[] content) {
    return starts(content, 0xEF, 0xBB, 0xBF) ? 3 : wide(content) == null ? 0 : 2;
  }

  /** The encoding of two bytes to a letter that the mark names, or null. */
  private static @Nullable Charset wide(byte[] content) {
    if (starts(content, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(content, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  /**
   * The encoding of a text: that of its mark, else UTF-8, else Windows-1252, which has Latin-1 in
   * it, where hardly any bytes together are a letter of UTF-8 and each is a letter by itself.
   */
  static Charset charset(byte[] content) {
    Charset marked = wide(content);
    if (marked != null) {
      return marked;
    }
    long together = 0;
    long alone = 0;
    int at = 0;
    while (at < content.length) {
      int octet = content[at] & 0xFF;
      int length = letter(content, at);
      boolean cut = at + length > content.length;
      together += length > 1 && !cut ? 1 : 0;
      alone += length == 1 && octet > 0x7F ? 1 : 0;
      if (octet == 0 || (length == 1 && UNUSED.indexOf(octet) >= 0)) {
        return StandardCharsets.UTF_8;
      }
      at += length;
    }
    return alone > 10 * together ? WINDOWS : StandardCharsets.UTF_8;
  }

  /**
   * How many bytes from {@code at} on are a letter of UTF-8, or the beginning of one at the end.
   */
  private static int letter(byte[] content, int at) {
    int octet = content[at] & 0xFF;
    int length = octet < 0xC2 || octet > 0xF4 ? 1 : octet < 0xE0 ? 2 : octet < 0xF0 ? 3 : 4;
    for (int i = 1; i < length; i++) {
      if (at + i == content.length) {
        return length;
      }
      if ((content[at + i] & 0xC0) != 0x80) {
        return 1;
      }
    }
    return length;
  }

  /** True where the first letter is a {@code <}, in UTF-8 or UTF-16. */
  static boolean looksLikeMarkup(byte[] content) {
    for (int i = markLength(content); i < content.length; i++) {
      byte b = content[i];
      if (b != ' ' && b != '\t' && b != '\n' && b != '\r' && b != 0) {
        return b == '<';
      }
    }
    return false;
  }

  /** The offset of the byte that begins the letter at {@code index} of the decoded text. */
  static int offset(byte[] content, Charset charset, int start, int index) {
    String before = new String(content, start, content.length - start, charset).substring(0, index);
    return start + before.getBytes(charset).length;
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
