package recto.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;

/**
 * A run for nobody, so that the launcher can list the classes a short source needs and archive
 * them.
 *
 * <p>It writes nothing anywhere; what it does not touch is only loaded the slow way later.
 */
final class Rehearsal {
  private Rehearsal() {}

  public static void main(String[] args) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Main.run(new Console(nowhere, nowhere, true, Map.of()), "--help");
  }
}
