package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.proof.Ruling;
import recto.reading.PdfReading;
import recto.reading.ReadGlyph;
import recto.reading.ReadPage;
import recto.unit.Length;

/** Notes in columns, the numbers of original pages beside them, and notes of text in columns. */
class NoteColumnsTest {
  @TempDir Path folder;

  /** The first page of a text with so many notes, on whose first lines pages 21 and later begin. */
  private ReadPage page(int notes, String arrangement) throws Exception {
    StringBuilder words = new StringBuilder("<p><pb n=\"20\"/>A text");
    for (int i = 1; i <= notes; i++) {
      words.append(" with a note<note n=\"%d\">A <pb n=\"%d\"/>note</note>".formatted(i, 20 + i));
    }
    Path source = source("<div>" + words + ".</p></div>");
    Path pdf = folder.resolve("notes.pdf");
    Job job = Job.of(source).set("series.editorial.arrangement=" + arrangement);
    Press.typeset(job, pdf, new Diagnostics());
    assertEquals(List.of(), failed(source, pdf));
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

  @ParameterizedTest
  @ValueSource(strings = {"stacked", "run-in", "two-columns"})
  void notesOfTextInColumnsStandBelowTheirColumn(String arrangement) throws Exception {
    String note = "<note n=\"1\">" + "A note of some length. ".repeat(6) + "</note>";
    String words = "<p>" + "Words of a text in columns. ".repeat(7) + "One" + note + ".</p>";
    Path source = source("<div>" + words.repeat(12) + "</div>");
    Job job =
        Job.of(source)
            .set("divisions.level-1.columns=2")
            .set("series.editorial.arrangement=" + arrangement);
    Path pdf = folder.resolve("notes.pdf");
    Press.typeset(job, pdf, new Diagnostics());
    assertEquals(List.of(), failed(source, pdf));
  }

  private static List<Ruling> failed(Path source, Path pdf) throws Exception {
    return Verification.of(source, pdf).result().verdict().rulings().stream()
        .filter(ruling -> !ruling.holds())
        .toList();
  }

  private Path source(String body) throws Exception {
    return SmallTei.body(folder.resolve("notes.xml"), body);
  }
}
