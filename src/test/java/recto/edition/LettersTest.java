package recto.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LettersTest {
  @Test
  void dropsWhatAPageMayChange() {
    assertEquals(
        "Tarasenkowrote—",
        Letters.of(" Tara\u00ADsenko\n\twrote\u00A0\u2009—\u200B\u200E\uFEFF").text());
  }

  @Test
  void composesAndKnowsTheOrigin() {
    Letters letters = Letters.of("a e\u0301 \uD834\uDD1E o\u0323\u0302z");
    assertEquals("aé\uD834\uDD1Eộz", letters.text());
    assertEquals(0, letters.offset(0));
    assertEquals(2, letters.offset(1));
    assertEquals(5, letters.offset(2));
    assertEquals(6, letters.offset(3));
    assertEquals(8, letters.offset(4));
    assertEquals(11, letters.offset(5));
    assertEquals(6, letters.length());
  }

  @Test
  void composesHangul() {
    assertEquals("한글", Letters.of("\u1112\u1161\u11AB \u1100\u1173\u11AF").text());
  }

  @Test
  void leavesCompatibilityAlone() {
    assertEquals("ﬁ½²", Letters.of("ﬁ ½ ²").text());
  }
}
