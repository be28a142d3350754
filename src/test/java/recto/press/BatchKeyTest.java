package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that decides what a PDF is makes another key. */
class BatchKeyTest {
  @TempDir Path folder;

  private String key(Path style) throws Exception {
    return BatchKey.style(Job.of(Path.of("any.xml")).styled(style.toString()), "maker");
  }

  @Test
  void theProfileOfThePressIsOfTheStyle() throws Exception {
    Path profile = Files.writeString(folder.resolve("press.icc"), "one");
    Path style = folder.resolve("own.toml");
    Files.writeString(style, "[print]\nprofile = \"press.icc\"\n");
    String before = key(style);
    assertEquals(before, key(style));
    Files.writeString(profile, "other");
    assertNotEquals(before, key(style));
  }

  @Test
  void theStyleThatCountsTheLinesOfAHandoutIsOfItsStyle() throws Exception {
    Path counts = Files.writeString(folder.resolve("counts.toml"), "extends = \"handout\"\n");
    Path style = folder.resolve("own.toml");
    Files.writeString(style, "extends = \"handout\"\n[handout]\nstandard = \"" + counts + "\"\n");
    String before = key(style);
    assertEquals(before, key(style));
    Files.writeString(counts, "extends = \"handout\"\n[page]\nleading = 17\n");
    assertNotEquals(before, key(style));
  }
}
