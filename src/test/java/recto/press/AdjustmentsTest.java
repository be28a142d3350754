package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Diagnostics;
import recto.galley.Adjustment;
import recto.proof.Verdict;
import recto.reading.PdfReading;
import recto.reading.ReadLine;
import recto.volume.PageReport;

/** What an editor asks of paragraphs, and what becomes of it. */
class AdjustmentsTest {
  private static final String SENTENCE =
      " The delegation was received at the ministry and stayed until late in the evening, when a"
          + " short paper was read that both sides thought a fair account of what had been said.";

  @TempDir Path folder;
  private Path source;
  private Path adjust;

  @BeforeEach
  void lay() throws Exception {
    source = folder.resolve("book.xml");
    adjust = folder.resolve("book.adjust.toml");
    StringBuilder text = new StringBuilder("<TEI><text><body>");
    for (int document = 1; document <= 2; document++) {
      text.append("<div type=\"document\" xml:id=\"d").append(document).append("\" n=\"");
      text.append(100 + document).append("\"><head>Document ").append(document).append("</head>");
      for (int paragraph = 1; paragraph <= 14; paragraph++) {
        text.append("<p>Paragraph ").append(paragraph).append(" of text ").append(document);
        text.append(" begins.").append(SENTENCE.repeat(2 + paragraph % 3)).append("</p>");
      }
      text.append("</div>");
    }
    Files.writeString(source, text.append("</body></text></TEI>"));
  }

  private Job asking(String... lines) throws Exception {
    Files.writeString(adjust, String.join("\n", lines));
    return Job.of(source);
  }

  /** The lines of every page, running heads and folios left out. */
  private List<List<String>> pages(Job job, Diagnostics diagnostics) throws Exception {
    Path pdf = folder.resolve("book.pdf");
    Press.typeset(job, pdf, diagnostics);
    Verdict verdict = Verification.of(source, pdf).result().verdict();
    assertTrue(verdict.holds(false), () -> verdict.toString());
    List<List<String>> pages = new ArrayList<>();
    try (PdfReading reading = PdfReading.open(pdf)) {
      for (int i = 0; i < reading.pages(); i++) {
        List<String> lines = new ArrayList<>();
        for (ReadLine line : reading.page(i).lines()) {
          String words = line.text().strip();
          if (!words.matches("\\d+|.*Document [12]\\s+\\d+|\\d+\\s.*")) {
            lines.add(words);
          }
        }
        pages.add(lines);
      }
    }
    return pages;
  }

  private List<List<String>> pages(Job job) throws Exception {
    Diagnostics diagnostics = new Diagnostics();
    List<List<String>> pages = pages(job, diagnostics);
    assertEquals(List.of(), about(diagnostics));
    return pages;
  }

