package recto.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Span;
import recto.edition.Inline.QuotationMark;
import recto.edition.Inline.QuotationMark.Side;

class QuotationStyleTest {
  private static final QuotationStyle BOOK = Stylesheets.builtIn("book").quotations();

  /** The marks of a quotation within a quotation within another. */
  private static String nested(QuotationStyle style, String language) {
    return Stream.of(0, 1, 2)
            .map(level -> sign(style, Side.OPENING, level, language))
            .collect(Collectors.joining())
        + Stream.of(2, 1, 0)
            .map(level -> sign(style, Side.CLOSING, level, language))
            .collect(Collectors.joining());
  }

  private static String sign(QuotationStyle style, Side side, int level, String language) {
    return style.sign(new QuotationMark(Span.NONE, "q", side, level, "", ""), language);
  }

  @Test
  void marksAreThoseOfTheLanguageAndAlternate() {
    assertEquals("“‘“”’”", nested(BOOK, "en"));
    assertEquals("‘“‘’”’", nested(BOOK, "en-GB"));
    assertEquals("„‚„“‘“", nested(BOOK, "de"));
    assertEquals("«“«»”»", nested(BOOK, "fr"));
    assertEquals("”’””’”", nested(BOOK, "sv"));
    assertEquals("«„«»“»", nested(BOOK, "ru"));
  }

  @Test
  void aTagIsLookedForByItsBeginning() {
    assertEquals(nested(BOOK, "de"), nested(BOOK, "de-AT-1996"));
    assertEquals(nested(BOOK, "en-GB"), nested(BOOK, "en-gb"));
    assertEquals(nested(BOOK, "en"), nested(BOOK, "la"));
    assertEquals(nested(BOOK, "en"), nested(BOOK, ""));
  }

  @Test
  void aStyleMayHaveOneMarkForAllLevelsAndNoneForAnElement() {
    QuotationStyle style =
        new QuotationStyle(Map.of("q", true, "said", false, "again", false), Map.of("de", "» «"));
    assertEquals("»»»«««", nested(style, "de"));
    assertEquals("", sign(style, Side.AGAIN, 0, "de"));
    assertEquals("„", sign(BOOK, Side.AGAIN, 0, "de"));
    for (Side side : List.of(Side.OPENING, Side.CLOSING)) {
      assertEquals("", style.sign(new QuotationMark(Span.NONE, "said", side, 0, "", ""), "de"));
      assertEquals("*", style.sign(new QuotationMark(Span.NONE, "q", side, 0, "*", ""), "de"));
    }
  }
}
