package recto.hyphen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenatorTest {
  /** The word with a bar at every place. */
  static String shown(String language, String word) {
    StringBuilder shown = new StringBuilder(word);
    int[] breaks = Hyphenator.of(language).breaks(word);
    for (int i = breaks.length - 1; i >= 0; i--) {
      shown.insert(breaks[i], '|');
    }
    return shown.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, hy|phen|ation as|so|ciate pres|i|dent ne|go|ti|a|tions man|u|script ta|ble project",
    "en-US, dem|o|cratic dec|la|ra|tion Gor|bachev sec|re|tary union a on",
    "en-GB, col|our gov|ern|ment in|de|pend|ence his|tory pho|to|graphy some|thing",
    "de, Sil|ben|tren|nung Stra|ße Schiff|fahrt Zu|cker Fens|ter Über|set|zung auf|es|sen",
    "de-1901, Schiffahrt Zucker Fen|ster Thü|re Ge|schich|te Kai|ser|reich",
    "fr, cé|sure ty|po|gra|phie en|sei|gne|ment consti|tu|tion in|sta|bi|li|té pe|tite",
    "it, sil|la|ba|zio|ne al|le|gria pub|bli|co co|stru|zio|ne man|gia|re or|to|gra|fia",
    "es, mur|cié|la|go es|pa|ñol gui|ta|rra lu|nes trans|por|te cons|ti|tu|ción",
    "la, om|ni|bus phi|lo|so|phia im|pe|ra|tor con|sti|tu|tio ma|gnus Olym|pus po|pu|lum|que",
    "el, άν|θρω|πος Αθή|να ελευ|θε|ρία ιστο|ρία γράμ|μα|τα Θεσ|σα|λο|νί|κη ἄν|θρω|πος",
    "grc, ἄν|θρω|πος φι|λο|σο|φία προσ|έρ|χο|μαι θά|λασ|σα βα|σι|λεύς Ἀθη|ναῖ|οι",
    "ru, го|су|дар|ство пра|ви|тель|ство ис|то|рия ди|пло|ма|тия пе|ре|строй|ка ре|во|лю|ция",
    "nl, ge|schie|de|nis ver|ga|de|ring Ne|der|land ko|nink|rijk boek|hou|der lands|taal",
    "pt, mi|nis|tro his|tó|ria in|de|pen|dên|cia pro|fes|sor go|verno hard|ware",
    "pl, War|sza|wa pań|stwo wol|ność hi|sto|ria mi|ni|ster|stwo ni|gdy",
    "sr, Beo|grad isto|ri|ja knji|žev|nost Бео|град исто|ри|ја ми|ни|стар|ство",
    "sv, Stock|holm re|ge|ring svens|ka kung|a|ri|ke tid|ning språ|ket",
    "tr, cum|hu|ri|yet hü|kü|met Tür|ki|ye ta|rih|çi İs|tan|bul Di|yar|ba|kır",
    "uk, дер|жа|ва істо|рія мі|ні|стер|ство Ки|їв об’|єд|на|ти на|род",
    "da, Kø|ben|havn re|ge|ring kon|ge|ri|ge hi|sto|rie fol|ke|ting uden|rigs|mi|ni|ster",
  })
  void hyphenates(String language, String words) {
    for (String word : words.split(" ", -1)) {
      assertEquals(word, shown(language, word.replace("|", "")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, HY|PHEN|ATION",
    "de, ÜBER|SET|ZUNG",
    "de, Wiſ|ſen|ſchaft",
    "el, ΑΝ|ΘΡΩ|ΠΟΣ",
    "grc, ΒΑ|ΣΙ|ΛΕΥΣ",
    "ru, РОС|СІЯ",
    "tr, IŞIK|LAR",
    "la, āmī|cus",
    "en-US, en|cy|clo|pæ|dia",
    "en-US, İs|tan|bul",
  })
  void treatsFormsOfALetterAlike(String language, String word) {
    assertEquals(word, shown(language, word.replace("|", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, “dec|la|ra|tion.”",
    "en-US, self-gov|ern|ment",
    "en-US, re-ex|am|i|na|tion",
    "en-US, e-mail",
    "en-US, Gor|bachev’s",
    "en-US, Wash|ing|ton—Moscow",
    "en-US, haven’t",
    "en-US, U.S.S.R.",
    "en-US, history.state.gov",
    "en-US, secretary@example.org",
    "en-US, 1960secretary",
    "en-US, secretary²",
    "en-US, pres|i|dent₣",
    "en-US, государство",
    "en-US, presidentство",
    "ru, president",
    "fr, l’ami|tié",
    "fr, au|jour|d’hui",
    "fr, qu’elle",
    "fr, ‘pe|tite’",
    "it, del|l’ar|te",
    "grc, ἀλλ’",
    "grc, παρʼ",
  })
  void looksAtLettersOnly(String language, String word) {
    assertEquals(word, shown(language, word.replace("|", "")));
  }

  @Test
  void takesSoftHyphensForTheOnlyPlaces() {
    assertArrayEquals(new int[] {4}, Hyphenator.of("en").breaks("gov\u00ADernment"));
    assertArrayEquals(new int[] {2, 4}, Hyphenator.of("xx").breaks("a\u00ADb\u00AD9"));
    assertArrayEquals(new int[] {3}, Hyphenator.of("en").breaks("a\u00AD\u00ADb"));
    assertArrayEquals(new int[0], Hyphenator.of("en").breaks("\u00ADgovernment\u00AD"));
    assertArrayEquals(new int[0], Hyphenator.of("en").breaks("gove\u00AD\u0301rnment"));
  }

  @Test
  void keepsMarksWithTheirLetter() {
    assertEquals("mur|cie\u0301|la|go", shown("es", "murcie\u0301lago"));
    assertEquals("α\u0313\u0301ν|θρω|πος", shown("grc", "α\u0313\u0301νθρωπος"));
    assertEquals("gov\u0323|ern|ment", shown("en", "gov\u0323ernment"));
    assertEquals("gov\u2060|ern|ment", shown("en", "gov\u2060ernment"));
  }

  @Test
  void leavesAnUnknownLanguageWhole() {
    for (String tag : List.of("xx", "", "und", "mul", "e", "-", "zh-Hant", "english")) {
      Hyphenator hyphenator = Hyphenator.of(tag);
      assertFalse(hyphenator.known(), tag);
      assertArrayEquals(new int[0], hyphenator.breaks("government"));
    }
  }

  @Test
  void keepsATableOnceRead() {
    assertTrue(Hyphenator.of("de").known());
    assertSame(Hyphenator.of("de-AT"), Hyphenator.of("ger"));
    assertNotSame(Hyphenator.of("de"), Hyphenator.of("de-1901"));
  }

  @Test
  void findsNothingInNoWord() {
    assertArrayEquals(new int[0], Hyphenator.of("en").breaks(""));
    assertArrayEquals(new int[0], Hyphenator.of("en").breaks("..."));
    assertArrayEquals(new int[0], Hyphenator.of("fr").breaks("’"));
    assertArrayEquals(new int[0], Hyphenator.of("en").breaks("\u0301"));
  }
}
