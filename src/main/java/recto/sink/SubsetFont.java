package recto.sink;

import java.io.IOException;
import java.security.MessageDigest;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import recto.font.Face;

/** One subset of one face as a simple symbolic TrueType font with one-byte codes. */
final class SubsetFont {
  private static final int SYMBOLIC = 4;
  private static final int ITALIC = 64;
  private static final int PREFIX_LETTERS = 6;

  private final Face face;
  private final Sfnt font;
  private final @Nullable GlyphUse[] codes;

  SubsetFont(Face face, Sfnt font, @Nullable GlyphUse[] codes) {
    this.face = face;
    this.font = font;
    this.codes = codes;
  }

  /**
   * A subset font ready to be put into the file.
   *
   * @param sum a digest of its glyphs and of what they say
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Made(COSDictionary dictionary, byte[] sum) {}

  /** The width that a face's glyph has in the file, in thousandths of the type size. */
  static double width(Face face, int glyph) {
    return Math.round(face.advance(glyph) * 1_000_000.0 / face.unitsPerEm()) / 1000.0;
  }

  /** The font file with these glyphs and its dictionary; by any thread. */
  Made made() throws IOException {
    int[] glyphs = new int[codes.length];
    for (int code = 0; code < codes.length; code++) {
      GlyphUse use = codes[code];
      glyphs[code] = use == null ? 0 : use.glyph();
    }
    byte[] file = new TrueTypeSubset(font).file(glyphs);
    byte[] toUnicode = ToUnicode.stream(codes);
    MessageDigest digest = Digests.sha256();
    digest.update(file);
    byte[] sum = digest.digest(toUnicode);
    try (Squeeze squeeze = Squeeze.small()) {
      return new Made(dictionary(prefix(sum) + "+" + face.name(), file, toUnicode, squeeze), sum);
    }
  }

  private COSDictionary dictionary(String name, byte[] file, byte[] toUnicode, Squeeze squeeze)
      throws IOException {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.FONT);
    dictionary.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
    dictionary.setName(COSName.BASE_FONT, name);
    int first = 0;
    int last = codes.length - 1;
    while (first < last && codes[first] == null) {
      first++;
    }
    while (last > first && codes[last] == null) {
      last--;
    }
    dictionary.setInt(COSName.FIRST_CHAR, first);
    dictionary.setInt(COSName.LAST_CHAR, last);
    COSArray widths = Cos.array();
    for (int code = first; code <= last; code++) {
      GlyphUse use = codes[code];
      widths.add(Cos.number(use == null ? 0 : width(face, use.glyph())));
    }
    dictionary.setItem(COSName.WIDTHS, widths);
    dictionary.setItem(COSName.FONT_DESC, descriptor(name, file, squeeze));
    dictionary.setItem(COSName.TO_UNICODE, Cos.deflated(squeeze.deflate(toUnicode)));
    return dictionary;
  }

  private COSDictionary descriptor(String name, byte[] file, Squeeze squeeze) throws IOException {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC | (face.italic() ? ITALIC : 0));
    COSArray box = Cos.array();
    for (int at = 36; at < 44; at += 2) {
      box.add(thousandths(font.table("head").getShort(at)));
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setItem(COSName.ITALIC_ANGLE, Cos.number(slope()));
    descriptor.setItem(COSName.ASCENT, thousandths(face.ascent()));
    descriptor.setItem(COSName.DESCENT, thousandths(face.descent()));
    descriptor.setItem(COSName.CAP_HEIGHT, thousandths(face.capHeight()));
    descriptor.setInt(COSName.STEM_V, face.bold() ? 140 : 80);
    COSStream stream = Cos.deflated(squeeze.deflate(file));
    stream.setInt(COSName.LENGTH1, file.length);
    descriptor.setItem(COSName.FONT_FILE2, stream);
    return descriptor;
  }

  /** Degrees from the upright, negative to the right. */
  private double slope() throws IOException {
    return font.has("post") ? font.table("post").getInt(4) / 65536.0 : face.italic() ? -12 : 0;
  }

  private COSNumber thousandths(int units) {
    return Cos.integer(Math.round(units * 1000.0 / face.unitsPerEm()));
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
