package recto.sink;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A file that is there whole or not at all: it is filled beside its place, then moved there.
 *
 * <p>What was begun is taken away again where something goes wrong, also where the program is told
 * to end.
 */
public final class WholeFile {
  private static final int BUFFER = 1 << 16;
  private static final AtomicLong COUNT = new AtomicLong();

  private WholeFile() {}

  /** What fills a file. */
  public interface Filling {
    /** Writes everything to {@code out}, which stays open. */
    void into(OutputStream out) throws IOException;
  }

  /**
   * Fills {@code target}, or leaves what was there before.
   *
   * @throws IOException where it cannot be made or filled
   */
  public static void write(Path target, Filling filling) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new IOException(target + " is a folder; name a file");
    }
    if (!Files.isDirectory(folder)) {
      throw new IOException("the folder " + folder + " does not exist; make it first");
    }
    Path beside =
        folder.resolve(".recto-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet());
    beside.toFile().deleteOnExit();
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
