package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.diagnostic.Diagnostics;
import recto.press.Job;
import recto.press.Press;
import recto.press.PressException;
import recto.press.Verification;
import recto.reading.PdfReading;
import recto.reading.ReadGlyph;

/** On which page an entry of the apparatus is to stand at the end or the beginning of a line. */
class EntriesTest {
  private static final String ENTRY = "<app><lem/><rdg wit=\"#A\">addunt</rdg></app>";

  private static final int LINES = 14;

  @TempDir Path folder;

  /** Verses of which the {@code marked} one is {@code verse}. */
  private static String verses(int marked, String verse) {
    StringBuilder lines = new StringBuilder("<lg>");
    for (int i = 1; i <= LINES; i++) {
      lines.append(i == marked ? verse : "<l>versus cano</l>");
    }
    return lines.append("</lg>").toString();
  }

  private Path source(String lines) throws IOException {
    Path source = folder.resolve("carmen.xml");
    Files.writeString(
        source,
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><sourceDesc><listWit>"
            + "<witness xml:id=\"A\">The first</witness></listWit></sourceDesc></fileDesc>"
            + "</teiHeader><text xml:lang=\"la\"><body><div><head>Carmen</head>"
            + lines
            + "</div></body></text></TEI>");
    return source;
  }

  private Path set(Path source) throws PressException {
    Path pdf = folder.resolve("carmen.pdf");
    Press.typeset(Job.of(source).set("page.lines=8"), pdf, new Diagnostics());
    return pdf;
  }

  private static int page(Path pdf, String words) throws IOException {
    try (PdfReading reading = PdfReading.open(pdf)) {
      int page = 0;
      while (!ReadGlyph.text(reading.page(page).glyphs()).contains(words)) {
        page++;
      }
      return page;
    }
  }

  /** Whatever line the verse is, and so also at the end and at the beginning of a page. */
  private void standTogether(String verse) throws Exception {
    Set<Integer> pages = new HashSet<>();
    for (int line = 1; line <= LINES; line++) {
      Path source = source(verses(line, verse));
      Path pdf = set(source);
      pages.add(page(pdf, "Hic"));
      assertEquals(page(pdf, "Hic"), page(pdf, "addunt"), "line " + line);
      List<Ruling> rulings = Verification.of(source, pdf).result().verdict().rulings();
      Ruling notes = rulings.stream().filter(ruling -> ruling.law() == 3).findFirst().orElseThrow();
      assertEquals(List.of(), notes.findings());
      assertTrue(notes.checked() > 0);
    }
    assertTrue(pages.size() > 1, "all on one page");
  }

  @Test
  void withoutWordsAtTheBeginningOfALineItStandsWithThatLine() throws Exception {
    standTogether("<l>" + ENTRY + "Hic versus</l>");
  }

  @Test
  void withoutWordsInALineItStandsWithTheWordBefore() throws Exception {
    standTogether("<l>Hic " + ENTRY + "versus</l>");
  }

  @Test
  void betweenLinesItStandsWithTheLineBefore() throws Exception {
    standTogether("<l>Hic versus</l>" + ENTRY);
  }

  @Test
  void atTheEndOfALineItStandsWithThatLine() throws Exception {
    standTogether("<l>Hic versus" + ENTRY + "</l>");
  }

  @Test
  void aloneInALineItStandsWithTheNextLine() throws Exception {
    standTogether("<l>" + ENTRY + "</l><l>Hic versus</l>");
  }

  @Test
  void entriesOfARowStandInTheOrderOfItsCells() throws Exception {
    String late = "<app><lem>sinistra</lem><rdg wit=\"#A\">laeva</rdg></app>";
    String early = "<app><lem>Dextra</lem><rdg wit=\"#A\">dextera</rdg></app>";
    String cells = "<cell>" + "Verba multa sunt in cella ".repeat(6) + late + "</cell>";
    String row = "<row>" + cells + "<cell>" + early + " pauca</cell></row>";
    String span = row.replaceFirst("<cell>", "<cell rows=\"2\">");
    String next = "<row><cell>" + early.replace("Dextra", "Tertia") + "</cell></row>";
    for (String rows : List.of(row.repeat(2), span + next)) {
      Path source = source("<table>" + rows + "</table>");
      Path pdf = folder.resolve("rows.pdf");
      Press.typeset(Job.of(source), pdf, new Diagnostics());
      assertEquals(List.of(), Trial.findings(source, pdf));
      Path small = folder.resolve("small.pdf");
      Press.typeset(Job.of(source).set("page.lines=14"), small, new Diagnostics());
      assertEquals(List.of(), Trial.findings(source, small));
    }
  }
}
