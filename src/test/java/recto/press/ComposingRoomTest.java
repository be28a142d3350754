package recto.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.diagnostic.Diagnostics;

/** What was set in a room before leaves no trace in what is set there next. */
class ComposingRoomTest {
  @TempDir Path folder;

  private Path source(String name, String language, String words) throws IOException {
    String paragraph = "<p>" + words + "<note n='1'>" + words + "</note></p>";
    return Files.writeString(
        folder.resolve(name),
        "<TEI><text xml:lang='"
            + language
            + "'><body><div><head>"
            + name
            + "</head>"
            + paragraph.repeat(30)
            + "</div></body></text></TEI>");
  }

  @Test
  void bytesDoNotDependOnWhatWasSetBefore() throws IOException, PressException {
    List<Path> sources =
        List.of(
            source("first.xml", "en", "A <hi rend='italic'>sufficient</hi> description, of 1914."),
            source("second.xml", "de", "A sufficient description: Beschreibung \u03B1 of 1914."),
            source(
                "third.xml", "fr", "Une description suffisante \u00AB\u00A0de 1914\u00A0\u00BB!"));
    Path alone = folder.resolve("alone.pdf");
    Path kept = folder.resolve("kept.pdf");
    try (ComposingRoom room = new ComposingRoom()) {
      for (int round = 0; round < 2; round++) {
        for (Path source : sources) {
          Job job = Job.of(source).workedBy(1 + round);
          Press.typeset(job, alone, new Diagnostics());
          Press.typeset(room, job, kept, new Diagnostics());
          assertArrayEquals(Files.readAllBytes(alone), Files.readAllBytes(kept), source.toString());
        }
      }
    }
  }
}
