package recto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  @Test
  void theLettersAndTheVolumeOfTheJarAreSet() throws IOException {
    StringWriter said = new StringWriter();
    PrintWriter err = new PrintWriter(said);

    assertEquals(0, Rehearsal.perform(new Console(err, err, true, Map.of())), said.toString());
    assertEquals(3, said.toString().lines().filter(line -> line.contains(" pages, ")).count());
    assertTrue(said.toString().contains("pages.pdf: "), said.toString());
    assertFalse(said.toString().contains("error"), said.toString());
  }
}
