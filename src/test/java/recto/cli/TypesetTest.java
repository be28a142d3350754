package recto.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recto.Trials;

class TypesetTest extends ShortSource {
  private static final Path SEEDS = Path.of("seeds");

  /** A document with one finding of each kind: an unknown element, a missing entity. */
  private static final String FAULTY =
      """
      <TEI><text><body><div>
      <p>Some <oddity>text</oddity> &nowhere; here.</p>
      </div></body></text></TEI>
      """;

  @ParameterizedTest
  @ValueSource(strings = {"208-gorbachev-to-reagan.xml", "208-gorbachev-to-reagan.txt"})
  void theLetterIsSet(String letter) throws IOException {
    Session session = Session.of("typeset", SEEDS.resolve(letter), "-o", pdf);

    assertEquals(0, session.exit(), session.err());
    assertEquals("", session.out());
    String bytes = Files.readString(pdf, StandardCharsets.ISO_8859_1);
    assertTrue(bytes.startsWith("%PDF-1.7"));
    assertTrue(bytes.stripTrailing().endsWith("%%EOF"));
    assertEquals(List.of("short.pdf", "short.xml"), inFolder());
  }

  @Test
  void theFileIsNamedForTheSourceWhereNoOtherIsNamed() {
    assertEquals(Path.of("a.pdf"), TypesetCommand.named(Path.of("/some/where/a.xml")));
    assertEquals(Path.of("a.b.pdf"), TypesetCommand.named(Path.of("a.b.txt")));
    assertEquals(Path.of("letter.pdf"), TypesetCommand.named(Path.of("letter")));
    assertEquals(Path.of(".hidden.pdf"), TypesetCommand.named(Path.of(".hidden")));
    assertEquals(Path.of("edition.pdf"), TypesetCommand.named(Path.of("/")));
  }

  @Test
  void theLastLineIsForATerminalOnly() {
    Session watched = Session.watched("typeset", source, "-o", pdf);
    Session alone = Session.of("typeset", source, "-o", pdf);

    assertTrue(watched.err().matches("\\S+short\\.pdf: 1 page, \\d+\\.\\d s\\R"), watched.err());
    assertEquals("", alone.err());
  }

  @Test
  void aSourceThatIsNotThereIsSaidSo() throws IOException {
    Session.refused(folder, "no such file", "typeset", folder.resolve("nobody.xml"), "-o", pdf);
  }

  @Test
  void aFolderIsNoSource() throws IOException {
    Session.refused(folder, "is a folder; name a file in it", "typeset", folder, "-o", pdf);
  }

  @Test
  void aSourceThatCannotBeReadIsSaidSo() throws IOException {
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.exists(memory), "needs a file that nobody can read");

