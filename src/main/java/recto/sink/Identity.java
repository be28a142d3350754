package recto.sink;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import recto.folio.Book;

/**
 * What tells one book from another: that from which its file's identifier is made.
 *
 * <p>Pages and their structure are summed up by two checksums, which are made in a fraction of a
 * digest's time; all sums are digested.
 */
final class Identity {
  private static final char END = '\n';

  private final CRC32 one = new CRC32();
  private final Adler32 other = new Adler32();

  /** Two checksums of a page's content, or of the text of objects. */
  long sum(byte[] content, int length) {
    one.reset();
    one.update(content, 0, length);
    other.reset();
    other.update(content, 0, length);
    return one.getValue() << 32 | other.getValue();
  }

  /** Adds what leads through the pages: labels, outline and destinations. */
  static void add(MessageDigest digest, Book book, List<String> labels) {
    StringBuilder text = new StringBuilder();
    for (String label : labels) {
      text.append(label).append(END);
    }
    for (Book.OutlineEntry entry : book.outline()) {
      text.append(entry.depth()).append(entry.title()).append(END).append(entry.target());
      text.append(END);
    }
    book.destinations()
        .forEach(
            (name, place) -> {
              text.append(name).append(END).append(place.page()).append(END);
              text.append(place.x()).append(END).append(place.y()).append(END);
            });
    digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
