package recto.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the list of letters to the fonts; {@code -Dgolden=approve} writes it anew. */
class CoverageTest {
  private static final Path LIST = Path.of("src/main/resources/recto/font/coverage");

  @Test
  void listsTheLettersOfEveryBuiltInFont() throws IOException, FontException {
    StringBuilder list = new StringBuilder();
    for (Family family : BuiltIn.families()) {
      for (FontFile file : family.files()) {
        HarfBuzzFace face = file.load();
        list.append(file.resource()).append(ranges(face)).append('\n');
        face.close();
      }
    }
    if ("approve".equals(System.getProperty("golden"))) {
      Files.writeString(LIST, list);
    }
    try (InputStream in = Coverage.class.getResourceAsStream("coverage")) {
      String listed = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      assertEquals(list.toString(), listed, "run with -Dgolden=approve where the fonts changed");
    }
  }

  @Test
  void findsFirstAndLastLettersOfARange() {
    String hebrew = "fonts/noto-serif-hebrew/NotoSerifHebrew-Regular.ttf";
    assertEquals("0111110", covers(hebrew, 0x5CF, 0x5D0, 0x5D1, 0x5E0, 0x5E9, 0x5EA, 0x5EB));
  }

  private static String covers(String resource, int... codePoints) {
    StringBuilder answers = new StringBuilder();
    for (int codePoint : codePoints) {
      answers.append(Coverage.covers(resource, codePoint) ? '1' : '0');
    }
    return answers.toString();
  }

  private static String ranges(Face face) {
    StringBuilder ranges = new StringBuilder();
    int first = -1;
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT + 1; codePoint++) {
      boolean covered = codePoint <= Character.MAX_CODE_POINT && face.covers(codePoint);
      if (covered && first < 0) {
        first = codePoint;
      } else if (!covered && first >= 0) {
        ranges.append(' ').append(Integer.toHexString(first));
        if (codePoint - 1 > first) {
          ranges.append('-').append(Integer.toHexString(codePoint - 1));
        }
        first = -1;
      }
    }
    return ranges.toString();
  }
}
