package recto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureCommandTest {
  @TempDir private Path folder;

  @Test
  void theFiguresOfAFinishedLetterAreTold() throws IOException {
    Path pdf = folder.resolve("letter.pdf");
    Path source = Path.of("seeds/208-gorbachev-to-reagan.xml");
    assertEquals(0, Session.of("typeset", source, "-o", pdf).exit());

    Session text = Session.of("measure", pdf);
    assertEquals(0, text.exit(), text.err());
    assertTrue(text.out().matches("(?s)\\d pages\n.*  11\\.0 pt .*hyphens at line ends.*"));

    Session json = Session.of("measure", pdf, "--json");
    assertTrue(json.out().startsWith("{\"pages\": "), json.out());
    assertTrue(json.out().contains("\"widows\": {\"count\": 0, \"pages\": {}}"), json.out());
  }

  @Test
  void whatIsNoPdfIsSaidSo() throws IOException {
    Path text = Files.writeString(folder.resolve("text.pdf"), "text");
    Session session = Session.of("measure", text);
    assertEquals(2, session.exit());
    assertTrue(session.err().startsWith(text + ": error: is no PDF"), session.err());
    assertEquals(2, Session.of("measure", folder.resolve("none.pdf")).exit());
  }
}
