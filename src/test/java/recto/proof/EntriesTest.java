package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.ReadBack;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.press.Job;
import recto.press.Press;
import recto.press.Verification;

/** On which page an entry of the apparatus is to stand at the end or the beginning of a line. */
class EntriesTest {
  private static final String ENTRY = "<app><lem/><rdg wit=\"#A\">addunt</rdg></app>";

  private static final String VERSE = "<l>versus cano</l>";

  private static final int LINES = 14;

  @TempDir Path folder;

  /** Verses of which one is {@code verse}: in the first division the first, and so on. */
  private static String poems(String verse) {
    StringBuilder poems = new StringBuilder();
    for (int marked = 1; marked <= LINES; marked++) {
      poems.append("<div><head>Carmen").append(marked).append("x</head><lg>");
      poems.append(VERSE.repeat(marked - 1));
      poems.append(verse.replace("Hic", "Hic" + marked + "x").replace("addunt", marked + "addunt"));
      poems.append(VERSE.repeat(LINES - marked)).append("</lg></div>");
    }
    return poems.toString();
  }

  private Path source(String divisions) throws IOException {
    return SmallTei.witnessed(folder.resolve("carmen.xml"), "la", List.of("A"), divisions);
  }

  private static int page(List<String> pages, String words) {
    for (int page = 0; page < pages.size(); page++) {
      if (pages.get(page).contains(words)) {
        return page;
      }
    }
    throw new AssertionError(words + " is not in " + pages);
  }

  /** Whatever line the verse is, and so also at the end and at the beginning of a page. */
  private void standTogether(String verse) throws Exception {
    Path source = source(poems(verse));
    Path pdf = folder.resolve("carmen.pdf");
    Job job = Job.of(source).set("contents=false").set("page.lines=8");
    Press.typeset(job.set("divisions.level-1.start=page"), pdf, new Diagnostics());
    List<String> pages = ReadBack.letters(pdf);
    Set<Integer> overleaf = new HashSet<>();
    for (int line = 1; line <= LINES; line++) {
      int page = page(pages, "Hic" + line + "x");
      assertEquals(page, page(pages, line + "addunt"), "line " + line);
      overleaf.add(page - page(pages, "Carmen" + line + "x"));
    }
    assertTrue(overleaf.containsAll(Set.of(0, 1)), overleaf.toString());
    List<Ruling> rulings = Verification.of(source, pdf).result().verdict().rulings();
    Ruling notes = rulings.stream().filter(ruling -> ruling.law() == 3).findFirst().orElseThrow();
    assertEquals(List.of(), notes.findings());
    assertTrue(notes.checked() >= LINES, "checked " + notes.checked());
  }

  @Test
  void withoutWordsAtTheBeginningOfALineItStandsWithThatLine() throws Exception {
    standTogether("<l>" + ENTRY + "Hic versus</l>");
  }

  @Test
  void withoutWordsInALineItStandsWithTheWordBefore() throws Exception {
    standTogether("<l>unus<lb/>Hic " + ENTRY + "<lb/>tres<lb/>versus</l>");
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
      Path source = source("<div><head>Carmen</head><table>" + rows + "</table></div>");
      Path pdf = folder.resolve("rows.pdf");
      Press.typeset(Job.of(source), pdf, new Diagnostics());
      assertEquals(List.of(), Trial.findings(source, pdf));
      Path small = folder.resolve("small.pdf");
      Press.typeset(Job.of(source).set("page.lines=14"), small, new Diagnostics());
      assertEquals(List.of(), Trial.findings(source, small));
    }
  }
}
