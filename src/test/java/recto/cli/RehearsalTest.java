package recto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  /**
   * The first record that is compared by what it has of itself costs a start some seventy classes.
   */
  @Test
  void noRecordIsComparedByWhatItHasOfItself(@TempDir Path folder) throws Exception {
    Path loaded = folder.resolve("loaded");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Drecto.rehearsal=true",
            "-Xlog:class+load:file=" + loaded,
            "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "recto.cli.Main");
    Process run =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();

    assertEquals(0, run.waitFor());
    String classes = Files.readString(loaded);
    assertTrue(classes.contains("recto.sink.PdfSink "), classes);
    assertFalse(classes.contains("java.lang.runtime.ObjectMethods "), classes);
  }
}
