package recto.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import recto.font.FontException;
import recto.font.FontLibrary;
import recto.font.FontStack;

class MemoryTest {
  private static final Path STATUS = Path.of("/proc/self/statm");
  private static final long MEGABYTE = 1 << 20;

  /**
   * Opens and closes libraries in a program of its own, with so small a heap that what grows is
   * outside it, and prints by how many megabytes it grew.
   */
  static final class Program {
    private Program() {}

    public static void main(String[] args) throws FontException, IOException {
      useOften(20);
      long before = resident();
      useOften(150);
      System.out.print((resident() - before) / MEGABYTE);
    }

    private static void useOften(int times) throws FontException {
      for (int i = 0; i < times; i++) {
        try (FontLibrary library = new FontLibrary()) {
          WordCache words = new WordCache(new Shaper(library));
          FontStack stack = library.stack("EB Garamond", false, false);
          for (String word : new String[] {"office", "tˤa", "كتاب"}) {
            words.shape(word, stack, Features.TEXT, "en", false);
          }
        }
      }
    }

    private static long resident() throws IOException {
      return 4096L * Long.parseLong(Files.readString(STATUS).split(" ", -1)[1]);
    }
  }

  @Test
  void closingALibraryFreesItsMemory() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.isReadable(STATUS), "only Linux tells the memory in use");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Xms24m",
                "-Xmx24m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.lwjgl.util.DebugAllocator=true",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, program.waitFor(), output);
    // Two megabytes of fonts in each library; the allocator adds a line for whatever was not freed.
    assertTrue(output.matches("-?\\d+"), output);
    assertTrue(Integer.parseInt(output) < 60, () -> output + " MB stay after 150 libraries");
  }

  @Test
  void refusesToShapeAfterTheEnd() throws FontException {
    FontLibrary library = new FontLibrary();
    FontStack stack = library.stack("EB Garamond", false, false);
    WordCache words = new WordCache(new Shaper(library));
    library.close();
    assertThrows(
        IllegalStateException.class, () -> words.shape("word", stack, Features.TEXT, "en", false));
  }
}
