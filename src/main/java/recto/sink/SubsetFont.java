package recto.sink;

import java.io.IOException;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import recto.font.Face;

/** One subset of one face as a simple symbolic TrueType font with one-byte codes. */
final class SubsetFont {
  private static final int SYMBOLIC = 4;
  private static final int ITALIC = 64;
  private static final int PREFIX_LETTERS = 6;
  private static final String FLATE = "/Filter/FlateDecode";

  private final Face face;
  private final Sfnt font;
  private final @Nullable GlyphUse[] codes;
  private final byte[] program;
  private final byte[] toUnicode;

  SubsetFont(Face face, Sfnt font, @Nullable GlyphUse[] codes) throws IOException {
    this.face = face;
    this.font = font;
    this.codes = codes;
    int[] glyphs = new int[codes.length];
    for (int code = 0; code < codes.length; code++) {
      GlyphUse use = codes[code];
      glyphs[code] = use == null ? 0 : use.glyph();
    }
    program = new TrueTypeSubset(font).file(glyphs);
    toUnicode = ToUnicode.stream(codes);
  }

  /** The width that a face's glyph has in the file, in thousandths of the type size. */
  static double width(Face face, int glyph) {
    return Math.round(face.advance(glyph) * 1_000_000.0 / face.unitsPerEm()) / 1000.0;
  }

  /** Writes the font; returns the number of its dictionary. */
  int write(PdfFile file, Squeeze squeeze) throws IOException {
    byte[] sum = digest();
    String name = prefix(sum) + "+" + face.name();
    int programObject = file.reserve();
    file.stream(programObject, "/Length1 " + program.length + FLATE, squeeze.deflate(program), sum);
    int unicode = file.reserve();
    file.stream(unicode, FLATE, squeeze.deflate(toUnicode), new byte[0]);
    int descriptor = file.reserve();
    descriptor(file.object(descriptor), name, programObject);
    int number = file.reserve();
    dictionary(file.object(number), name, descriptor, unicode);
    return number;
  }

  private void dictionary(ContentBytes out, String name, int descriptor, int unicode) {
    int first = 0;
    int last = codes.length - 1;
    while (first < last && codes[first] == null) {
      first++;
    }
    while (last > first && codes[last] == null) {
      last--;
    }
    out.put("<</Type/Font/Subtype/TrueType/BaseFont").name(name);
    out.put("/FirstChar ").number(first, 0).put("/LastChar ").number(last, 0).put("/Widths[");
    for (int code = first; code <= last; code++) {
      GlyphUse use = codes[code];
      out.number(use == null ? 0 : Math.round(width(face, use.glyph()) * 1000), 3).put(' ');
    }
    out.put("]/FontDescriptor ").reference(descriptor);
    out.put("/ToUnicode ").reference(unicode).put(">>");
  }

  private void descriptor(ContentBytes out, String name, int programObject) throws IOException {
    out.put("<</Type/FontDescriptor/FontName").name(name);
    out.put("/Flags ").number(SYMBOLIC | (face.italic() ? ITALIC : 0), 0).put("/FontBBox[");
    for (int at = 36; at < 44; at += 2) {
      out.number(thousandths(font.table("head").getShort(at)), 0).put(' ');
    }
    out.put("]/ItalicAngle ").number(Math.round(slope() * 1000), 3);
    out.put("/Ascent ").number(thousandths(face.ascent()), 0);
    out.put("/Descent ").number(thousandths(face.descent()), 0);
    out.put("/CapHeight ").number(thousandths(face.capHeight()), 0);
    out.put("/StemV ").number(face.bold() ? 140 : 80, 0);
    out.put("/FontFile2 ").reference(programObject).put(">>");
  }

  /** Degrees from the upright, negative to the right. */
  private double slope() throws IOException {
    return font.has("post") ? font.table("post").getInt(4) / 65536.0 : face.italic() ? -12 : 0;
  }

  private long thousandths(int units) {
    return Math.round(units * 1000.0 / face.unitsPerEm());
  }

  private byte[] digest() {
    MessageDigest digest = Digests.sha256();
    digest.update(program);
    digest.update(toUnicode);
    return digest.digest();
  }

  /** Six capitals that tell this subset from others of the face. */
  private static String prefix(byte[] sum) {
    StringBuilder prefix = new StringBuilder();
    for (int i = 0; i < PREFIX_LETTERS; i++) {
      prefix.append((char) ('A' + Byte.toUnsignedInt(sum[i]) % 26));
    }
    return prefix.toString();
  }
}
