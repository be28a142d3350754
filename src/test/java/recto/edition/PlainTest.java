package recto.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Span;

class PlainTest {
  private static String words(String text) {
    return Plain.words(List.of(new Inline.Text(Span.NONE, text)));
  }

  @Test
  void whiteOfTheSourceIsOneSpace() {
    assertEquals("one word", words("one word"));
    assertEquals("one word", words("  one \t\n word \n"));
    assertEquals("one word", words("one\u000B\f\rword"));
    assertEquals("", words(" \n "));
  }

  @Test
  void whiteThatIsWrittenStays() {
    assertEquals("one\u00A0\u00A0word", words("one\u00A0\u00A0word"));
    assertEquals("one \u2003word", words("one \u2003word"));
  }

  @Test
  void aLineBreakIsASpace() {
    List<Inline> content =
        List.of(
            new Inline.Text(Span.NONE, "one "),
            new Inline.LineBreak(Span.NONE),
            new Inline.Text(Span.NONE, "word"));
    assertEquals("one word", Plain.words(content));
    assertEquals(List.of("one ", "word"), Plain.lines(content));
  }
}
