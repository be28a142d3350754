package recto.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import recto.folio.Book;

/**
 * Writes a bound book as a file of one kind. The same book gives the same bytes, for any number of
 * workers, any locale and any time zone.
 */
public interface PageSink {
  /**
   * Writes {@code book} to {@code out}, which stays open.
   *
   * @throws IOException with a message of one line, where the file cannot be made or written
   */
  void write(Book book, OutputStream out) throws IOException;

  /**
   * Writes {@code book} to the file {@code target}: beside it first, then moved into its place, so
   * that there is either a whole file or what was there before.
   *
   * @throws IOException with a message of one line, where the file cannot be made or written
   */
  default void write(Book book, Path target) throws IOException {
    WholeFile.write(target, out -> write(book, out));
  }
}
