package recto.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @Test
  void noCommandIsWrongUsage() {
    assertWrong("recto: a command is missing; see recto --help", Session.of());
  }

  @Test
  void anUnknownCommandIsToldTheCommands() {
    assertWrong(
        "recto: there is no \"print\"; the commands are " + names() + "; see recto --help",
        Session.of("print", "letter.xml"));
  }

  @Test
  void aMistypedCommandIsToldTheNearest() {
    assertWrong(
        "recto: there is no \"typset\"; did you mean \"typeset\"?; see recto --help",
        Session.of("typset", "letter.xml"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          typeset                        | SOURCE is missing
          typeset a.xml b.xml            | "b.xml" is one word too many
          typeset a.xml --colour red     | there is no option --colour
          typeset a.xml --selct d1       | there is no option --selct; did you mean "--select"?
          typeset a.xml --stile=book     | there is no option --stile=book; did you mean "--style"?
          typeset a.xml -o a.docx        | a.docx: Recto writes no .docx; name a file that ends in .pdf or .json
          typeset a.xml -o               | -o OUT.pdf is missing
          typeset a.xml -o b.pdf -o c    | --output is given twice
          typeset a.xml --jobs many      | --jobs is "many"; it must be a whole number
          typeset a.xml --jobs 0         | --jobs is 0; it must be 1 or more
          check                          | SOURCE is missing
          verify                         | SOURCE and OUT.pdf are missing
          impose a.pdf                   | -o OUT.pdf is missing
          batch                          | -o OUTFOLDER and FOLDER are missing
          handout                        | init and SOURCE are missing
          """)
  void wrongWordsAreSaidInOneLine(String words, String message) {
    List<String> args = List.of(words.split(" "));
    assertWrong(
        "recto: " + message + "; see recto " + args.get(0) + " --help", Session.of(args.toArray()));
  }

  @Test
  void aFileWithoutANameIsWrongUsage() {
    assertWrong(
        "recto: -o OUT.pdf is empty; name a file; see recto impose --help",
        Session.of("impose", "a.pdf", "-o", ""));
    assertWrong(
        "recto: SOURCE is empty; name a file; see recto typeset --help", Session.of("typeset", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "-1", "1e9", "253402300800"})
  void aDateThatIsNoDateIsWrongUsage(String date) {
    assertWrong(
        "recto: SOURCE_DATE_EPOCH is \""
            + date
            + "\"; it must be whole seconds since the start of 1970; see recto typeset --help",
        Session.of(Map.of("SOURCE_DATE_EPOCH", date), "typeset", "a.xml"));
  }

  @Test
  void helpNamesEveryCommandOnStandardOut() {
    Session help = Session.of("--help");

    assertAll(
        () -> assertEquals(0, help.exit()),
        () -> assertEquals("", help.err()),
        () -> Main.verbs().forEach(verb -> assertTrue(help.out().contains(verb.name()))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"typeset", "check", "styles", "render"})
  void everyCommandHelps(String command) {
    Session help = Session.of(command, "--help");

    assertEquals(0, help.exit());
    assertTrue(help.out().startsWith("Usage: recto " + command), help.out());
    help.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    Session version = Session.of("--version");

    assertEquals(0, version.exit());
    assertTrue(version.out().matches("recto \\d+\\.\\d+\\.\\d+\\S*\\s"), version.out());
  }

  @Test
  void stylesAreListed() {
    Session styles = Session.of("styles");

    assertEquals(0, styles.exit());
    assertTrue(styles.out().lines().anyMatch("book"::equals), styles.out());
  }

  @Test
  void theStyleBookIsPrintedAsToml() {
    Session book = Session.of("styles", "book");

    assertEquals(0, book.exit());
    assertTrue(book.out().lines().anyMatch("name = \"book\""::equals));
    assertTrue(book.out().lines().anyMatch("[page]"::equals));
    assertTrue(book.out().lines().anyMatch(line -> line.startsWith("# ")), "no comment");
  }

  @Test
  void anUnknownStyleIsNotPrinted() {
    Session styles = Session.of("styles", "bok");

    assertEquals(2, styles.exit());
    assertEquals("", styles.out());
    assertEquals(1, styles.lines().size());
    assertTrue(styles.err().contains("book"), styles.err());
  }

  private static String names() {
    return String.join(", ", Main.verbs().stream().map(Verb::name).toList());
  }

  private static void assertWrong(String line, Session session) {
    assertAll(
        () -> assertEquals(List.of(line), session.lines()),
        () -> assertEquals("", session.out()),
        () -> assertEquals(2, session.exit()));
  }
}
