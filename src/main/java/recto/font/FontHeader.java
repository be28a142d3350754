package recto.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a font file says of itself: the tables "name", "OS/2" and "head" of the OpenType
 * specification.
 *
 * @param family as users know it, as in "EB Garamond"
 * @param postScriptName as in "EBGaramond-Italic"
 * @param weight 100 to 900, 400 for regular
 * @param width 1 to 9, 5 for normal
 * @param trueType true where the outlines are TrueType's, the only ones that can be embedded
 * @param embeddable true where the font's licence bits allow a subset in a document
 */
record FontHeader(
    String family,
    String postScriptName,
    int weight,
    int width,
    boolean italic,
    boolean trueType,
    boolean embeddable) {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE_TRUE_TYPE = 0x74727565;
  private static final int CFF = 0x4F54544F;
  private static final int COLLECTION = 0x74746366;
  private static final int NAME = 0x6E616D65;
  private static final int OS2 = 0x4F532F32;
  private static final int GLYF = 0x676C7966;
  private static final int HEAD = 0x68656164;

  /** The least weight that counts as bold. */
  static final int BOLD_FROM = 600;

  boolean bold() {
    return weight >= BOLD_FROM;
  }

  /** Reads the header of the font whose table directory starts at {@code start}. */
  static FontHeader read(FontBytes bytes, long start) throws IOException {
    ByteBuffer head = bytes.at(start, 12);
    int version = head.getInt(0);
    if (version != TRUE_TYPE && version != APPLE_TRUE_TYPE && version != CFF) {
      throw new IOException("it is no TrueType or OpenType font");
    }
    int count = Short.toUnsignedInt(head.getShort(4));
    ByteBuffer tables = bytes.at(start + 12, 16 * count);
    ByteBuffer names = table(bytes, tables, count, NAME, 6);
    ByteBuffer os2 = table(bytes, tables, count, OS2, 64);
    ByteBuffer fontHead = table(bytes, tables, count, HEAD, 46);
    boolean outlines = find(tables, count, GLYF) >= 0;
    String family = names == null ? null : name(names, 16);
    if (family == null && names != null) {
      family = name(names, 1);
    }
    String postScript = names == null ? null : name(names, 6);
    int macStyle = fontHead == null ? 0 : fontHead.getShort(44);
    int weight = os2 == null ? ((macStyle & 1) != 0 ? 700 : 400) : os2.getShort(4);
    int width = os2 == null ? 5 : os2.getShort(6);
    boolean italic = os2 == null ? (macStyle & 2) != 0 : (os2.getShort(62) & 0x201) != 0;
    int licence = os2 == null ? 0 : os2.getShort(8);
    return new FontHeader(
        family == null ? "" : family,
        postScript == null ? "" : postScript.replace(' ', '-'),
        weight,
        width,
        italic,
        outlines,
        (licence & 0xF) != 2 && (licence & 0x300) == 0);
  }

  /** True where the file holds several faces. */
  static boolean collection(FontBytes bytes) throws IOException {
    return bytes.at(0, 4).getInt(0) == COLLECTION;
  }

  /** Where the fonts of a file start: one, or several in a collection. */
  static long[] starts(FontBytes bytes) throws IOException {
    if (!collection(bytes)) {
      return new long[] {0};
    }
    int count = bytes.at(8, 4).getInt(0);
    if (count < 0 || count > 256) {
      throw new IOException("it is a damaged font collection");
    }
    ByteBuffer offsets = bytes.at(12, 4 * count);
    long[] starts = new long[count];
    for (int i = 0; i < count; i++) {
      starts[i] = Integer.toUnsignedLong(offsets.getInt(4 * i));
    }
    return starts;
  }

  private static int find(ByteBuffer tables, int count, int tag) {
    for (int i = 0; i < count; i++) {
      if (tables.getInt(16 * i) == tag) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable ByteBuffer table(
      FontBytes bytes, ByteBuffer tables, int count, int tag, int least) throws IOException {
    int i = find(tables, count, tag);
    if (i < 0) {
      return null;
    }
    int length = tables.getInt(16 * i + 12);
    if (length < least || length > 1 << 20) {
      return null;
    }
    return bytes.at(Integer.toUnsignedLong(tables.getInt(16 * i + 8)), length);
  }

  /** The English Windows name, or the Macintosh one, or null. */
  private static @Nullable String name(ByteBuffer names, int id) {
    int count = Short.toUnsignedInt(names.getShort(2));
    int strings = Short.toUnsignedInt(names.getShort(4));
    String found = null;
    for (int i = 0; i < count && 18 + 12 * i <= names.limit(); i++) {
      int at = 6 + 12 * i;
      if (names.getShort(at + 6) != id) {
        continue;
      }
      int platform = names.getShort(at);
      int language = Short.toUnsignedInt(names.getShort(at + 4));
      int length = Short.toUnsignedInt(names.getShort(at + 8));
      int offset = strings + Short.toUnsignedInt(names.getShort(at + 10));
      if (offset + length > names.limit()) {
        continue;
      }
      byte[] string = new byte[length];
      names.get(offset, string);
      if (platform == 3 && language == 0x409) {
        return new String(string, StandardCharsets.UTF_16BE);
      }
      if (found == null) {
        found =
            new String(
                string, platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
      }
    }
    return found;
  }
}
