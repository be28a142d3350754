package recto.press;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recto.diagnostic.Diagnostics;

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
        "1 שלום 2 <hi rend='italic'>3</hi> שלום 4"
      })
  void areReadInTheirOrder(String words) throws Exception {
    Path source = folder.resolve("words.xml");
    Files.writeString(
        source,
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>"
            + words
            + "</p></body></text></TEI>");
    Path pdf = folder.resolve("words.pdf");

    Press.typeset(Job.of(source), pdf, new Diagnostics());

    assertTrue(Verification.of(source, pdf).result().verdict().holds(true));
  }
}
