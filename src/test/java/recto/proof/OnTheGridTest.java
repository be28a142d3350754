package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.press.Job;
import recto.press.Press;

/** Which letters make a line that has to stand on the grid. */
class OnTheGridTest {
  @TempDir Path folder;

  /** Of words of a few letters, one sign is raised, or a letter lifted by the one it is tied to. */
  @ParameterizedTest
  @ValueSource(strings = {"مرّا", "محر.", "رّ"})
  void aRaisedSignIsNoLine(String word) throws Exception {
    Path source = SmallTei.body(folder.resolve("words.xml"), "<p xml:lang=\"ar\">" + word + "</p>");
    Path pdf = folder.resolve("words.pdf");
    Press.typeset(Job.of(source), pdf, new Diagnostics());
    assertEquals(List.of(), Trial.findings(source, pdf));
  }
}
