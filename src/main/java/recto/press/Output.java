package recto.press;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.folio.Book;
import recto.sink.PageSink;
import recto.sink.WholeFile;

/**
 * The file that a job ends in.
 *
 * <p>What can be known beforehand is tried before any work is done, so that nothing is set in vain.
 */
final class Output {
  private static final Map<Class<? extends IOException>, String> NAMED =
      Map.of(
          AccessDeniedException.class, "permission denied",
          NoSuchFileException.class, "no such folder",
          FileAlreadyExistsException.class, "there is a file of that name");

  private final Path named;
  private final Path file;

  private Output(Path named, Path file) {
    this.named = named;
    this.file = file;
  }

  /**
   * The file called {@code name}, which must not be one of those that are read.
   *
   * @throws PressException where it cannot be written
   */
  static Output at(Path name, Path... read) throws PressException {
    Path folder = name.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(name)) {
      throw new PressException(name, "is a folder; name a file in it", null);
    }
    if (!Files.isDirectory(folder)) {
      throw new PressException(
          name, "cannot be written: there is no folder " + folder + "; make it first", null);
    }
    try {
      for (Path other : read) {
        if (same(name, other)) {
          throw new PressException(
              name, "is read for this very job; name another file with -o", null);
        }
      }
      if (!Files.exists(name)) {
        if (Files.isSymbolicLink(name)) {
          throw new PressException(name, "is a link that leads nowhere; take it away", null);
        }
        return new Output(name, filled(name, folder));
      }
      if (!Files.isWritable(name)) {
        throw new PressException(name, "cannot be written: the file is read-only", null);
      }
      if (!Files.isRegularFile(name)) {
        return new Output(name, name);
      }
      Path file = name.toRealPath();
      Path parent = file.getParent();
      return new Output(name, parent == null ? file : filled(file, parent));
    } catch (IOException e) {
      throw unwritable(name, e);
    }
  }

  /** A file in a folder where it can be filled beside its place. */
  private static Path filled(Path file, Path folder) throws PressException {
    if (!Files.isWritable(folder)) {
      throw new PressException(
          file, "cannot be written: the folder " + folder + " is read-only", null);
    }
    return file;
  }

  /**
   * Sees that no two files that a job writes are the same; those that are null are not written.
   *
   * @throws PressException where one would be written over another
   */
  static void apart(@Nullable Path... written) throws PressException {
    for (int i = 0; i < written.length; i++) {
      for (int j = 0; j < i; j++) {
        Path one = written[i];
        Path other = written[j];
        try {
          if (one != null && other != null && same(one, other)) {
            throw new PressException(
                one, "would be written twice by this job; give each file its own name", null);
          }
        } catch (IOException e) {
          throw unwritable(one == null ? Path.of("") : one, e);
        }
      }
    }
  }

  /** True where two names lead to one file, or would if they were there. */
  private static boolean same(Path one, Path other) throws IOException {
    if (Files.exists(one) && Files.exists(other)) {
      return Files.isSameFile(one, other);
    }
    return placed(one).equals(placed(other));
  }

  private static Path placed(Path name) throws IOException {
    Path whole = name.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    return folder == null || !Files.isDirectory(folder)
        ? whole
        : folder.toRealPath().resolve(whole.getFileName());
  }

  /** Fills the file with {@code book}: whole, or not at all. */
  void write(PageSink sink, Book book) throws PressException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        try (OutputStream out = Files.newOutputStream(file)) {
          sink.write(book, out);
        }
      } else {
        sink.write(book, file);
      }
    } catch (IOException e) {
      throw unwritable(named, e);
    }
  }

  /** Fills the file with what {@code filling} writes: whole, or not at all. */
  void fill(WholeFile.Filling filling) throws PressException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        try (OutputStream out = Files.newOutputStream(file)) {
          filling.into(out);
        }
      } else {
        WholeFile.write(file, filling);
      }
    } catch (IOException e) {
      throw unwritable(named, e);
    }
  }

  static PressException unwritable(Path name, IOException e) {
    return new PressException(name, "cannot be written: " + reason(e), e);
  }

  /** What an editor can make of an exception whose message may be nothing but a path. */
  static String reason(IOException e) {
    String named = NAMED.get(e.getClass());
    String said = named != null ? named : e.getMessage();
    return said == null ? e.getClass().getSimpleName() : said.lines().findFirst().orElse(said);
  }
}
