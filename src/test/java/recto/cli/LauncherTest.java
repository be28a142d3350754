package recto.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Java that only says what it was started with. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String QUICK = "-XX:TieredStopAtLevel=1";
  private static final String BOTH = "-XX:MaxInlineLevel=6";

  @TempDir Path home;
  private Path launcher;

  @BeforeEach
  void install() throws Exception {
    launcher = home.resolve("recto");
    Files.copy(Path.of("src/main/launcher/recto"), launcher);
    Files.writeString(home.resolve("recto.jar"), "");
    Path java = Files.createDirectories(home.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nfor word; do echo \"$word\"; done\n");
    assertTrue(java.toFile().setExecutable(true));
    Files.writeString(Files.createDirectories(home.resolve("jdk/lib")).resolve("modules"), "");
    Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
  }

  /** What Java is started with, a word to a line. */
  private List<String> start(String options, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
    environment.put("JAVA_HOME", home.resolve("jdk").toString());
    environment.put("RECTO_JAVA_OPTS", options);
    environment.put("RECTO_CACHE", "off");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), said);
    return said.lines().toList();
  }

  private Path file(String name, long length) throws Exception {
    Path file = home.resolve(name);
    try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
      made.setLength(length);
    }
    return file;
  }

  @Test
  void handsEveryWordOn() throws Exception {
    List<String> said = start("-Xmx300m", "typeset", "a b.xml", "--style", "it's");
    assertEquals(
        List.of("-Xmx300m", "-jar", home.resolve("recto.jar").toRealPath().toString()),
        said.subList(said.indexOf("-Xmx300m"), said.size() - 4));
    assertEquals(
        List.of("typeset", "a b.xml", "--style", "it's"),
        said.subList(said.size() - 4, said.size()));
  }

  @Test
  void aShortSourceHasTheQuickCompilerAndAVolumeASmallNursery() throws Exception {
    List<String> letter = start("", "typeset", file("letter.xml", 10_000).toString());
    assertTrue(letter.contains(QUICK), letter.toString());
    assertFalse(letter.contains("-Xmn32m"), letter.toString());
    List<String> volume = start("", "typeset", file("volume.xml", 4_000_000).toString());
    assertTrue(volume.containsAll(List.of(QUICK, "-Xmn32m")), volume.toString());
  }

  @Test
  void aVeryLongSourceHasBothCompilers() throws Exception {
    List<String> said = start("", "typeset", file("long.xml", 21_000_000).toString());
    assertTrue(said.contains(BOTH), said.toString());
    assertFalse(said.contains(QUICK), said.toString());
  }

  @Test
  void aBatchOfAFewVolumesHasTheQuickCompiler() throws Exception {
    Path folder = Files.createDirectories(home.resolve("a few"));
    Files.write(folder.resolve("volume.xml"), new byte[400_000]);
    List<String> said = start("", "batch", folder.toString(), "-o", home.toString());
    assertTrue(said.containsAll(List.of(QUICK, "-Xmn32m")), said.toString());
  }

  @Test
  void optionsOfTheUserAreLeftAlone() throws Exception {
    List<String> said = start("-XX:+UseParallelGC", "typeset", "letter.xml");
    assertTrue(said.contains("-XX:+UseParallelGC"), said.toString());
    assertFalse(said.contains(QUICK), said.toString());
  }
}
