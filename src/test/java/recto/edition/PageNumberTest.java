package recto.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageNumberTest {
  @Test
  void readsEveryManner() {
    assertEquals(Optional.of(new PageNumber("1", 885)), PageNumber.of("885"));
    assertEquals(Optional.of(new PageNumber("i", 14)), PageNumber.of("xiv"));
    assertEquals(Optional.of(new PageNumber("i", 1999)), PageNumber.of("MCMXCIX"));
    assertEquals(Optional.of(new PageNumber("i", 2)), PageNumber.of("[ii]"));
    assertEquals(Optional.of(new PageNumber("A", 4)), PageNumber.of(" a4 "));
    for (String none : List.of("", "[]", "cover", "iiii", "12345678901", "4a")) {
      assertEquals(Optional.empty(), PageNumber.of(none), none);
    }
  }

  @Test
  void knowsTheSignOfNotes() {
    for (String words : List.of("131", "131n", "131nn", "131 n.", "131 nn.")) {
      assertEquals(3, PageNumber.length(words), words);
    }
    for (String none : List.of("", "n", "nn.", "131 notes")) {
      assertEquals(0, PageNumber.length(none), none);
    }
  }

  @Test
  void countsOnInOneMannerOnly() {
    assertTrue(PageNumber.of("10").orElseThrow().follows(PageNumber.of("9").orElseThrow()));
    assertFalse(PageNumber.of("9").orElseThrow().follows(PageNumber.of("9").orElseThrow()));
    assertFalse(PageNumber.of("x").orElseThrow().follows(PageNumber.of("9").orElseThrow()));
    assertFalse(PageNumber.of("A2").orElseThrow().follows(PageNumber.of("B1").orElseThrow()));
  }

  @Test
  void writesRomanNumbersAsItReadsThem() {
    for (int value = 1; value < 4000; value++) {
      assertEquals(value, PageNumber.roman(PageNumber.toRoman(value)).orElse(0));
    }
  }
}
