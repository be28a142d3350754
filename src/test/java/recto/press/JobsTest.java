package recto.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Progress;

/** Files do not depend on how many workers made them, nor on how much memory there was. */
class JobsTest {
  @TempDir Path folder;

  private byte[] set(Path source, int workers) throws IOException, PressException {
    Path pdf = folder.resolve(workers + ".pdf");
    Press.typeset(Job.of(source).workedBy(workers), pdf, new Diagnostics());
    return Files.readAllBytes(pdf);
  }

  /** Some two hundred paragraphs with notes: more than one bite for several workers. */
  private Path manyParagraphs() throws IOException {
    StringBuilder tei = new StringBuilder("<TEI><text><body><div><head>Much</head>");
    for (int i = 0; i < 200; i++) {
      tei.append("<p><pb n='").append(i).append("'/>");
      tei.append("Words of paragraph ").append(i).append(", and more. ".repeat(1 + i % 37));
      tei.append("<note n='").append(i + 1).append("'>A note ").append(i).append(".</note></p>");
    }
    Path source = folder.resolve("many.xml");
    Files.writeString(source, tei.append("</div></body></text></TEI>"));
    return source;
  }

  @Test
  void theBytesAreTheSameForAnyNumberOfWorkers() throws IOException, PressException {
    Path source = manyParagraphs();
    byte[] one = set(source, 1);

    assertArrayEquals(one, set(source, 2));
    assertArrayEquals(one, set(source, 7));
  }

  @Test
  void progressIsToldWithoutChangingTheFile() throws IOException, PressException {
    Path source = manyParagraphs();
    Path pdf = folder.resolve("watched.pdf");
    Map<Progress.Work, Integer> most = new ConcurrentHashMap<>();
    Job job = Job.of(source).workedBy(3);

    Outcome outcome =
        Press.typeset(
            job,
            pdf,
            null,
            new Diagnostics(),
            (work, done, all) -> {
              assertTrue(done <= all);
              most.merge(work, done, Math::max);
            });

    assertTrue(most.getOrDefault(Progress.Work.COMPOSING, 0) > 100, most.toString());
    assertEquals(outcome.pages(), most.get(Progress.Work.WRITING));
    assertArrayEquals(set(source, 1), Files.readAllBytes(pdf));
  }

  /** The big volume in a JVM of its own, with 256 MB of heap and two workers; here with one. */
  @Test
  void aVolumeOfThirtyNineHundredKilobytesNeedsNoMoreThan256Megabytes() throws Exception {
    Path samples = Path.of(System.getProperty("recto.samples", "../shared/samples"));
    Path volume = samples.resolve("frus/frus1977-80v01.xml");
    Assumptions.assumeTrue(Files.exists(volume), () -> "no sample " + volume);
    Path pdf = folder.resolve("small.pdf");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.addAll(
        List.of(
            "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), "recto.cli.Main"));
    command.addAll(List.of("typeset", volume.toString(), "-o", pdf.toString(), "--quiet"));
    command.addAll(List.of("--jobs", "2"));
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
    byte[] here = set(volume, 1);
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(program.waitFor() < 2, said);
    assertArrayEquals(here, Files.readAllBytes(pdf));
  }
}
