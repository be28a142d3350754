package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;
import recto.diagnostic.Span;

/** The bytes of a letter, made letters of text or refused. */
class LetterBytesTest {
  @Test
  void tellsTheFirstPlaceOfABadByte() {
    byte[] mixed = "Café, café\r\nDear Fran$ois".getBytes(StandardCharsets.UTF_8);
    mixed[mixed.length - 4] = (byte) 0xE7;
    assertRefused(mixed, new Span(2, 10), "the byte E7 at offset 23 is not UTF-8");
    byte[] cut = "Caf\u00E9".getBytes(StandardCharsets.UTF_8);
    assertRefused(Arrays.copyOf(cut, 4), new Span(1, 4), "the byte C3 at offset 3");
    byte[] nul = "\uFEFFé\nab\0c".getBytes(StandardCharsets.UTF_8);
    assertRefused(nul, new Span(2, 3), "a NUL byte at offset 8");
    assertRefused(new byte[0], Span.NONE, "is empty");
    assertRefused(" \r\n\t\u00A0\n".getBytes(StandardCharsets.UTF_8), Span.NONE, "is empty");
  }

  private static void assertRefused(byte[] content, Span span, String message) {
    SourceException refused = assertThrows(SourceException.class, () -> LetterSketch.of(content));
    assertEquals(span, refused.diagnostic().span(), refused.getMessage());
    assertTrue(refused.diagnostic().message().contains(message), refused.getMessage());
  }

  @Test
  void readsEveryLineEnding() throws SourceException {
    String letter =
        "3. Letter From A to B1\n\nDear B:\n\nText.[Page 9]\n\nMore.\n\n 1. Source: C.\n";
    List<String> seen = new ArrayList<>();
    for (String end : List.of("\n", "\r\n", "\r", "\u2028", "\u0085")) {
      LetterSketch sketch = LetterSketch.of("\uFEFF" + letter.replace("\n", end));
      assertEquals(List.of("1"), sketch.called());
      seen.add(sketch.transcript().text());
    }
    assertEquals(1, seen.stream().distinct().count(), seen.toString());
    assertEquals(
        new Span(9, 2),
        LetterSketch.of(letter.replace("\n", "\r")).transcript().notes().get(0).note().span());
  }

  @Test
  void leavesControlCharactersOutAndSaysSo() throws SourceException {
    LetterSketch letter =
        LetterSketch.of(
            "4. Letter From A to B\n\nA stray\u008E sign in a long enough text to be one.\n");
    assertTrue(letter.transcript().text().contains("A stray sign"));
    assertTrue(letter.says(3, 8, "the control character U+008E"), letter.said().toString());
  }

  @Test
  void leavesMarkupToOthers() {
    LetterFormat format = new LetterFormat();
    assertFalse(format.accepts(LetterSketch.bytes(" \n<TEI>")));
    assertFalse(format.accepts(LetterSketch.bytes("\uFEFF<?xml")));
    assertFalse(format.accepts("\uFEFF<TEI/>".getBytes(StandardCharsets.UTF_16BE)));
    assertTrue(format.accepts(LetterSketch.bytes("Dear <b>")));
    assertTrue(format.accepts(new byte[0]));
  }
}