  private List<String> about(Diagnostics diagnostics) {
    return diagnostics.sorted().stream()
        .filter(each -> each.source().name().endsWith(".adjust.toml"))
        .map(Diagnostic::toString)
        .map(each -> each.substring(each.indexOf(".toml") + 5))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** How many lines the paragraph has that opens so, on whatever pages. */
  private static int lines(List<List<String>> pages, String opening, String next) {
    List<String> all = pages.stream().flatMap(List::stream).toList();
    return first(all, next) - first(all, opening);
  }

  private static int first(List<String> lines, String opening) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(opening)) {
        return i;
      }
    }
    throw new AssertionError(opening + " is not in " + lines);
  }

  private static Optional<List<String>> pageOf(List<List<String>> pages, String opening) {
    return pages.stream()
        .filter(page -> page.stream().anyMatch(line -> line.startsWith(opening)))
        .findFirst();
  }

  @Test
  void aPageBeginsWhereTheEditorBreaksIt() throws Exception {
    List<List<String>> plain = pages(Job.of(source));
    assertFalse(plain.get(1).get(0).startsWith("Paragraph 4 of text 1"));
    Job job = asking("[[break]]", "document = \"d1\"", "paragraph = 4");
    List<List<String>> pages = pages(job);
    assertTrue(pages.get(1).get(0).startsWith("Paragraph 4 of text 1"), pages.get(1).get(0));
    PageReport page = Press.explain(job, "1", new Diagnostics()).get(0);
    assertEquals(0, page.bill().total());
    assertEquals(Adjustment.Kind.BREAK, page.adjustments().get(0).kind());
    assertEquals(1, page.adjustments().get(0).span().line());
    assertEquals(List.of(), Press.explain(job, "2", new Diagnostics()).get(0).adjustments());
  }

  @Test
  void aHeadGoesWithTheParagraphBelowIt() throws Exception {
    List<List<String>> pages =
        pages(asking("[[break]]", "document = \"102\"", "words = \"Paragraph 1 of\""));
    assertTrue(pages.stream().anyMatch(page -> page.get(0).equals("Document 2")), pages.toString());
  }

  @Test
  void aKeptParagraphIsNotParted() throws Exception {
    List<List<String>> plain = pages(Job.of(source));
    int parted = 0;
    for (int paragraph = 1; paragraph < 14 && parted == 0; paragraph++) {
      parted = plain.get(1).get(0).startsWith("Paragraph") ? 0 : parted(plain, paragraph);
    }
    assertTrue(parted > 0, "no paragraph is parted after page 1");
    List<List<String>> kept =
        pages(asking("[[keep]]", "document = \"d1\"", "paragraph = " + parted));
    assertEquals(0, parted(kept, parted), kept::toString);
    List<List<String>> both =
        pages(asking("[[keep]]", "document = \"d1\"", "paragraph = " + parted, "next = true"));
    assertEquals(0, parted(both, parted), both::toString);
    List<String> page = pageOf(both, "Paragraph " + parted + " of text 1").orElseThrow();
    assertTrue(first(page, "Paragraph " + (parted + 1) + " of text 1") + 1 < page.size());
  }

  /** {@code paragraph} where the first page ends within it, else 0. */
  private static int parted(List<List<String>> pages, int paragraph) {
    List<String> first = pages.get(0);
    boolean last =
        first.stream().anyMatch(line -> line.startsWith("Paragraph " + paragraph + " of text 1"))
            && first.stream()
                .noneMatch(line -> line.startsWith("Paragraph " + (paragraph + 1) + " of text 1"));
    return last && !pages.get(1).get(0).startsWith("Paragraph") ? paragraph : 0;
  }

  @Test
  void paragraphsAreALineLongerOrShorter() throws Exception {
    // No paragraph gives way for its page by itself.
    String still = "page-costs.looseness=100000000";
    List<List<String>> plain = pages(Job.of(source).set(still));
    int found = 0;
    for (String word : List.of("longer", "shorter")) {
      List<String> entries = new ArrayList<>();
      for (int paragraph = 1; paragraph < 14; paragraph++) {
        entries.addAll(
            List.of("[[" + word + "]]", "document = \"d1\"", "paragraph = " + paragraph));
      }
      Diagnostics diagnostics = new Diagnostics();
      Job job = asking(entries.toArray(String[]::new)).set(still);
      List<List<String>> pages = pages(job, diagnostics);
      List<String> said = about(diagnostics);
      int wanted = word.equals("longer") ? 1 : -1;
      for (int paragraph = 1; paragraph < 14; paragraph++) {
        String opening = "Paragraph " + paragraph + " of text 1";
        String next = "Paragraph " + (paragraph + 1) + " of text 1";
        String refused = ":" + (3 * paragraph - 2) + ":1: warning: the paragraph cannot be set ";
        boolean had = !said.removeIf(each -> each.startsWith(refused));
        int more = lines(pages, opening, next) - lines(plain, opening, next);
        assertEquals(had ? wanted : 0, more, word + " paragraph " + paragraph);
        found += had ? 1 : 0;
      }
      assertEquals(List.of(), said);
    }
    assertTrue(found >= 4, "only " + found + " lengths could be had");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "document = \"d9\";paragraph = 1 | there is no document d9",
        "document = \"d1\";paragraph = 15 | document d1 has no paragraph 15; it has 14",
        "document = \"d1\";paragraph = 3;words = \"Paragraph 5\" | paragraph 3 of document d1 opens"
            + " with \"Paragraph 3 of text 1 begins. The delega…\"; paragraph 5 opens with",
        "document = \"d1\";paragraph = 3;words = \"Another\" | no paragraph opens with \"Another\"",
        "document = \"d1\";words = \"Paragraph\" | in document d1 paragraphs 1, 2, 3, 4,",
        "paragraph = 3 | there are 2 documents; name one by its id",
      })
  void whatNoLongerFitsTheTextIsReportedAndLeftOut(String entry, String said) throws Exception {
    Diagnostics diagnostics = new Diagnostics();
    String[] lines = ("# A remark.;[[break]];" + entry).split(";", -1);
    List<List<String>> pages = pages(asking(lines), diagnostics);
    String first = about(diagnostics).get(0);
    assertTrue(first.startsWith(":2:1: warning: break is left out: "), first);
    assertTrue(first.contains(said), first);
    Files.delete(adjust);
    assertEquals(pages(Job.of(source)), pages);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[[brake]];paragraph = 1 | 1:1 | there is no key \"brake\"; there are break, keep, longer,",
        "[break];paragraph = 1 | 1:1 | write [[break]] in two brackets",
        "[[break]];document = \"d1\" | 1:1 | break names no paragraph; write its number",
        "[[longer]];document = \"d1\";paragraph = 1;lines = 3 | 4:1 | a whole number from 0 to 2",
        "[[keep]];document = \"d1\";paragraph = 1;next = 1 | 4:1 | keep.next wants true or false",
        "[[longer]];document = \"d1\";paragraph = 1;[[shorter]];document = \"d1\";paragraph = 1"
            + " | 4:1 | shorter is asked of a paragraph of which longer is asked in line 1;",
        "style = | 1:8 | not TOML",
      })
  void aFileThatIsWrongIsRefusedWithItsPlace(String text, String place, String said)
      throws Exception {
    Job job = asking(text.split(";", -1));
    PressException refused =
        assertThrows(PressException.class, () -> Press.check(job, new Diagnostics()));
    String first = refused.diagnostics().get(0).toString();
    assertTrue(first.contains("book.adjust.toml:" + place + ": error: "), first);
    assertTrue(first.contains(said), first);
  }

  @Test
  void aFileForAnotherStyleDoesNothing() throws Exception {
    List<List<String>> plain = pages(Job.of(source));
    Job job = asking("style = \"handout\"", "[[break]]", "document = \"d1\"", "paragraph = 4");
    Diagnostics diagnostics = new Diagnostics();
    assertEquals(plain, pages(job, diagnostics));
    assertEquals(
        List.of(": note: is for the style handout and does nothing in the style book"),
        about(diagnostics));
  }

  @Test
  void documentsThatAreNotSetAreLeftInPeace() throws Exception {
    Job job = asking("[[break]]", "document = \"d1\"", "paragraph = 4").selecting("d2").workedBy(1);
    assertTrue(pages(job).get(0).get(0).startsWith("Document 2"));
  }

  @Test
  void anotherFileMayBeNamed() throws Exception {
    Path other =
        Files.writeString(
            folder.resolve("other.toml"), "[[break]]\ndocument = \"d1\"\nparagraph = 4\n");
    List<List<String>> pages = pages(Job.of(source).adjusted(other));
    assertTrue(pages.get(1).get(0).startsWith("Paragraph 4 of text 1"), pages.get(1).get(0));
    PressException refused =
        assertThrows(
            PressException.class,
            () ->
                Press.check(
                    Job.of(source).adjusted(folder.resolve("none.toml")), new Diagnostics()));
    assertTrue(String.valueOf(refused.getMessage()).contains("is the path right?"));
  }

  @Test
  void nothingIsWrittenOverTheFile() throws Exception {
    Job job = asking("[[break]]", "document = \"d1\"", "paragraph = 4");
    Job own = job.adjusted(folder.resolve("out.pdf"));
    Files.copy(adjust, folder.resolve("out.pdf"));
    assertThrows(
        PressException.class,
        () -> Press.typeset(own, folder.resolve("out.pdf"), new Diagnostics()));
  }
}
