package recto.reading;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The same PDF seen by another library, so that no library judges alone: plain words, pages and
 * names. It knows nothing of ActualText.
 */
public final class PlainReading implements AutoCloseable {
  private final PdfReader reader;
  private final PdfTextExtractor words;

  private PlainReading(PdfReader reader) {
    this.reader = reader;
    words = new PdfTextExtractor(reader);
  }

  /**
   * Opens a file.
   *
   * @throws IOException with a message of one line, where it cannot be read as a PDF
   */
  public static PlainReading open(Path file) throws IOException {
    try {
      return new PlainReading(new PdfReader(file.toString()));
    } catch (IOException | RuntimeException e) {
      throw new IOException(file + ": " + PdfReading.NO_PDF, e);
    }
  }

  public int pages() {
    return reader.getNumberOfPages();
  }

  /** The words of page {@code index}, from 0, as they are drawn, parted by white space. */
  public String words(int index) throws IOException {
    return words.getTextFromPage(index + 1);
  }

  /** The names of the named places. */
  public Set<String> destinations() {
    Map<?, ?> named = reader.getNamedDestination();
    Set<String> names = new TreeSet<>();
    named.keySet().forEach(name -> names.add(String.valueOf(name)));
    return names;
  }

  @Override
  public void close() {
    reader.close();
  }
}
