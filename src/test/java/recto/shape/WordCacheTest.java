package recto.shape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
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
  void makesNoObjectForAWordFoundAgain() {
    String text = "A. Dobrynin";
    Shaped first = words.shape(text, 3, 11, regular, Features.TEXT, "en", false);
    long before = allocated();
    for (int i = 0; i < 10_000; i++) {
      assertSame(first, words.shape(text, 3, 11, regular, Features.TEXT, "en", false));
    }
    assertTrue(allocated() - before < 10_000, () -> allocated() - before + " bytes");
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  @Test
  void forgetsTheWordLongestUnusedAndShapesItAgain() {
    WordCache small = new WordCache(new Shaper(library), 1);
    List<Shaped> first = new ArrayList<>();
    for (String word : List.of("Kissinger", "one", "two", "three")) {
      first.add(small.shape(word, regular, Features.TEXT, "en", false));
    }
    assertSame(first.get(1), small.shape("one", regular, Features.TEXT, "en", false));
    small.shape("four", regular, Features.TEXT, "en", false);
    assertSame(first.get(1), small.shape("one", regular, Features.TEXT, "en", false));
    Shaped again = small.shape("Kissinger", regular, Features.TEXT, "en", false);
    assertNotSame(first.get(0), again);
    assertArrayEquals(only(first.get(0)).glyphs(), only(again).glyphs());
    assertSame(again, small.shape("Kissinger", regular, Features.TEXT, "en", false));
  }

  @Test
  void tellsLanguagesFeaturesAndDirectionsApart() {
    Shaped english = shape("11");
    assertNotSame(english, words.shape("11", regular, Features.TEXT, "de", false));
    assertNotSame(english, words.shape("11", regular, Features.TEXT, "en", true));
    assertNotSame(english, words.shape("11", regular, Features.NONE, "en", false));
    assertSame(english, shape("11"));
  }

  @Test
  void knowsAWordAgain() {
    Shaped first = shape("Dobrynin");
    assertSame(first, words.shape("A. Dobrynin", 3, 11, regular, Features.TEXT, "en", false));
  }
}
