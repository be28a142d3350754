package recto.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.api.Test;

/** A second reader of fonts must find the same. */
class HarfBuzzFaceTest {
  @Test
  void agreesWithASecondReader() throws IOException, FontException {
    try (FontLibrary library = new FontLibrary()) {
      agree(library, "EB Garamond", "eb-garamond/EBGaramond-Regular.ttf");
      agree(library, "DejaVu Serif", "dejavu-serif/DejaVuSerif-Regular.ttf");
    }
  }

  private static void agree(FontLibrary library, String family, String file)
      throws IOException, FontException {
    Face face = library.stack(family, false, false).first();
    try (TrueTypeFont font =
        new TTFParser()
            .parse(new RandomAccessReadBufferedFile(Path.of("fonts").resolve(file).toFile()))) {
      assertEquals(font.getName(), face.name());
      assertEquals(font.getUnitsPerEm(), face.unitsPerEm());
      assertEquals(font.getNumberOfGlyphs(), face.glyphs());
      OS2WindowsMetricsTable os2 = font.getOS2Windows();
      if (os2.getVersion() >= 2) {
        assertEquals(os2.getCapHeight(), face.capHeight());
        assertEquals(os2.getHeight(), face.xHeight());
      } else {
        assertTrue(face.capHeight() > face.xHeight() && face.xHeight() > 0);
      }
      for (int glyph = 0; glyph < face.glyphs(); glyph++) {
        assertEquals(font.getAdvanceWidth(glyph), face.advance(glyph), "glyph " + glyph);
      }
      CmapLookup letters = font.getUnicodeCmapLookup(false);
      for (int codePoint = 0; codePoint < 0x20000; codePoint++) {
        assertEquals(
            letters.getGlyphId(codePoint),
            face.glyph(codePoint),
            "U+" + Integer.toHexString(codePoint));
      }
    }
  }
}
