package recto.shape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import recto.font.FontException;
import recto.font.FontLibrary;
import recto.font.FontStack;

class WordCacheTest {
  private static FontLibrary library;
  private static FontStack regular;
  private static WordCache words;

  @BeforeAll
  static void open() throws FontException {
    library = new FontLibrary();
    regular = library.stack("EB Garamond", false, false);
    words = new WordCache(new Shaper(library));
  }

  @AfterAll
  static void close() {
    library.close();
  }

  private static Shaped shape(String word) {
    return shape(word, Features.TEXT);
  }

  private static Shaped shape(String word, Features features) {
    return words.shape(word, regular, features, "en", false);
  }

  private static GlyphRun only(Shaped shaped) {
    assertEquals(1, shaped.runs().size(), shaped.toString());
    return shaped.runs().get(0);
  }

  @Test
  void joinsFfiToOneGlyph() {
    GlyphRun run = only(shape("office"));
    assertArrayEquals(new int[] {0, 1, 4, 5}, run.clusters());
    assertEquals(4, run.size());
    assertEquals(6, only(shape("office", Features.LETTERSPACED)).size());
    Shaped shaped = shape("office");
    assertTrue(shaped.safeToBreak(1));
    assertFalse(shaped.safeToBreak(2));
    assertFalse(shaped.safeToBreak(3));
    assertTrue(shaped.safeToBreak(4));
  }

  @Test
  void kernsPairs() {
    assertTrue(only(shape("AV")).width() < only(shape("AV", Features.NONE)).width());
  }

  @Test
  void knowsAWordAgain() {
    Shaped first = shape("Dobrynin");
    assertSame(first, words.shape("A. Dobrynin", 3, 11, regular, Features.TEXT, "en", false));
    assertNotEquals(first, shape("Dobrynin", Features.NONE));
  }

  @Test
  void setsHebrewWithPoints() {
    GlyphRun run = only(words.shape("שָׁלוֹם", regular, Features.TEXT, "he", true));
    assertEquals("NotoSerifHebrew-Regular", run.face().name());
    assertTrue(run.rtl());
    assertEquals(0, run.clusters()[run.size() - 1]);
  }

  @Test
  void reportsALetterThatNoFontHas() {
    Shaped shaped = shape("a\uE000b");
    assertEquals(List.of(new Missing(1, 0xE000)), shaped.missing());
    assertEquals("a\uE000b", shaped.text());
    for (GlyphRun run : shaped.runs()) {
      for (int glyph : run.glyphs()) {
        assertNotEquals(0, glyph);
      }
    }
  }
}
