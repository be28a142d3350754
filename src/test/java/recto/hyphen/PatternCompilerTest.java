package recto.hyphen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternCompilerTest {
  @TempDir Path folder;

  /** The levels that the patterns give to the places before each letter, as digits. */
  private static String levels(List<String> lines, String word) throws IOException {
    Patterns patterns = Patterns.read(ByteBuffer.wrap(PatternCompiler.compile(lines)));
    byte[] codes = new byte[word.length() + 2];
    for (int i = 0; i < word.length(); i++) {
      codes[i + 1] = patterns.code(word.charAt(i));
    }
    byte[] levels = new byte[word.length() + 3];
    patterns.rate(codes, 1, word.length() + 1, levels);
    StringBuilder digits = new StringBuilder();
    for (int i = 1; i <= word.length() + 1; i++) {
      digits.append(Character.forDigit(levels[i], 16));
    }
    return digits.toString();
  }

  /** The example of Liang's thesis, page 37. */
  @Test
  void ratesAWordAsLiangDoes() throws IOException {
    List<String> lines =
        List.of(
            "patterns", "hy3ph", "he2n", "hena4", "hen5at", "1na", "n2at", "1tio", "2io", "o2n");
    assertEquals("003002542020", levels(lines, "hyphenation"));
  }

  @Test
  void letsAnExceptionOverruleEveryPattern() throws IOException {
    List<String> lines = List.of("patterns", "9a9b9c9", "exceptions", "ab-c");
    assertEquals("9ab9", levels(lines, "abc"));
    assertEquals("99990", levels(lines, "abcc"));
  }

  @Test
  void takesTheHigherLevelOfPatternsThatAreAlike() throws IOException {
    List<String> lines = List.of("alike ς σ", "patterns", "1α2σ", "3α1ς", "% 9α");
    assertEquals("320", levels(lines, "ας"));
    assertEquals("320", levels(lines, "ΑΣ"));
  }

  @Test
  void knowsTheEndsOfAWord() throws IOException {
    List<String> lines = List.of("patterns", ".a1b", "b2a.");
    assertEquals("01000", levels(lines, "abab"));
    assertEquals("0120", levels(lines, "aba"));
    assertEquals("0000", levels(lines, "bab"));
  }

  @Test
  void leavesOutPatternsWithAWrittenHyphen() throws IOException {
    PatternFile file = PatternFile.of(List.of("left 3", "right 4", "patterns", "a-1b", "a1b"));
    assertEquals(List.of("a1b"), file.patterns());
    assertEquals(3, file.left());
    assertEquals(4, file.right());
  }

  @Test
  void refusesWhatIsNoPatternFile() {
    assertThrows(IOException.class, () -> PatternFile.of(List.of("a1b")));
    assertThrows(IOException.class, () -> PatternFile.of(List.of("patterns", "a1b c1d")));
    assertThrows(IOException.class, () -> Patterns.read(ByteBuffer.wrap(new byte[] {77, 1, 1})));
  }

  @Test
  void makesTheSameTableAgainAndOnlyWhenItIsOld() throws IOException {
    Path source = Files.writeString(folder.resolve("xy.txt"), "patterns\nx1y\n");
    Path target = folder.resolve("tables");
    String[] arguments = {folder.toString(), target.toString()};
    Files.setLastModifiedTime(source, FileTime.fromMillis(0));
    PatternCompiler.main(arguments);
    Path table = target.resolve("xy.patterns");
    byte[] first = Files.readAllBytes(table);
    Files.writeString(table, "still new");
    PatternCompiler.main(arguments);
    assertEquals("still new", Files.readString(table));
    Files.setLastModifiedTime(table, FileTime.fromMillis(0));
    Files.writeString(source, "patterns\nx1y\n");
    PatternCompiler.main(arguments);
    assertArrayEquals(first, Files.readAllBytes(table));
  }
}
