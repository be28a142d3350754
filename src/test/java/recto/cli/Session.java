package recto.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

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

  /** The lines said on standard error. */
  List<String> lines() {
    return err.lines().toList();
  }
}