    Session.refused(folder, "cannot be read: ", "typeset", memory, "-o", pdf);
  }

  @Test
  void otherEncodingsAreSaidToBeWrongWhereTheyGoWrong() throws IOException {
    byte[] mixed = "A caf\u00e9, a #.\n".getBytes(StandardCharsets.UTF_8);
    mixed[mixed.length - 3] = (byte) 0xE9;
    Files.write(source, mixed);

    Session.refused(folder, source + ":1:11: error: the byte E9", "typeset", source, "-o", pdf);
  }

  @Test
  void textInLatin1IsReadAndToldOf() throws IOException {
    Files.write(source, "A caf\u00e9.\n".getBytes(StandardCharsets.ISO_8859_1));

    Session session = Session.of("typeset", source, "-o", pdf);

    assertEquals(0, session.exit(), session.err());
    assertTrue(session.err().contains(source + ":1:6: warning: the file is not UTF-8"));
    assertTrue(Files.exists(pdf));
  }

  @Test
  void anUnknownStyleIsToldTheNearest() throws IOException {
    Session.refused(
        folder, "did you mean \"book\"?", "typeset", source, "-o", pdf, "--style", "bok");
  }

  @Test
  void aStyleFileThatIsNotThereIsSaidSo() throws IOException {
    Session.refused(
        folder,
        "cannot be read",
        "typeset",
        source,
        "-o",
        pdf,
        "--style",
        folder.resolve("a.toml"));
  }

  @Test
  void aWrongKeyOfAStyleFileIsSaidWithItsPlaceAndTheNearest() throws IOException {
    Path style = folder.resolve("mine.toml");
    Files.writeString(style, "extends = \"book\"\n[page]\n  measur = 300\n");

    Session.refused(
        folder,
        style + ":3:3: error: page has no key \"measur\"; did you mean \"measure\"?",
        "typeset",
        source,
        "-o",
        pdf,
        "--style",
        style);
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.measur=300", "page.measure=wide", "page.measure", "=3"})
  void aWrongSettingIsSaidSo(String setting) throws IOException {
    Session.refused(folder, "--set " + setting, "typeset", source, "-o", pdf, "--set", setting);
  }

  @Test
  void aSettingChangesThePages() throws IOException {
    Path narrow = folder.resolve("narrow.pdf");

    assertEquals(0, Session.of("typeset", source, "-o", pdf).exit());
    assertEquals(
        0,
        Session.of(
                "typeset",
                source,
                "-o",
                narrow,
                "--set",
                "page.width=5in",
                "--set",
                "page.measure=200")
            .exit());
    assertEquals(432, width(pdf));
    assertEquals(360, width(narrow));
  }

  @Test
  void findingsAreSortedByPlaceAndErrorsShowInTheExitCode() throws IOException {
    Files.writeString(source, FAULTY);
    Session session = Session.of("typeset", source, "-o", pdf);

    assertEquals(1, session.exit());
    assertTrue(Files.exists(pdf));
    List<String> lines = session.lines();
    assertEquals(2, lines.size(), session.err());
    assertTrue(lines.get(0).startsWith(source + ":2:9: note: "), session.err());
    assertTrue(lines.get(1).matches(".*short\\.xml:2:\\d+: error: .*"), session.err());
  }

  @Test
  void quietLeavesOutTheNotes() throws IOException {
    Files.writeString(source, FAULTY);
    Session session = Session.of("typeset", source, "-o", pdf, "--quiet");

    assertEquals(1, session.exit());
    assertEquals(1, session.lines().size(), session.err());
    assertTrue(session.err().contains(" error: "), session.err());
  }

  @Test
  void strictLetsAWarningCount() throws IOException {
    Path letter = folder.resolve("letter.txt");
    Files.writeString(
        letter,
        "1. Letter From A to B1\n\nDear B,\n\nWords.\n\nA\n\n  1. Source: here.\n\n  2. Never called.\n");

    Session mild = Session.of("typeset", letter, "-o", pdf);
    Session strict = Session.of("typeset", letter, "-o", pdf, "--strict");

    assertTrue(mild.err().contains(": warning: "), mild.err());
    assertEquals(mild.err(), strict.err());
    assertEquals(0, mild.exit());
    assertEquals(1, strict.exit());
  }

  @Test
  void theSameBytesForAnyNumberOfJobs() throws IOException {
    Path letter = SEEDS.resolve("208-gorbachev-to-reagan.xml");
    Path other = folder.resolve("other.pdf");

    assertEquals(0, Session.of("typeset", letter, "-o", pdf, "--jobs", 1).exit());
    assertEquals(0, Session.of("typeset", letter, "-o", other, "--jobs", 5).exit());
    assertArrayEquals(Files.readAllBytes(pdf), Files.readAllBytes(other));
  }

  @Test
  void theDateIsTheOneAskedFor() throws IOException {
    Map<String, String> year = Map.of("SOURCE_DATE_EPOCH", "86400");

    assertEquals(0, Session.of(year, "typeset", source, "-o", pdf).exit());
    assertTrue(Files.readString(pdf, StandardCharsets.ISO_8859_1).contains("1970-01-02T00:00:00"));
  }

  @Test
  void whateverHappensToALetterSomethingSensibleIsSaid() throws IOException {
    byte[] xml = Files.readAllBytes(SEEDS.resolve("208-gorbachev-to-reagan.xml"));
    byte[] text = Files.readAllBytes(SEEDS.resolve("208-gorbachev-to-reagan.txt"));
    Trials.of(
        24,
        dice -> {
          Files.deleteIfExists(pdf);
          byte[] whole = dice.nextBoolean() ? xml : text;
          byte[] letter = Arrays.copyOf(whole, 1 + dice.nextInt(whole.length));
          for (int i = dice.nextInt(4); i > 0; i--) {
            letter[dice.nextInt(letter.length)] ^= (byte) (1 << dice.nextInt(8));
          }
          Files.write(source, letter);
          Session session = Session.of("typeset", source, "-o", pdf);
          assertFalse(session.err().contains("fault in Recto"), session.err());
          assertFalse(session.err().contains("\tat "), session.err());
          assertEquals(session.exit() != 2, Files.exists(pdf), session.err());
          assertEquals(session.exit() != 0, session.err().contains(": error: "), session.err());
        });
  }

  /** The width of the first page in points. */
  private static float width(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return document.getPage(0).getMediaBox().getWidth();
    }
  }

  private List<String> inFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
