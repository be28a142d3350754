package recto.shape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recto.shape.SampleShaper.nominal;
import static recto.shape.SampleShaper.only;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recto.font.Face;
import recto.font.FontStack;
import recto.unit.Length;

class ShaperTest {
  private static final long TEN_POINT = 10 * 65_536L;

  @RegisterExtension static final SampleShaper SAMPLE = new SampleShaper();

  @Test
  void everyLetterThatTheAlgorithmOrdersMayRunLeft() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      char[] letter = {(char) c};
      assertTrue(
          Shaper.mayRunLeft(letter[0]) || !Bidi.requiresBidi(letter, 0, 1), Integer.toHexString(c));
    }
    assertFalse(Shaper.mayRunLeft('a'));
    assertFalse(Shaper.mayRunLeft('\u2019'));
  }

  @Test
  void setsPlainLettersByTheirGlyphs() {
    GlyphRun run = only(SAMPLE.shape("Dobrynin"));
    assertArrayEquals(nominal(SAMPLE.garamond.first(), "Dobrynin"), run.glyphs());
    assertEquals("Dobrynin", run.text());
    assertNull(run.xOffsets());
    assertEquals(GlyphRun.FULL, run.scale());
  }

  @Test
  void joinsFfiToOneGlyphThatIsNotParted() {
    Shaped office = SAMPLE.shape("office");
    assertArrayEquals(new int[] {0, 1, 4, 5}, only(office).clusters());
    List<Boolean> safe = new ArrayList<>();
    for (int i = 0; i <= 6; i++) {
      safe.add(office.safeToBreak(i));
    }
    assertEquals(List.of(true, true, false, false, true, true, true), safe);
  }

  @Test
  void joinsNothingInLetterspacedText() {
    Shaped office =
        SAMPLE.words.shape("office", SAMPLE.garamond, Features.LETTERSPACED, "en", false);
    assertArrayEquals(nominal(SAMPLE.garamond.first(), "office"), only(office).glyphs());
  }

  @Test
  void kernsPairs() {
    Face face = SAMPLE.garamond.first();
    int apart = face.advance(face.glyph('A')) + face.advance(face.glyph('V'));
    assertEquals(
        apart, only(SAMPLE.words.shape("AV", SAMPLE.garamond, Features.NONE, "en", false)).width());
    assertTrue(only(SAMPLE.shape("AV")).width() < apart - 50);
  }

  @Test
  void widthsAtASizeAddUpExactly() {
    GlyphRun run = only(SAMPLE.shape("Massachusetts"));
    for (long size : new long[] {TEN_POINT, 655_361, 786_431, 7}) {
      assertEquals(run.width(size), Arrays.stream(run.advances(size)).asLongStream().sum());
    }
    assertEquals(Length.scale(run.width(), TEN_POINT, 1000), run.width(TEN_POINT));
    assertEquals(run.width(TEN_POINT), SAMPLE.shape("Massachusetts").width(TEN_POINT));
  }

  @Test
  void takesTheFacesOwnSmallCapitals() {
    GlyphRun run = only(SAMPLE.shape("McDonald", Feature.SMALL_CAPS));
    int[] plain = nominal(SAMPLE.garamond.first(), "McDonald");
    assertEquals(plain[0], run.glyphs()[0]);
    assertNotEquals(plain[1], run.glyphs()[1]);
    assertEquals(plain[2], run.glyphs()[2]);
    assertEquals("McDonald", run.text());
    GlyphRun all =
        only(SAMPLE.shape("McDonald", Feature.SMALL_CAPS, Feature.CAPITALS_AS_SMALL_CAPS));
    assertNotEquals(plain[0], all.glyphs()[0]);
    assertTrue(all.width() < run.width());
  }

  @Test
  void makesSmallCapitalsOfScaledCapitalsWhereTheFaceHasNone() {
    Shaped shaped = SAMPLE.shape(SAMPLE.atkinson, "McDonald", "en", Feature.SMALL_CAPS);
    assertEquals(
        List.of("M", "c", "D", "onald"), shaped.runs().stream().map(GlyphRun::text).toList());
    GlyphRun last = shaped.runs().get(3);
    assertArrayEquals(nominal(SAMPLE.atkinson.first(), "ONALD"), last.glyphs());
    assertEquals(3, last.start());
    assertTrue(last.scale() >= 700 && last.scale() < 900, () -> "scale " + last.scale());
    assertEquals(TEN_POINT * last.scale() / 1000, last.size(TEN_POINT));
    assertEquals(GlyphRun.FULL, shaped.runs().get(0).scale());
  }

  @Test
  void makesCyrillicSmallCapitalsThatTheBookFaceLacks() {
    Shaped shaped = SAMPLE.shape(SAMPLE.garamond, "Москва", "ru", Feature.SMALL_CAPS);
    assertEquals(2, shaped.runs().size());
    assertArrayEquals(nominal(SAMPLE.garamond.first(), "ОСКВА"), shaped.runs().get(1).glyphs());
  }

  @Test
  void capitalsStandForTheirSourceLetters() {
    GlyphRun run = only(SAMPLE.shape(SAMPLE.garamond, "Straße", "de", Feature.CAPITALS));
    assertArrayEquals(nominal(SAMPLE.garamond.first(), "STRASSE"), run.glyphs());
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, 4, 5}, run.clusters());
    assertEquals("Straße", run.text());
    GlyphRun turkish = only(SAMPLE.shape(SAMPLE.garamond, "ilki", "tr", Feature.CAPITALS));
    assertEquals(SAMPLE.garamond.first().glyph('İ'), turkish.glyphs()[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "907", "12a", "th", "†", "1,2"})
  void takesTheFacesOwnSuperiors(String mark) {
    GlyphRun run = only(SAMPLE.shape(mark, Feature.SUPERIORS));
    int[] plain = nominal(SAMPLE.garamond.first(), mark);
    for (int i = 0; i < plain.length; i++) {
      assertNotEquals(plain[i], run.glyphs()[i]);
    }
    assertEquals(GlyphRun.FULL, run.scale());
    assertEquals(0, run.rise());
  }

  @ParameterizedTest
  @CsvSource({"12a", "†", "ж"})
  void raisesScaledLettersWhereTheFaceHasNoSuperiors(String mark) {
    GlyphRun run = only(SAMPLE.shape(SAMPLE.atkinson, mark, "en", Feature.SUPERIORS));
    assertArrayEquals(nominal(run.face(), mark), run.glyphs());
    assertTrue(run.scale() < 800);
    assertTrue(run.rise() > 0);
    assertTrue(run.rise(TEN_POINT) > 2 * 65_536 && run.rise(TEN_POINT) < 4 * 65_536);
  }

  @Test
  void leavesTheAsteriskAsItIs() {
    GlyphRun run = only(SAMPLE.shape("*", Feature.SUPERIORS));
    assertArrayEquals(nominal(SAMPLE.garamond.first(), "*"), run.glyphs());
    assertEquals(0, run.rise());
  }

  @Test
  void lowersInferiors() {
    assertNotEquals(
        SAMPLE.garamond.first().glyph('2'), only(SAMPLE.shape("2", Feature.INFERIORS)).glyphs()[0]);
    GlyphRun made = only(SAMPLE.shape(SAMPLE.atkinson, "x", "en", Feature.INFERIORS));
    assertTrue(made.rise() < 0 && made.scale() < GlyphRun.FULL);
  }

  @Test
  void shapesFigures() {
    GlyphRun plain = only(SAMPLE.shape("1917", Feature.LINING_FIGURES));
    GlyphRun old =
        only(SAMPLE.shape("1917", Feature.OLD_STYLE_FIGURES, Feature.PROPORTIONAL_FIGURES));
    assertFalse(Arrays.equals(plain.glyphs(), old.glyphs()));
    assertEquals(plain.advances()[0], plain.advances()[1]);
    assertNotEquals(old.advances()[0], old.advances()[1]);
  }

  @Test
  void allThreadsShapeAlike() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      texts.add(
          List.of("office", "שָׁלוֹם", "كتاب", "tˤaˤ", "q\u0301ue", "Ἀχιλλεύς", "║").get(i % 7)
              + i);
    }
    Callable<List<String>> work =
        () -> {
          WordCache own = new WordCache(SAMPLE.shaper);
          List<String> results = new ArrayList<>();
          for (String text : texts) {
            Shaped shaped = own.shape(text, SAMPLE.garamond, Features.TEXT, "en", false);
            results.add(
                shaped.runs().stream()
                    .map(
                        run ->
                            run.face()
                                + Arrays.toString(run.glyphs())
                                + Arrays.toString(run.advances()))
                    .toList()
                    .toString());
          }
          return results;
        };
    List<String> expected = work.call();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<List<String>> result : threads.invokeAll(List.of(work, work, work, work))) {
        assertEquals(expected, result.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void frenchSignsStandCloseInSwitzerlandAndFromRightToLeft() {
    assertEquals(width("mot!", "en"), width("mot!", "fr-CH"));
    assertTrue(width("mot!", "en") < width("mot!", "fr-FR"));
    FontStack stack = SAMPLE.garamond;
    String word = "\u05E9\u05DC\u05D5\u05DD!";
    for (GlyphRun run : SAMPLE.words.shape(word, stack, Features.NONE, "fr", true).runs()) {
      assertTrue(run.rtl(), run.text());
    }
    assertEquals(
        SAMPLE.words.shape(word, stack, Features.NONE, "he", true).width(TEN_POINT),
        SAMPLE.words.shape(word, stack, Features.NONE, "fr", true).width(TEN_POINT));
  }

  private static long width(String word, String language) {
    return only(SAMPLE.shape(SAMPLE.garamond, word, language, Feature.KERNING)).width();
  }

  @Test
  void frenchSignsStandApartWithoutALetterMore() {
    for (String word : List.of("mot;", "mot!", "mot.\u00BB", "\u00ABmot", "mot?!")) {
      GlyphRun french = only(SAMPLE.shape(SAMPLE.garamond, word, "fr", Feature.KERNING));
      GlyphRun close = only(SAMPLE.shape(SAMPLE.garamond, word, "fr-CA", Feature.KERNING));
      assertEquals(
          close.width() + SAMPLE.garamond.first().unitsPerEm() / 8,
          french.width(),
          "white in " + word);
      assertEquals(word, french.text());
    }
    assertEquals(
        only(SAMPLE.shape(SAMPLE.garamond, "mot!\u00BB!", "fr-CA", Feature.KERNING)).width()
            + 3L * (SAMPLE.garamond.first().unitsPerEm() / 8),
        only(SAMPLE.shape(SAMPLE.garamond, "mot!\u00BB!", "fr", Feature.KERNING)).width(),
        "white on both sides of a guillemet amid signs");
    for (String word : List.of("mot.", "12:30", "http://a", "l'homme")) {
      assertEquals(
          only(SAMPLE.shape(SAMPLE.garamond, word, "en")).width(),
          only(SAMPLE.shape(SAMPLE.garamond, word, "fr")).width(),
          "no white in " + word);
    }
  }
}
