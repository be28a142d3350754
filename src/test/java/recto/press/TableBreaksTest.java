package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.diagnostic.Diagnostics;
import recto.reading.PdfReading;
import recto.reading.ReadGlyph;

/** Rows of a table that stay together where the page turns. */
class TableBreaksTest {
  @TempDir Path folder;

  @Test
  void theFirstRowDoesNotStandAloneAtTheFoot() throws Exception {
    for (int lines = 30; lines < 42; lines++) {
      assertTogether(lines, row("Alder", "Beech") + rows(6), "Alder", "Hazel0");
    }
  }

  @Test
  void aRowThatHeadsOthersStaysWithThem() throws Exception {
    String table = rows(4) + row("Democrats:", "", "") + rows(4).replace("Hazel", "Maple");
    for (int lines = 30; lines < 42; lines++) {
      assertTogether(lines, table, "Democrats:", "Maple0");
    }
  }

  private void assertTogether(int lines, String table, String one, String other) throws Exception {
    String text = "<p>" + "A line.</p><p>".repeat(lines) + "The last.</p>";
    Path source = folder.resolve("rows.xml");
    Files.writeString(
        source,
        "<TEI><text><body><div>" + text + "<table>" + table + "</table></div></body></text></TEI>");
    Path pdf = folder.resolve("rows.pdf");
    Press.typeset(Job.of(source), pdf, new Diagnostics());
    try (PdfReading reading = PdfReading.open(pdf)) {
      assertEquals(page(reading, one), page(reading, other), lines + " lines before");
    }
  }

  private static int page(PdfReading reading, String words) throws Exception {
    for (int i = 0; i < reading.pages(); i++) {
      if (ReadGlyph.text(reading.page(i).glyphs()).contains(words)) {
        return i;
      }
    }
    throw new AssertionError(words);
  }

  private static String rows(int count) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      rows.append(row("Hazel" + i, "Juniper", "Larch"));
    }
    return rows.toString();
  }

  private static String row(String... cells) {
    return "<row><cell>" + String.join("</cell><cell>", List.of(cells)) + "</cell></row>";
  }
}
