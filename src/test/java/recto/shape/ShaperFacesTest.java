package recto.shape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recto.shape.SampleShaper.nominal;
import static recto.shape.SampleShaper.only;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recto.font.Face;
import recto.unit.Length;

/** Letters of other scripts, and letters, signs and spaces that a face lacks. */
class ShaperFacesTest {
  private static final long TEN_POINT = 10 * 65_536L;

  @RegisterExtension static final SampleShaper SAMPLE = new SampleShaper();

  @Test
  void setsHebrewWithPointsFromRightToLeft() {
    Shaped shaped = SAMPLE.shape(SAMPLE.garamond, "שָׁלוֹם", "he");
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
    GlyphRun word = only(SAMPLE.shape(SAMPLE.garamond, "سسس", "ar"));
    assertEquals("Amiri-Regular", word.face().name());
    int alone = only(SAMPLE.shape(SAMPLE.garamond, "س", "ar")).glyphs()[0];
    int last = word.glyphs()[0];
    int middle = word.glyphs()[1];
    int first = word.glyphs()[2];
    assertEquals(4, Set.of(alone, first, middle, last).size());
  }

  @Test
  void ordersMixedDirections() {
    Shaped shaped = SAMPLE.shape(SAMPLE.garamond, "abcאבג12", "en");
    assertEquals(List.of("abc", "12", "אבג"), shaped.runs().stream().map(GlyphRun::text).toList());
    assertFalse(shaped.rtl());
    assertTrue(SAMPLE.words.shape("12", SAMPLE.garamond, Features.TEXT, "he", true).rtl());
    assertArrayEquals(
        nominal(SAMPLE.garamond.first(), "12"),
        only(SAMPLE.words.shape("12", SAMPLE.garamond, Features.TEXT, "he", true)).glyphs());
  }

  @Test
  void composesAccents() {
    GlyphRun run = only(SAMPLE.shape("cafe\u0301s"));
    assertArrayEquals(nominal(SAMPLE.garamond.first(), "cafés"), run.glyphs());
    assertArrayEquals(new int[] {0, 1, 2, 3, 5}, run.clusters());
    assertFalse(SAMPLE.shape("cafe\u0301s").safeToBreak(4));
  }

  @Test
  void setsAnAccentWithItsLetterInAFaceThatPlacesIt() {
    GlyphRun run = only(SAMPLE.shape("q\u0301"));
    assertEquals("GentiumBookPlus", run.face().name());
    assertArrayEquals(new int[] {0, 0}, run.clusters());
    int[] offsets = run.xOffsets();
    assertTrue(offsets != null && offsets[1] != 0);
  }

  @Test
  void buildsNoAccentedLetterInAFaceThatWasNotMadeForIt() {
    GlyphRun run = only(SAMPLE.shape("\u03ad\u0323"));
    assertEquals("EBGaramond-Regular", run.face().name());
    assertEquals(SAMPLE.garamond.first().glyph(0x3AD), run.glyphs()[0]);
  }

  @Test
  void setsAWordInOneFaceWhereTheFirstLacksALetter() {
    assertFalse(SAMPLE.garamond.first().covers('ˤ'));
    assertEquals("GentiumBookPlus", only(SAMPLE.shape("tˤaˤ")).face().name());
  }

  @Test
  void setsLettersOfAnotherFaceAsHighAsTheText() {
    GlyphRun other = only(SAMPLE.shape("tˤaˤ"));
    Face face = other.face();
    long height = Length.scale(face.xHeight(), other.size(TEN_POINT), face.unitsPerEm());
    long wanted = Length.scale(SAMPLE.garamond.first().xHeight(), TEN_POINT, 1000);
    assertNotEquals(GlyphRun.FULL, other.scale());
    assertTrue(Math.abs(height - wanted) < wanted / 200, () -> height + " for " + wanted);
    assertEquals(GlyphRun.FULL, SAMPLE.shape("page║end").runs().get(1).scale());
    assertEquals(GlyphRun.FULL, only(SAMPLE.shape("كتاب")).scale());
    GlyphRun raised = only(SAMPLE.shape("q\u0301", Feature.SUPERIORS));
    assertEquals(other.scale() * 0.6, raised.scale(), 1.0);
  }

  @Test
  void keepsTheWordsFaceBesideASignFromAnother() {
    Shaped shaped = SAMPLE.shape("page║end");
    assertEquals(
        List.of("EBGaramond-Regular", "DejaVuSerif", "EBGaramond-Regular"),
        shaped.runs().stream().map(run -> run.face().name()).toList());
  }

