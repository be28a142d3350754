package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.diagnostic.Diagnostics;
import recto.reading.PdfReading;
import recto.reading.Place;
import recto.reading.ReadGlyph;
import recto.reading.ReadPage;
import recto.unit.Rect;

/** A table that is too wide for the page, as a reader of the PDF finds it. */
class TurnedTableTest {
  @TempDir private static Path folder;
  private static PdfReading reading;

  @BeforeAll
  static void set() throws Exception {
    Path file = folder.resolve("turned.pdf");
    Path source = Path.of("src", "test", "goldens", "table-turned", "source.xml");
    Press.typeset(Job.of(source), file, new Diagnostics());
    reading = PdfReading.open(file);
  }

  @AfterAll
  static void close() throws Exception {
    reading.close();
  }

  @Test
  void allOfItIsTurnedButTheFolio() throws Exception {
    ReadPage page = reading.page(1);
    List<ReadGlyph> upright = page.glyphs().stream().filter(g -> g.turn() == 0).toList();
    assertEquals("2", ReadGlyph.text(upright));
    assertTrue(page.glyphs().stream().allMatch(g -> g.turn() == 0 || g.turn() == 1));
    assertEquals(0, turned(reading.page(0)));
    assertEquals(0, turned(reading.page(2)));
  }

  private static long turned(ReadPage page) {
    return page.glyphs().stream().filter(glyph -> glyph.turn() != 0).count();
  }

  @Test
  void itReadsFromTheFootOfThePageUpInItsText() throws Exception {
    ReadPage page = reading.page(1);
    Rect trim = page.trim();
    long quay = at(page, "Quay");
    long last = at(page, "2790");
    assertTrue(quay > last, "the names of the rows stand at the foot");
    for (ReadGlyph glyph : page.glyphs()) {
      assertTrue(glyph.x() > 0 && glyph.x() < trim.right(), glyph.text());
      assertTrue(glyph.baseline() > 0 && glyph.baseline() < trim.bottom(), glyph.text());
    }
  }

  /** The height at which {@code words} begin. */
  private static long at(ReadPage page, String words) {
    String text = ReadGlyph.text(page.glyphs());
    int place = text.indexOf(words);
    assertTrue(place >= 0, words);
    int letters = 0;
    for (ReadGlyph glyph : page.glyphs()) {
      if (letters >= place) {
        return glyph.baseline();
      }
      letters += glyph.text().length();
    }
    throw new AssertionError(words);
  }

  @Test
  void theOriginalPageStandsBesideItsRow() throws Exception {
    ReadPage page = reading.page(1);
    String text = ReadGlyph.text(page.glyphs());
    assertTrue(text.contains("Quay"), text);
    ReadGlyph number =
        page.glyphs().stream().filter(g -> g.text().equals("6")).min(PLACE).orElseThrow();
    ReadGlyph row =
        page.glyphs().stream().filter(g -> g.text().equals("Q")).skip(2).findFirst().orElseThrow();
    assertEquals(row.x(), number.x(), "on the baseline of the third row");
  }

  private static final Comparator<ReadGlyph> PLACE = Comparator.comparingLong(ReadGlyph::baseline);

  @Test
  void aReferenceLeadsToTheRow() throws Exception {
    ReadPage page = reading.page(1);
    ReadGlyph row =
        page.glyphs().stream().filter(g -> g.text().equals("Q")).skip(2).findFirst().orElseThrow();
    Place place = Objects.requireNonNull(reading.destinations().get("pg_6"));
    assertEquals(1, place.page());
    assertTrue(Math.abs(place.x() - row.x()) < row.size() * 2, place + " " + row.x());
  }
}
