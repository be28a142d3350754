package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.diagnostic.Diagnostics;
import recto.proof.Ruling;
import recto.reading.PdfReading;
import recto.reading.ReadGlyph;
import recto.reading.ReadPage;
import recto.unit.Length;

/** Original pages that begin in neighbouring columns of notes on one baseline. */
class NoteColumnsTest {
  @TempDir Path folder;

  /** The first page of a text with so many notes, on whose first lines pages 21 and later begin. */
  private ReadPage page(int notes, String arrangement) throws Exception {
    StringBuilder words = new StringBuilder("<p><pb n=\"20\"/>A text");
    for (int i = 1; i <= notes; i++) {
      words.append(" with a note<note n=\"%d\">A <pb n=\"%d\"/>note</note>".formatted(i, 20 + i));
    }
    Path source = folder.resolve("notes.xml");
    Files.writeString(
        source,
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text xml:lang=\"en\"><body><div>"
            + words
            + ".</p></div></body></text></TEI>");
    Path pdf = folder.resolve("notes.pdf");
    Job job = Job.of(source).set("series.editorial.arrangement=" + arrangement);
    Press.typeset(job, pdf, new Diagnostics());
    List<Ruling> rulings = Verification.of(source, pdf).result().verdict().rulings();
    assertTrue(rulings.stream().allMatch(Ruling::holds), rulings.toString());
    try (PdfReading reading = PdfReading.open(pdf)) {
      return reading.page(0);
    }
  }

  /** What stands beside the notes on the left, or the right, of the text. */
  private static String beside(ReadPage page, boolean right) {
    long notes = page.rules().stream().mapToLong(rule -> rule.area().y()).max().orElseThrow();
    long left = Length.points(54);
    return page.glyphs().stream()
        .filter(glyph -> glyph.baseline() > notes - Length.points(20))
        .filter(glyph -> right ? glyph.x() > left + Length.points(312) : glyph.right() < left)
        .sorted(Comparator.comparingLong(ReadGlyph::baseline).thenComparingLong(ReadGlyph::x))
        .map(ReadGlyph::text)
        .collect(Collectors.joining());
  }

  @Test
  void eachStandsInTheMarginOfItsColumn() throws Exception {
    ReadPage page = page(2, "two-columns");
    assertEquals("21", beside(page, false));
    assertEquals("22", beside(page, true));
  }

  @Test
  void thoseOfOneMarginStandBesideEachOther() throws Exception {
    ReadPage page = page(3, "three-columns");
    assertEquals("21", beside(page, false));
    assertEquals("22/23", beside(page, true));
  }
}
