package recto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever file a command writes is written whole or not at all, and over none that it reads. */
class FilesTest extends ShortSource {
  private static final Path FULL = Path.of("/dev/full");

  @Test
  void noTwoFilesOfAJobAreOne() throws IOException {
    Path other = folder.resolve("other.json");
    String why = "would be written twice by this job";
    Session.refused(
        folder, why, "typeset", source, "-o", pdf, "--concordance", folder.resolve("./short.pdf"));
    Session.refused(folder, why, "typeset", source, "-o", pdf, "--manifest", pdf);
    Session.refused(
        folder, why, "typeset", source, "-o", pdf, "--manifest", other, "--concordance", other);
  }

  @Test
  void nothingIsWrittenOverWhatIsRead() throws IOException {
    Path style = Files.writeString(folder.resolve("own.toml"), "extends = \"book\"\n");
    Path words = Files.writeString(folder.resolve("short.book.toml"), "title = \"One\"\n");
    Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), source);
    String why = "is read for this very job";
    Session.refused(folder, why, "typeset", source, "-o", source);
    Session.refused(folder, why, "typeset", source, "-o", link);
    Session.refused(folder, why, "typeset", source, "--style", style, "-o", style);
    Session.refused(folder, why, "typeset", source, "-o", pdf, "--concordance", words);
    Session.refused(folder, why, "typeset", source, "-o", pdf, "--manifest", words);
    Session.of("typeset", source, "-o", pdf);
    Session.refused(
        folder,
        why,
        "impose",
        pdf,
        "-o",
        folder.resolve("../" + folder.getFileName() + "/short.pdf"));
    Session.refused(
        folder, "is there already and is kept", "handout", "init", source, "-o", source);
  }

  @Test
  void nothingIsWrittenOverAFileThatIsIncluded() throws IOException {
    Path piece = Files.writeString(folder.resolve("b.xml"), "<p>Piece.</p>");
    String include = "<include xmlns='http://www.w3.org/2001/XInclude' href='b.xml'/>";
    Files.writeString(source, "<TEI><text><body>" + include + "</body></text></TEI>");
    Session.refused(folder, "is read for this very job", "typeset", source, "-o", piece);
  }

  /** Commands that write over a file, "OUT". */
  static Stream<List<String>> writers() {
    return Stream.of(
        List.of("typeset", "SOURCE", "-o", "OUT"),
        List.of("typeset", "SOURCE", "-o", "NEW", "--concordance", "OUT"),
        List.of("typeset", "SOURCE", "-o", "NEW", "--manifest", "OUT"),
        List.of("impose", "PDF", "-o", "OUT"),
        List.of("render", "PDF", "-o", "FOLDER"));
  }

  /** These, and the one that writes over nothing. */
  static Stream<List<String>> makers() {
    return Stream.concat(writers(), Stream.of(List.of("handout", "init", "SOURCE", "-o", "OUT")));
  }

  /** The command with its files; the one to be written is {@code out}. */
  private Object[] words(List<String> command, Path out) {
    if (command.contains("PDF")) {
      Session.of("typeset", source, "-o", pdf);
    }
    Map<String, Path> files =
        Map.of(
            "SOURCE", source,
            "PDF", pdf,
            "NEW", folder.resolve("new.pdf"),
            "OUT", out,
            "FOLDER", String.valueOf(out.getFileName()).equals("short-1.png") ? folder : out);
    return command.stream().map(word -> files.getOrDefault(word, Path.of(word))).toArray();
  }

  @ParameterizedTest
  @MethodSource("makers")
  void aLinkThatLeadsNowhereIsLeft(List<String> command) throws IOException {
    Path link = folder.resolve(command.contains("FOLDER") ? "short-1.png" : "out");
    Object[] words = words(command, link);
    Files.createSymbolicLink(link, folder.resolve("gone/there"));
    Session.refused(folder, "is a link that leads nowhere", words);
  }

  @ParameterizedTest
  @MethodSource("makers")
  void aFolderIsNoFile(List<String> command) throws IOException {
    Path out = folder.resolve(command.contains("FOLDER") ? "short-1.png" : "out");
    Object[] words = words(command, out);
    Files.createDirectory(out);
    String why = command.contains("handout") ? "is there already" : "is a folder; name a file";
    Session.refused(folder, why, words);
  }

  @ParameterizedTest
  @MethodSource("writers")
  void theTargetOfALinkIsFilledAndTheLinkStays(List<String> command) throws IOException {
    Path link = folder.resolve(command.contains("FOLDER") ? "short-1.png" : "out");
    Object[] words = words(command, link);
    Path target = Files.createFile(Files.createDirectory(folder.resolve("far")).resolve("file"));
    Files.createSymbolicLink(link, target);
    Session session = Session.of(words);
    assertEquals(0, session.exit(), session.err());
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.size(target) > 0);
  }

  @ParameterizedTest
  @MethodSource("writers")
  void aFullDiskIsSaid(List<String> command) throws IOException {
    Assumptions.assumeTrue(Files.exists(FULL), "no /dev/full here");
    Path link = folder.resolve(command.contains("FOLDER") ? "short-1.png" : "out");
    Object[] words = words(command, link);
    Files.createSymbolicLink(link, FULL);
    Session session = Session.of(words);
    assertEquals(2, session.exit(), session.err());
    assertTrue(session.err().contains("cannot be written: "), session.err());
    assertEquals(1, session.lines().size(), session.err());
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith(".recto")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"preflight", "measure", "verify"})
  void whereTheAnswerCannotBeWrittenTheExitSaysSo(String command) throws IOException {
    Session.of("typeset", source, "-o", pdf);
    StringWriter err = new StringWriter();
    PrintWriter full =
        new PrintWriter(
            new Writer() {
              @Override
              public void write(char[] words, int from, int length) throws IOException {
                throw new IOException("No space left on device");
              }

              @Override
              public void flush() {}

              @Override
              public void close() {}
            });
    Console console = new Console(full, new PrintWriter(err), false, Map.of());
    List<String> words = new ArrayList<>(List.of(command));
    if (command.equals("verify")) {
      words.add(source.toString());
    }
    words.addAll(Arrays.asList(pdf.toString(), "--json"));
    assertEquals(2, Main.run(console, words.toArray(String[]::new)));
    assertEquals("recto: standard output cannot be written\n", err.toString().replace("\r", ""));
  }
}
