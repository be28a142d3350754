package recto.shape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recto.font.Face;
import recto.font.FontException;
import recto.font.FontLibrary;
import recto.font.FontStack;
import recto.unit.Length;

class ShaperTest {
  private static final long TEN_POINT = 10 * 65_536L;

  private static FontLibrary library;
  private static FontStack garamond;
  private static FontStack atkinson;
  private static Shaper shaper;
  private static WordCache words;

  @BeforeAll
  static void open() throws FontException {
    library = new FontLibrary();
    garamond = library.stack("EB Garamond", false, false);
    atkinson = library.stack("Atkinson Hyperlegible Next", false, false);
    shaper = new Shaper(library);
    words = new WordCache(shaper);
  }

  @AfterAll
  static void close() {
    library.close();
  }

  private static Shaped shape(String word, Feature... features) {
    return shape(garamond, word, "en", features);
  }

  private static Shaped shape(FontStack stack, String word, String language, Feature... features) {
    Features wanted = Features.TEXT;
    for (Feature feature : features) {
      wanted = wanted.with(feature);
    }
    return words.shape(word, stack, wanted, language, false);
  }

  private static GlyphRun only(Shaped shaped) {
    assertEquals(1, shaped.runs().size(), () -> shaped.text() + " is set in several runs");
    return shaped.runs().get(0);
  }

  private static int[] nominal(Face face, String word) {
    return word.codePoints().map(face::glyph).toArray();
  }

  @Test
  void setsPlainLettersByTheirGlyphs() {
    GlyphRun run = only(shape("Dobrynin"));
    assertArrayEquals(nominal(garamond.first(), "Dobrynin"), run.glyphs());
    assertEquals("Dobrynin", run.text());
    assertNull(run.xOffsets());
    assertEquals(GlyphRun.FULL, run.scale());
  }

  @Test
  void joinsFfiToOneGlyphThatIsNotParted() {
    Shaped office = shape("office");
    assertArrayEquals(new int[] {0, 1, 4, 5}, only(office).clusters());
    List<Boolean> safe = new ArrayList<>();
    for (int i = 0; i <= 6; i++) {
      safe.add(office.safeToBreak(i));
    }
    assertEquals(List.of(true, true, false, false, true, true, true), safe);
  }

  @Test
  void joinsNothingInLetterspacedText() {
    Shaped office = words.shape("office", garamond, Features.LETTERSPACED, "en", false);
    assertArrayEquals(nominal(garamond.first(), "office"), only(office).glyphs());
  }

  @Test
  void kernsPairs() {
    Face face = garamond.first();
    int apart = face.advance(face.glyph('A')) + face.advance(face.glyph('V'));
    assertEquals(apart, only(words.shape("AV", garamond, Features.NONE, "en", false)).width());
    assertTrue(only(shape("AV")).width() < apart - 50);
  }

  @Test
  void widthsAtASizeAddUpExactly() {
    GlyphRun run = only(shape("Massachusetts"));
    for (long size : new long[] {TEN_POINT, 655_361, 786_431, 7}) {
      assertEquals(run.width(size), Arrays.stream(run.advances(size)).asLongStream().sum());
    }
    assertEquals(Length.scale(run.width(), TEN_POINT, 1000), run.width(TEN_POINT));
    assertEquals(run.width(TEN_POINT), shape("Massachusetts").width(TEN_POINT));
  }

  @Test
  void takesTheFacesOwnSmallCapitals() {
    GlyphRun run = only(shape("McDonald", Feature.SMALL_CAPS));
    int[] plain = nominal(garamond.first(), "McDonald");
    assertEquals(plain[0], run.glyphs()[0]);
    assertNotEquals(plain[1], run.glyphs()[1]);
    assertEquals(plain[2], run.glyphs()[2]);
    assertEquals("McDonald", run.text());
    GlyphRun all = only(shape("McDonald", Feature.SMALL_CAPS, Feature.CAPITALS_AS_SMALL_CAPS));
    assertNotEquals(plain[0], all.glyphs()[0]);
    assertTrue(all.width() < run.width());
  }

