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
import recto.reading.ReadLine;
import recto.unit.Length;

/** Rows of a table: what stays together where the page turns, and what stands beside what. */
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

  @Test
  void aFigureStandsOnTheLastLineOfTheWordsBeforeIt() throws Exception {
    String words = "Birches " + "along the quay ".repeat(12) + "ending";
    List<ReadLine> lines =
        lines(row("Feb. 3", words, "497") + row("Mar. 1", "Elm", "12") + row("May 2", "Oak", "15"));
    assertEquals(baseline(lines, "ending"), baseline(lines, "497"));
    assertEquals(baseline(lines, "Birches"), baseline(lines, "Feb."));
    assertEquals(baseline(lines, "Elm"), baseline(lines, "12"));
  }

  @Test
  void whiteStandsBetweenRowsOfText() throws Exception {
    String words = "Birches " + "along the quay ".repeat(12) + "ending";
    List<ReadLine> tall = lines(row(words, "Elm") + row("Maples" + words, "Oak"));
    List<ReadLine> low = lines(row("ending", "Elm") + row("Maples", "Oak"));
    assertEquals(
        Length.points(3),
        (baseline(tall, "Maples") - baseline(tall, "ending"))
            - (baseline(low, "Maples") - baseline(low, "ending")));
  }

  @Test
  void whiteStandsAboveALineAcross() throws Exception {
    String across = "<row><cell cols=\"2\">Fir</cell></row><row><cell cols=\"2\">Yew</cell></row>";
    List<ReadLine> lines = lines(row("Alder", "Beech") + across + row("Elm", "Oak"));
    long pitch = baseline(lines, "Elm") - baseline(lines, "Yew");
    assertEquals(pitch, baseline(lines, "Yew") - baseline(lines, "Fir"));
    long above = baseline(lines, "Fir") - baseline(lines, "Alder");
    assertEquals(pitch + pitch / 2, above);
  }

  private List<ReadLine> lines(String table) throws Exception {
    Path pdf = set("<p>Text.</p><table>" + table + "</table>");
    try (PdfReading reading = PdfReading.open(pdf)) {
      return reading.page(0).lines();
    }
  }

  /** The baseline of the first line in which these words stand. */
  private static long baseline(List<ReadLine> lines, String words) {
    return lines.stream()
        .filter(line -> line.text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words))
        .baseline();
  }

  private void assertTogether(int lines, String table, String one, String other) throws Exception {
    String text = "<p>" + "A line.</p><p>".repeat(lines) + "The last.</p>";
    Path pdf = set(text + "<table>" + table + "</table>");
    try (PdfReading reading = PdfReading.open(pdf)) {
      assertEquals(page(reading, one), page(reading, other), lines + " lines before");
    }
  }

  private Path set(String text) throws Exception {
    Path source = folder.resolve("rows.xml");
    Files.writeString(source, "<TEI><text><body><div>" + text + "</div></body></text></TEI>");
    Path pdf = folder.resolve("rows.pdf");
    Press.typeset(Job.of(source), pdf, new Diagnostics());
    return pdf;
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
