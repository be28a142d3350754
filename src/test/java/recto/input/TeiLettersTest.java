package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.edition.Edition;

/** No letter is lost: each one of the text stands in the edition or among its omissions. */
class TeiLettersTest {
  @TestFactory
  Stream<DynamicTest> everyLetterOfEverySample() throws IOException {
    return Samples.tei().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(file.getFileName().toString(), () -> everyLetter(file)));
  }

  private static void everyLetter(Path file) throws Exception {
    Edition edition =
        new TeiFormat()
            .read(new Source(file.toString()), Files.readAllBytes(file), new Diagnostics());
    Map<Integer, Integer> inSource = lettersOfText(file);
    assertTrue(inSource.size() > 20, "hardly a letter was counted");
    assertEquals("", difference(inSource, EveryLetter.of(edition)));
  }

  /** The characters in {@code text} elements by a plain pass that knows nothing of TEI. */
  private static Map<Integer, Integer> lettersOfText(Path file)
      throws IOException, XMLStreamException {
    Map<Integer, Integer> counts = new TreeMap<>();
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      int texts = 0;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> texts += isText(reader) ? 1 : 0;
          case XMLStreamConstants.END_ELEMENT -> texts -= isText(reader) ? 1 : 0;
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (texts > 0) {
              EveryLetter.count(reader.getText(), counts);
            }
          }
          default -> {
            // Comments and the like are no text.
          }
        }
      }
    }
    return counts;
  }

  private static boolean isText(XMLStreamReader reader) {
    return reader.getLocalName().equals("text");
  }

  private static String difference(Map<Integer, Integer> wanted, Map<Integer, Integer> found) {
    Map<Integer, Integer> all = new TreeMap<>(wanted);
    found.forEach((letter, count) -> all.merge(letter, -count, Integer::sum));
    return all.entrySet().stream()
        .filter(entry -> entry.getValue() != 0)
        .limit(12)
        .map(entry -> Character.toString(entry.getKey()) + " " + -entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
