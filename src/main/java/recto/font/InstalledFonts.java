package recto.font;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The fonts in some folders, by family; a file that is no sound font is passed over. */
final class InstalledFonts {
  private static final int DEEPEST = 8;

  private final Map<String, List<FontFile>> families = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /** Reads the names of all fonts in and under {@code folders}, the first folders first. */
  InstalledFonts(List<Path> folders, int depth) {
    for (Path folder : folders) {
      for (Path file : files(folder, depth)) {
        add(file);
      }
    }
  }

  /** The fonts of this system and user. */
  static InstalledFonts ofSystem() {
    return new InstalledFonts(UserFolders.fonts(), DEEPEST);
  }

  /** The fonts that lie in {@code folder} itself. */
  static InstalledFonts in(Path folder) {
    return new InstalledFonts(List.of(folder), 1);
  }

  Optional<Family> family(String name) {
    List<FontFile> files = families.get(name);
    return files == null ? Optional.empty() : Optional.of(new Family(files.get(0).family(), files));
  }

  /** The families' names, sorted. */
  List<String> names() {
    return List.copyOf(families.keySet());
  }

  /** True of a file that by its name holds fonts. */
  static boolean font(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".ttf")
        || lower.endsWith(".otf")
        || lower.endsWith(".ttc")
        || lower.endsWith(".otc");
  }

  private void add(Path file) {
    try {
      for (FontFile face : FontFile.on(file)) {
        if (!face.family().isEmpty()) {
          families.computeIfAbsent(face.family(), name -> new ArrayList<>()).add(face);
        }
      }
    } catch (IOException e) {
      // no font, or a damaged one: as if it were not there
    }
  }

  private static List<Path> files(Path folder, int depth) {
    List<Path> files = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          depth,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && font(file.getFileName().toString())) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      return files;
    }
    Collections.sort(files);
    return files;
  }
}
