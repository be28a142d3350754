package recto.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativesTest {
  @TempDir Path folder;

  /** Started in programs of its own by the tests below. */
  static final class Program {
    private Program() {}

    public static void main(String[] args) throws FontException {
      try (FontLibrary library = new FontLibrary()) {
        System.out.print(library.stack("EB Garamond", false, false).first().name());
      }
    }
  }

  private Process start() throws IOException {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            Program.class.getName());
    program.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    return program.redirectErrorStream(true).start();
  }

  private static String output(Process process) throws IOException, InterruptedException {
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }

  @Test
  void unpacksOnceForProgramsThatStartTogether() throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        UserFolders.system() == UserFolders.OperatingSystem.LINUX, "the folder is set as on Linux");
    List<Process> programs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      programs.add(start());
    }
    for (Process program : programs) {
      assertEquals("EBGaramond-Regular", output(program));
    }
    Path natives = folder.resolve("cache/recto/natives");
    assertEquals(
        "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(natives)));
    try (Stream<Path> files = Files.walk(natives)) {
      assertEquals(
          List.of("libharfbuzz.so", "liblwjgl.so"),
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .sorted()
              .toList());
    }
  }

  @Test
  void managesWithoutTheUsersFolder() throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        UserFolders.system() == UserFolders.OperatingSystem.LINUX, "the folder is set as on Linux");
    Files.writeString(folder.resolve("cache"), "a file where the folder should be");
    assertEquals("EBGaramond-Regular", output(start()));
    try (Stream<Path> left = Files.list(folder)) {
      assertTrue(left.noneMatch(Files::isDirectory), "what was unpacked for one run is gone");
    }
  }
}
