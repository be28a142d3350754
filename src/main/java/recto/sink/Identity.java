package recto.sink;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import recto.folio.Book;
import recto.folio.Element;
import recto.folio.Folio;

/**
 * What tells one book from another: that from which its file's identifier is made.
 *
 * <p>Pages are summed up by two checksums, which are made in a fraction of a digest's time; the
 * sums of all pages are digested.
 */
final class Identity {
  private static final char END = '\n';

  private final CRC32 one = new CRC32();
  private final Adler32 other = new Adler32();

  /** Two checksums of a page's content. */
  long sum(byte[] content, int length) {
    one.reset();
    one.update(content, 0, length);
    other.reset();
    other.update(content, 0, length);
    return one.getValue() << 32 | other.getValue();
  }

  /** Adds what leads through the pages: labels, outline, destinations and structure. */
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
    update(digest, text);
    for (Element element : book.structure().elements()) {
      text.append(element.parent()).append(element.role().type());
      text.append(element.columns()).append(END).append(element.rows());
      text.append(element.language()).append(END).append(element.alternative()).append(END);
      text.append(element.actual()).append(END).append(element.target()).append(END);
      text.append(element.name()).append(element.origin()).append(END);
    }
    update(digest, text);
  }

  static void add(MessageDigest digest, Folio.Link link) {
    StringBuilder text = new StringBuilder();
    text.append(link.element()).append(END).append(link.target()).append(END);
    text.append(link.area().x()).append(END).append(link.area().y()).append(END);
    text.append(link.area().width()).append(END).append(link.area().height()).append(END);
    update(digest, text.append(link.description()));
  }

  private static void update(MessageDigest digest, StringBuilder text) {
    digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
    text.setLength(0);
  }
}
