package recto.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidecarReaderTest {
  @TempDir Path folder;

  @Test
  void readsWhatATeacherWrites() throws Exception {
    Sidecar sidecar =
        read(
            """
            title = "A letter"
            lists = "other.xml"
            [source]
            from = "One"
            [document.d2]
            headnote = \"\"\"
            Two lines,
            one paragraph.\"\"\"
            [[question]]
            ask = "Why?"
            lines = 7
            points = 3
            choices = ["a", "b"]
            answer = "2"
            """);
    assertEquals("A letter", sidecar.packet().title());
    assertEquals("One", sidecar.packet().facts().get("from"));
    assertEquals(
        "Two lines, one paragraph.",
        sidecar.sheets().getOrDefault("d2", Sidecar.Sheet.EMPTY).headnote());
    assertEquals("7", sidecar.questions().get(0).lines().words());
    assertEquals("other.xml", sidecar.lists().get(0).words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "titel = \"A\" | 1:1 | there is no key \"titel\"; there are citation, course,",
        "title = [1] | 1:1 | title wants words in quotes",
        "title = \"A | 1:11 | not TOML",
        "source = \"A\" | 1:1 | source is a table; write [source] above its keys",
        "[source];wo = \"x\" | 2:1 | there is no key \"source.wo\"; there are archive, date,",
        "[question];ask = \"x\" | 1:1 | write [[question]] in two brackets",
        "[[question]];points = 3 | 1:1 | question.ask is missing; write the question as ask =",
        "[[question]];ask = \"x\";points = \"many\" | 3:1 | question.points wants a whole number",
        "[[question]];ask = \"x\";space = -1 | 3:1 | question.space wants a whole number from 0",
        "[[question]];ask = \"x\";choices = [1] | 3:12 | wants words in quotes between its brackets",
        "[[question]];ask = \"x\";choices = [\"a\"];answer = \"4\" | 4:1 | there is no choice 4;",
        "[[question]];ask = \"x\";lines = 1;page = 3 | 2:1 | keep one of them",
        "[[gloss]];words = \"x\" | 1:1 | gloss.meaning is missing; write what they mean",
      })
  void whatIsWrongIsNamedWithItsPlaceAndItsRemedy(String text, String place, String said) {
    HandoutException wrong =
        assertThrows(HandoutException.class, () -> read(text.replace(';', '\n')));
    String first = wrong.diagnostics().get(0).toString();
    assertTrue(first.contains("x.handout.toml:" + place + ": error: "), first);
    assertTrue(first.contains(said), first);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    HandoutException wrong =
        assertThrows(HandoutException.class, () -> read("a = 1\nb = 2\n[[gloss]]\n"));
    assertEquals(4, wrong.diagnostics().size());
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    HandoutException wrong =
        assertThrows(HandoutException.class, () -> SidecarReader.read(folder.resolve("none.toml")));
    assertTrue(String.valueOf(wrong.getMessage()).contains("is the path right?"));
  }

  @Test
  void liesBesideItsSource() {
    assertEquals(
        Path.of("a", "letter.handout.toml"), SidecarReader.beside(Path.of("a", "letter.xml")));
  }

  private Sidecar read(String text) throws Exception {
    return SidecarReader.read(Files.writeString(folder.resolve("x.handout.toml"), text));
  }
}
