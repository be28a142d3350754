package recto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One run of the command line, with what it said and how it ended. */
record Session(int exit, String out, String err) {

  static Session of(Object... words) {
    return of(Map.of(), words);
  }

  static Session of(Map<String, String> environment, Object... words) {
    return run(environment, false, words);
  }

  static Session watched(Object... words) {
    return run(Map.of(), true, words);
  }

  private static Session run(Map<String, String> environment, boolean terminal, Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(new PrintWriter(out), new PrintWriter(err), terminal, environment);
    String[] args = List.of(words).stream().map(Object::toString).toArray(String[]::new);
    int exit = Main.run(console, args);
    return new Session(exit, out.toString(), err.toString());
  }

  /** Sees that a command is refused in one line that says why, and leaves a folder as it was. */
  static void refused(Path folder, String why, Object... words) throws IOException {
    List<String> before = files(folder);
    Session session = of(words);
    assertEquals(2, session.exit(), session.err());
    assertEquals(1, session.lines().size(), session.err());
    assertTrue(session.err().contains(why), session.err());
    assertTrue(session.err().contains(": error: "), session.err());
    assertEquals("", session.out());
    assertEquals(before, files(folder));
  }

  /** All files in a folder and below, with their sizes. */
  static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> all = new ArrayList<>();
      for (Path each : files.sorted().toList()) {
        all.add(each + (Files.isRegularFile(each) ? " " + Files.size(each) : ""));
      }
      return all;
    }
  }

  /** The lines said on standard error. */
  List<String> lines() {
    return err.lines().toList();
  }
}
