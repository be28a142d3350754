package recto.press;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
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
    if (!Files.exists(name)) {
      if (!Files.isWritable(folder)) {
        throw new PressException(
            name, "cannot be written: the folder " + folder + " is read-only", null);
      }
      return new Output(name, name);
    }
    if (!Files.isWritable(name)) {
      throw new PressException(name, "cannot be written: the file is read-only", null);
    }
    try {
      for (Path other : read) {
        if (Files.exists(other) && Files.isSameFile(name, other)) {
          throw new PressException(
              name, "is read for this very job; name another file with -o", null);
        }
      }
      return new Output(name, name.toRealPath());
    } catch (IOException e) {
      throw unwritable(name, e);
    }
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
