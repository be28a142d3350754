package recto.sink;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there whole or not at all. */
final class WholeFile {
  private static final int BUFFER = 1 << 16;

  private WholeFile() {}

  /** What fills a file. */
  interface Filling {
    void into(OutputStream out) throws IOException;
  }

  static void write(Path target, Filling filling) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new IOException(target + " is a folder; name a file");
    }
    if (!Files.isDirectory(folder)) {
      throw new IOException("the folder " + folder + " does not exist; make it first");
    }
    Path beside = folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid());
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), BUFFER)) {
        filling.into(out);
      }
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
