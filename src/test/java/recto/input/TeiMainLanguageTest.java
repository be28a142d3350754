package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recto.diagnostic.SourceException;

/** The language of a text whose source does not name one, or names several. */
class TeiMainLanguageTest {
  private static final String GERMAN =
      "Die alte Mühle stand im Tal, und der Müller sagte, daß das Wasser nicht mehr zu dem Rad"
          + " komme; er ging mit der Magd auf den Berg und sah, daß es auch dort nicht war.";

  private static Tei read(String languages, String text) throws SourceException {
    return Tei.file(
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><profileDesc><langUsage>"
            + languages
            + "</langUsage></profileDesc></teiHeader><text><body><p>"
            + text
            + "</p></body></text></TEI>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le vieux moulin est dans la vallée et les gens disent que le meunier ne veut pas moudre"
            + " pour eux; il a dans sa cave un sac qui est plus grand que les autres.",
        "la | Mola vetus in valle est et incolae non dicunt quod flumen altum sit, sed ut aqua ad"
            + " molam non venit, enim rotae non sunt nec saxa, et si sunt aut fracta aut vetera.",
        "it | Il vecchio mulino è nella valle e la gente dice che il mugnaio non macina più per loro;"
            + " non è vero, ma si sente nel paese una voce che lo dice con un sorriso.",
        "es | El molino está en el valle y la gente dice que el molinero no muele para los pobres; por"
            + " eso se fue con una mula al pueblo y no le dijo nada a su mujer.",
        "pl | Stary młyn stoi w dolinie i nie wiadomo co się z nim stało, ale ludzie mówią że to jest"
            + " dom na wodzie, do którego nie chodzi się po nocy, jak w bajce o wodniku."
      })
  void guessesByTheSmallWords(String language, String text) throws SourceException {
    Tei read = read("", text);
    assertEquals(language, read.edition().metadata().language());
    assertEquals(
        List.of(
            "a.xml:1:115: note: the source names no language; by its words it is \""
                + language
                + "\"; if it is another, say so by xml:lang at <text>"),
        read.said());
  }

  @Test
  void saysNothingOfEnglishAndOfAFewWords() throws SourceException {
    for (String text :
        List.of(
            "The old mill was in the valley and the people said that it was not for them, but that"
                + " the miller had it from his father with all that was in it and by it.",
            "Der Krug ist da.")) {
      Tei read = read("", text);
      assertEquals("", read.edition().metadata().language());
      assertEquals(List.of(), read.said());
    }
  }

  @Test
  void asksTheWordsWhichOfSeveralIsMeant() throws SourceException {
    String two = "<language ident='eng'/><language ident='deu'/>";
    assertEquals("de", read(two, GERMAN).edition().metadata().language());
    assertEquals("en", read(two, "Ein Krug.").edition().metadata().language());
    String used = "<language ident='eng' usage='80'/><language ident='deu' usage='20'/>";
    assertEquals("en", read(used, GERMAN).edition().metadata().language());
    assertEquals(List.of(), read(two, GERMAN).said());
  }

  @Test
  void asksNotesAndForeignWordsForNothing() throws SourceException {
    Tei read =
        Tei.body(
            "<p>Tarn, mill.<note>" + GERMAN + "</note></p><p xml:lang='de'>" + GERMAN + "</p>");
    assertEquals("", read.edition().metadata().language());
  }

  @Test
  void knowsLanguagesOfOldHeaders() throws SourceException {
    assertEquals(
        "fr", read("<language id='fre'>French</language>", "x").edition().metadata().language());
  }
}
