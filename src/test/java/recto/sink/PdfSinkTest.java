package recto.sink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import recto.font.FontLibrary;

class PdfSinkTest {
  private static FontLibrary library;

  @BeforeAll
  static void open() {
    library = new FontLibrary();
  }

  @AfterAll
  static void close() {
    library.close();
  }

  private static byte[] bytes(PageSink sink, SampleBook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sink.write(book, out);
    return out.toByteArray();
  }

  @Test
  void sameBytesForAnyWorkersLocaleAndZone() throws IOException {
    byte[] one = bytes(new PdfSink(1), SampleLetter.book(library));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertArrayEquals(one, bytes(new PdfSink(2), SampleLetter.book(library)));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertEquals('%', one[0]);
  }
}
