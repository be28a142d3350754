package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.reading.PdfReading;
import recto.reading.ReadGlyph;

/** Letters of both directions in one line. */
class DirectionsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He wrote שלום 12 times to his friend.",
        "He wrote <foreign xml:lang='he'>שלום עליכם</foreign>, 12, 13 and שלום: 14.",
        "Plain (שלום 12) and (12 שלום) here.",
        "הוא כתב 12 times in English 14 ושוב 15 בעברית.",
        "1 שלום 2 <hi rend='italic'>3</hi> שלום 4",
        "<foreign xml:lang='he'>שלום.</foreign> 12 <foreign xml:lang='ar'>سلام 7</foreign>1 and so",
        "A call after <foreign xml:lang='he'>שלום</foreign><note n='1'>Or <foreign xml:lang='he'>"
            + "שלום 3</foreign> 4.</note> 5 <pb n='6'/>7"
      })
  void areReadInTheirOrder(String words) throws Exception {
    proven(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "He wrote <foreign xml:lang='he'>אב</foreign> 12 times. | Hewroteבא12times.",
        "<foreign xml:lang='he'>אב</foreign> 12 is how he began. | בא12ishowhebegan.",
        "Here <foreign xml:lang='he'>אב</foreign>, <foreign xml:lang='he'>גד</foreign>. | Hereבא,דג.",
        "It <foreign xml:lang='he'>אב</foreign> <foreign xml:lang='he'>גד</foreign>. | Itדגבא.",
        "It <foreign xml:lang='he'>אב <hi rend='bold'>גד</hi>!</foreign> 3 | It!דגבא3",
        "It <foreign xml:lang='he'>12 אב</foreign> 3 | Itבא123",
        "It <foreign xml:lang='he'> <hi>12</hi> אב </foreign>a | Itבא12a",
        "It <foreign xml:lang='he'>shalom</foreign> 3 אב 4 | Itshalom34בא",
        "Plain אב 12 here | Plain12באhere",
        "<hi xml:lang='he'>אב <foreign xml:lang='en'>to be 5</foreign>, 6 גד</hi> | דג6,tobe5בא",
      })
  void figuresStayOutsideOrInsideAPhraseOfTheOtherDirection(String words, String shown)
      throws Exception {
    Path pdf = proven(words);
    try (PdfReading reading = PdfReading.open(pdf)) {
      List<ReadGlyph> glyphs = new ArrayList<>(reading.page(0).glyphs());
      long first = glyphs.stream().mapToLong(ReadGlyph::baseline).min().orElseThrow();
      glyphs.removeIf(glyph -> glyph.baseline() > first || glyph.text().isBlank());
      glyphs.sort(Comparator.comparingLong(ReadGlyph::x));
      assertEquals(shown, glyphs.stream().map(ReadGlyph::text).collect(Collectors.joining()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "אבגלthe end thereof",
        "אבגל<hi rend='italic'>the end thereof</hi>",
        "<foreign xml:lang='he'>אבגל<hi rend='italic' xml:lang='en'>the end thereof</hi></foreign>"
      })
  void lettersThatRunAgainstEachOtherDoNotTouch(String words) throws Exception {
    proven(words);
  }

  private Path proven(String words) throws Exception {
    Path source = SmallTei.body(folder.resolve("words.xml"), "<p>" + words + "</p>");
    Path pdf = folder.resolve("words.pdf");

    Press.typeset(Job.of(source), pdf, new Diagnostics());

    assertTrue(Verification.of(source, pdf).result().verdict().holds(true));
    return pdf;
  }
}
