package recto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  @TempDir Path folder;

  @Test
  void whatWasRecoveredIsSaidAndSummedUp() {
    Path letter = Path.of("seeds", "208-gorbachev-to-reagan.txt");
    Session session = Session.of("check", letter);

    assertEquals(0, session.exit(), session.err());
    assertTrue(session.err().contains("no dateline was found"), session.err());
    assertTrue(session.err().contains("page 885: inferred"), session.err());
    long notes = session.lines().stream().filter(line -> line.contains(": note: ")).count();
    assertTrue(
        session.out().matches("\\S+txt: \\d+ pages; 0 errors, 0 warnings, " + notes + " notes\\R"),
        session.out());
  }

  @Test
  void errorsShowInTheExitCode() throws IOException {
    Path source = folder.resolve("a.xml");
    Files.writeString(source, "<TEI><text><body><p>An &odd; text.</p></body></text></TEI>");
    Session session = Session.of("check", source);

    assertEquals(1, session.exit());
    assertTrue(session.out().contains("; 1 error, 0 warnings, 0 notes"), session.out());
  }

  @Test
  void aSourceThatCannotBeReadHasNoSummary() {
    Session session = Session.of("check", folder.resolve("nobody.xml"));

    assertEquals(2, session.exit());
    assertEquals("", session.out());
    assertEquals(1, session.lines().size(), session.err());
  }
}
