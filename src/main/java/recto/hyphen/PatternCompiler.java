package recto.hyphen;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the packed tables from the pattern files, when Recto is built. */
public final class PatternCompiler {
  private PatternCompiler() {}

  /**
   * Compiles every {@code *.txt} of a folder into another folder, where the table there is older.
   *
   * @param arguments the folder of the pattern files, the folder for the tables
   * @throws IOException if a file cannot be read or written, or is no pattern file
   */
  public static void main(String[] arguments) throws IOException {
    Path target = Files.createDirectories(Path.of(arguments[1]));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(arguments[0]), "*.txt")) {
      for (Path file : files) {
        String name = file.getFileName().toString().replaceFirst("\\.txt$", ".patterns");
        Path table = target.resolve(name);
        if (!isNewer(table, file)) {
          Files.write(table, compile(Files.readAllLines(file)));
        }
      }
    }
  }

  private static boolean isNewer(Path table, Path source) throws IOException {
    return Files.exists(table)
        && Files.getLastModifiedTime(table).compareTo(Files.getLastModifiedTime(source)) > 0;
  }

  /** The table for the lines of a pattern file. */
  static byte[] compile(List<String> lines) throws IOException {
    PatternFile file = PatternFile.of(lines);
    Alphabet alphabet = new Alphabet(file);
    PatternTrie trie = new PatternTrie();
    for (String pattern : file.patterns()) {
      add(trie, alphabet, pattern);
    }
    for (String exception : file.exceptions()) {
      add(trie, alphabet, PatternFile.asPattern(exception));
    }
    return trie.packed(file, alphabet);
  }

  private static void add(PatternTrie trie, Alphabet alphabet, String pattern) {
    int letters = 0;
    byte[] codes = new byte[pattern.length()];
    byte[] levels = new byte[pattern.length() + 1];
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (PatternFile.isLevel(c)) {
        levels[letters] = PatternFile.level(c);
      } else {
        codes[letters++] = alphabet.code(c);
      }
    }
    trie.add(codes, levels, letters);
  }
}