  @Test
  void reportsALetterThatNoFontHasAndSetsASign() {
    Shaped shaped = SAMPLE.shape("a\uE000😀b");
    assertEquals(List.of(new Missing(1, 0xE000), new Missing(2, 0x1F600)), shaped.missing());
    GlyphRun run = only(shaped);
    int sign = SAMPLE.garamond.first().glyph(0xFFFD);
    assertNotEquals(0, sign);
    assertEquals(sign, run.glyphs()[1]);
    assertEquals(sign, run.glyphs()[2]);
    assertArrayEquals(new int[] {0, 1, 2, 4}, run.clusters());
    assertEquals("a\uE000😀b", run.text());
  }

  @Test
  void partsALetterFromAMarkRatherThanLoseIt() {
    Shaped strange = SAMPLE.shape("ש\u0302");
    assertEquals(List.of(), strange.missing());
    assertEquals("ש\u0302", strange.text());
    assertEquals(List.of(new Missing(0, 0x6F22)), SAMPLE.shape("漢\u0301").missing());
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
    GlyphRun run = only(SAMPLE.shape(SAMPLE.atkinson, space, "en"));
    assertEquals(thousandths, run.width());
    assertEquals(1000, run.face().unitsPerEm());
    assertEquals(1, run.size());
    assertNotEquals(0, run.glyphs()[0]);
    assertEquals(SAMPLE.atkinson.first(), run.face());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u200B", "\u2060", "\uFEFF", "\u00AD", "\u200E", "\u2066\u2069"})
  void setsNothingForWhatHasNoInk(String text) {
    assertEquals(List.of(), SAMPLE.shape(text).runs());
    assertEquals(0, SAMPLE.shape(text).width(TEN_POINT));
    GlyphRun run = only(SAMPLE.shape("co" + text + "op"));
    assertArrayEquals(nominal(SAMPLE.garamond.first(), "coop"), run.glyphs());
    assertTrue(SAMPLE.shape("co" + text + "op").safeToBreak(2 + text.length()));
  }

  @Test
  void heedsTheNonJoiner() {
    assertEquals(1, only(SAMPLE.shape("fi")).size());
    assertEquals(2, only(SAMPLE.shape("f\u200Ci")).size());
  }

  @Test
  void standsInForHyphensThatTheFaceLacks() {
    Face face = SAMPLE.atkinson.first();
    assertFalse(face.covers('\u2011'));
    assertArrayEquals(
        nominal(face, "a-b"), only(SAMPLE.shape(SAMPLE.atkinson, "a\u2011b", "en")).glyphs());
  }

  @Test
  void setsNoNotdefForAnything() {
    for (int codePoint = 1; codePoint < 0x3000; codePoint++) {
      String letter = Character.toString(codePoint);
      Shaped shaped = SAMPLE.shape(letter);
      for (GlyphRun run : shaped.runs()) {
        for (int glyph : run.glyphs()) {
          assertNotEquals(0, glyph, "U+" + Integer.toHexString(codePoint));
        }
      }
    }
  }

  @Test
  void aSignWithoutInkStaysInTheFaceOfItsWord() {
    for (String sign : List.of("\u200B", "\u2060", "\u00AD")) {
      assertEquals("GentiumBookPlus", only(SAMPLE.shape("tˤ" + sign + "aˤ")).face().name());
    }
  }

  @Test
  void aLetterIsKeptWhoseMarkNoFontHas() {
    Shaped shaped = SAMPLE.shape("a\u1B6B");
    assertEquals(List.of(new Missing(1, 0x1B6B)), shaped.missing());
    assertEquals(SAMPLE.garamond.first().glyph('a'), shaped.runs().get(0).glyphs()[0]);
  }

  /** Not of a letter and an accent, where a face has neither made for the other. */
  @Test
  void aLetterWithItsAccentComesFromAFaceThatHasIt() {
    int others = 0;
    for (char letter = 0x1E00; letter < 0x1EFF; letter++) {
      Shaped shaped = SAMPLE.shape(SAMPLE.atkinson, String.valueOf(letter), "en");
      Face face = only(shaped).face();
      others += face.equals(SAMPLE.atkinson.first()) ? 0 : 1;
      assertTrue(face.covers(letter), Integer.toHexString(letter));
    }
    assertTrue(others > 0, "letters that the first face lacks");
  }
}
