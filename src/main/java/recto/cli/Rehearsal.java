package recto.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A performance for nobody: it sets the letter that is in the jar, as TEI and as plain text, and a
 * small volume, so that the launcher can list the classes that are needed and archive them.
 *
 * <p>What it writes it takes away again; what it does not touch is only loaded the slow way later.
 */
final class Rehearsal {
  private static final List<String> SOURCES =
      List.of("208-gorbachev-to-reagan.txt", "208-gorbachev-to-reagan.xml", "volume.xml");

  private Rehearsal() {}

  /** True where the launcher asks for it, and not the user. */
  static boolean wanted() {
    return Boolean.getBoolean("recto.rehearsal");
  }

  static int perform() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    try {
      return perform(new Console(nowhere, nowhere, true, Map.of()));
    } catch (IOException e) {
      return Exit.NOTHING;
    }
  }

  /** Sets them all in a folder of their own, which is gone afterwards; the exit codes' sum. */
  static int perform(Console console) throws IOException {
    Path folder = Files.createTempDirectory("recto");
    Path source = folder.resolve("source");
    Path pages = folder.resolve("pages.pdf");
    int exits = 0;
    try {
      for (String name : SOURCES) {
        try (InputStream in = Rehearsal.class.getResourceAsStream(name)) {
          if (in == null) {
            throw new NoSuchFileException(name);
          }
          Files.write(source, in.readAllBytes());
        }
        exits +=
            Main.run(console, "typeset", source.toString(), "-o", pages.toString(), "--jobs", "2");
      }
    } finally {
      Files.deleteIfExists(pages);
      Files.deleteIfExists(source);
      Files.deleteIfExists(folder);
    }
    return exits;
  }
}