  @Test
  void makesSmallCapitalsOfScaledCapitalsWhereTheFaceHasNone() {
    Shaped shaped = shape(atkinson, "McDonald", "en", Feature.SMALL_CAPS);
    assertEquals(
        List.of("M", "c", "D", "onald"), shaped.runs().stream().map(GlyphRun::text).toList());
    GlyphRun last = shaped.runs().get(3);
    assertArrayEquals(nominal(atkinson.first(), "ONALD"), last.glyphs());
    assertEquals(3, last.start());
    assertTrue(last.scale() >= 700 && last.scale() < 900, () -> "scale " + last.scale());
    assertEquals(TEN_POINT * last.scale() / 1000, last.size(TEN_POINT));
    assertEquals(GlyphRun.FULL, shaped.runs().get(0).scale());
  }

  @Test
  void makesCyrillicSmallCapitalsThatTheBookFaceLacks() {
    Shaped shaped = shape(garamond, "Москва", "ru", Feature.SMALL_CAPS);
    assertEquals(2, shaped.runs().size());
    assertArrayEquals(nominal(garamond.first(), "ОСКВА"), shaped.runs().get(1).glyphs());
  }

  @Test
  void capitalsStandForTheirSourceLetters() {
    GlyphRun run = only(shape(garamond, "Straße", "de", Feature.CAPITALS));
    assertArrayEquals(nominal(garamond.first(), "STRASSE"), run.glyphs());
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, 4, 5}, run.clusters());
    assertEquals("Straße", run.text());
    GlyphRun turkish = only(shape(garamond, "ilki", "tr", Feature.CAPITALS));
    assertEquals(garamond.first().glyph('İ'), turkish.glyphs()[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "907", "12a", "th", "†", "1,2"})
  void takesTheFacesOwnSuperiors(String mark) {
    GlyphRun run = only(shape(mark, Feature.SUPERIORS));
    int[] plain = nominal(garamond.first(), mark);
    for (int i = 0; i < plain.length; i++) {
      assertNotEquals(plain[i], run.glyphs()[i]);
    }
    assertEquals(GlyphRun.FULL, run.scale());
    assertEquals(0, run.rise());
  }

  @ParameterizedTest
  @CsvSource({"12a", "†", "ж"})
  void raisesScaledLettersWhereTheFaceHasNoSuperiors(String mark) {
    GlyphRun run = only(shape(atkinson, mark, "en", Feature.SUPERIORS));
    assertArrayEquals(nominal(run.face(), mark), run.glyphs());
    assertTrue(run.scale() < 800);
    assertTrue(run.rise() > 0);
    assertTrue(run.rise(TEN_POINT) > 2 * 65_536 && run.rise(TEN_POINT) < 4 * 65_536);
  }

  @Test
  void leavesTheAsteriskAsItIs() {
    GlyphRun run = only(shape("*", Feature.SUPERIORS));
    assertArrayEquals(nominal(garamond.first(), "*"), run.glyphs());
    assertEquals(0, run.rise());
  }

  @Test
  void lowersInferiors() {
    assertNotEquals(garamond.first().glyph('2'), only(shape("2", Feature.INFERIORS)).glyphs()[0]);
    GlyphRun made = only(shape(atkinson, "x", "en", Feature.INFERIORS));
    assertTrue(made.rise() < 0 && made.scale() < GlyphRun.FULL);
  }

  @Test
  void shapesFigures() {
    GlyphRun plain = only(shape("1917", Feature.LINING_FIGURES));
    GlyphRun old = only(shape("1917", Feature.OLD_STYLE_FIGURES, Feature.PROPORTIONAL_FIGURES));
    assertFalse(Arrays.equals(plain.glyphs(), old.glyphs()));
    assertEquals(plain.advances()[0], plain.advances()[1]);
    assertNotEquals(old.advances()[0], old.advances()[1]);
  }

  @Test
  void setsHebrewWithPointsFromRightToLeft() {
    Shaped shaped = shape(garamond, "שָׁלוֹם", "he");
    GlyphRun run = only(shaped);
    assertTrue(shaped.rtl() && run.rtl());
    assertEquals("NotoSerifHebrew-Regular", run.face().name());
    int[] clusters = run.clusters();
    assertEquals(6, clusters[0]);
    assertEquals(0, clusters[clusters.length - 1]);
    for (int i = 1; i < clusters.length; i++) {
      assertTrue(clusters[i] <= clusters[i - 1]);
    }
    assertFalse(shaped.safeToBreak(1));
    assertTrue(shaped.safeToBreak(3));
  }

  @Test
  void joinsArabicLetters() {
    GlyphRun word = only(shape(garamond, "سسس", "ar"));
    assertEquals("Amiri-Regular", word.face().name());
    int alone = only(shape(garamond, "س", "ar")).glyphs()[0];
    int last = word.glyphs()[0];
    int middle = word.glyphs()[1];
    int first = word.glyphs()[2];
    assertEquals(4, Set.of(alone, first, middle, last).size());
  }

  @Test
  void ordersMixedDirections() {
    Shaped shaped = shape(garamond, "abcאבג12", "en");
    assertEquals(List.of("abc", "12", "אבג"), shaped.runs().stream().map(GlyphRun::text).toList());
    assertFalse(shaped.rtl());
    assertTrue(words.shape("12", garamond, Features.TEXT, "he", true).rtl());
    assertArrayEquals(
        nominal(garamond.first(), "12"),
        only(words.shape("12", garamond, Features.TEXT, "he", true)).glyphs());
  }

  @Test
  void composesAccents() {
    GlyphRun run = only(shape("cafe\u0301s"));
    assertArrayEquals(nominal(garamond.first(), "cafés"), run.glyphs());
    assertArrayEquals(new int[] {0, 1, 2, 3, 5}, run.clusters());
    assertFalse(shape("cafe\u0301s").safeToBreak(4));
  }

  @Test
  void setsAnAccentWithItsLetterInAFaceThatPlacesIt() {
    GlyphRun run = only(shape("q\u0301"));
    assertEquals("GentiumBookPlus", run.face().name());
    assertArrayEquals(new int[] {0, 0}, run.clusters());
    int[] offsets = run.xOffsets();
    assertTrue(offsets != null && offsets[1] != 0);
  }

  @Test
  void buildsNoAccentedLetterInAFaceThatWasNotMadeForIt() {
    GlyphRun run = only(shape("\u03ad\u0323"));
    assertEquals("EBGaramond-Regular", run.face().name());
    assertEquals(garamond.first().glyph(0x3AD), run.glyphs()[0]);
  }

  @Test
  void setsAWordInOneFaceWhereTheFirstLacksALetter() {
    assertFalse(garamond.first().covers('ˤ'));
    assertEquals("GentiumBookPlus", only(shape("tˤaˤ")).face().name());
  }

  @Test
  void setsLettersOfAnotherFaceAsHighAsTheText() {
    GlyphRun other = only(shape("tˤaˤ"));
    Face face = other.face();
    long height = Length.scale(face.xHeight(), other.size(TEN_POINT), face.unitsPerEm());
    long wanted = Length.scale(garamond.first().xHeight(), TEN_POINT, 1000);
    assertNotEquals(GlyphRun.FULL, other.scale());
    assertTrue(Math.abs(height - wanted) < wanted / 200, () -> height + " for " + wanted);
    assertEquals(GlyphRun.FULL, shape("page║end").runs().get(1).scale());
    assertEquals(GlyphRun.FULL, only(shape("كتاب")).scale());
    GlyphRun raised = only(shape("q\u0301", Feature.SUPERIORS));
    assertEquals(other.scale() * 0.6, raised.scale(), 1.0);
  }

  @Test
  void keepsTheWordsFaceBesideASignFromAnother() {
    Shaped shaped = shape("page║end");
    assertEquals(
        List.of("EBGaramond-Regular", "DejaVuSerif", "EBGaramond-Regular"),
        shaped.runs().stream().map(run -> run.face().name()).toList());
  }

  @Test
  void reportsALetterThatNoFontHasAndSetsASign() {
    Shaped shaped = shape("a\uE000😀b");
    assertEquals(List.of(new Missing(1, 0xE000), new Missing(2, 0x1F600)), shaped.missing());
    GlyphRun run = only(shaped);
    int sign = garamond.first().glyph(0xFFFD);
    assertNotEquals(0, sign);
    assertEquals(sign, run.glyphs()[1]);
    assertEquals(sign, run.glyphs()[2]);
    assertArrayEquals(new int[] {0, 1, 2, 4}, run.clusters());
    assertEquals("a\uE000😀b", run.text());
  }

  @Test
  void partsALetterFromAMarkRatherThanLoseIt() {
    Shaped strange = shape("ש\u0302");
    assertEquals(List.of(), strange.missing());
    assertEquals("ש\u0302", strange.text());
    assertEquals(List.of(new Missing(0, 0x6F22)), shape("漢\u0301").missing());
  }

  @ParameterizedTest
  @CsvSource({
    "2000, 500",
    "2001, 1000",
    "2002, 500",
    "2003, 1000",
    "2004, 333",
    "2005, 250",
    "2006, 167",
    "2007, 648",
    "205F, 222",
    "00A0, 280",
    "0009, 280",
    "202F, 140",
    "3000, 1000"
  })
  void makesSpacesThatTheFaceLacks(String codePoint, int thousandths) {
    String space = Character.toString(Integer.parseInt(codePoint, 16));
    GlyphRun run = only(shape(atkinson, space, "en"));
    assertEquals(thousandths, run.width());
    assertEquals(1000, run.face().unitsPerEm());
    assertEquals(1, run.size());
    assertNotEquals(0, run.glyphs()[0]);
    assertEquals(atkinson.first(), run.face());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u200B", "\u2060", "\uFEFF", "\u00AD", "\u200E", "\u2066\u2069"})
  void setsNothingForWhatHasNoInk(String text) {
    assertEquals(List.of(), shape(text).runs());
    assertEquals(0, shape(text).width(TEN_POINT));
    GlyphRun run = only(shape("co" + text + "op"));
    assertArrayEquals(nominal(garamond.first(), "coop"), run.glyphs());
    assertTrue(shape("co" + text + "op").safeToBreak(2 + text.length()));
  }

  @Test
  void heedsTheNonJoiner() {
    assertEquals(1, only(shape("fi")).size());
    assertEquals(2, only(shape("f\u200Ci")).size());
  }

  @Test
  void standsInForHyphensThatTheFaceLacks() {
    Face face = atkinson.first();
    assertFalse(face.covers('\u2011'));
    assertArrayEquals(nominal(face, "a-b"), only(shape(atkinson, "a\u2011b", "en")).glyphs());
  }

  @Test
  void setsNoNotdefForAnything() {
    for (int codePoint = 1; codePoint < 0x3000; codePoint++) {
      String letter = Character.toString(codePoint);
      Shaped shaped = shape(letter);
      for (GlyphRun run : shaped.runs()) {
        for (int glyph : run.glyphs()) {
          assertNotEquals(0, glyph, "U+" + Integer.toHexString(codePoint));
        }
      }
    }
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
          WordCache own = new WordCache(shaper);
          List<String> results = new ArrayList<>();
          for (String text : texts) {
            Shaped shaped = own.shape(text, garamond, Features.TEXT, "en", false);
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
  void frenchSignsStandApartWithoutALetterMore() {
    for (String word : List.of("mot;", "mot!", "mot.\u00BB", "\u00ABmot", "mot?!")) {
      GlyphRun french = only(shape(garamond, word, "fr", Feature.KERNING));
      GlyphRun close = only(shape(garamond, word, "fr-CA", Feature.KERNING));
      assertEquals(
          close.width() + garamond.first().unitsPerEm() / 8, french.width(), "white in " + word);
      assertEquals(word, french.text());
    }
    assertEquals(
        only(shape(garamond, "mot!\u00BB!", "fr-CA", Feature.KERNING)).width()
            + 3L * (garamond.first().unitsPerEm() / 8),
        only(shape(garamond, "mot!\u00BB!", "fr", Feature.KERNING)).width(),
        "white on both sides of a guillemet amid signs");
    for (String word : List.of("mot.", "12:30", "http://a", "l'homme")) {
      assertEquals(
          only(shape(garamond, word, "en")).width(),
          only(shape(garamond, word, "fr")).width(),
          "no white in " + word);
    }
  }
}
