package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import recto.ReadBack;
import recto.SmallTei;
import recto.VeraPdf;
import recto.diagnostic.Diagnostics;
import recto.reading.OutlineLine;
import recto.reading.PdfReading;
import recto.reading.ReadLine;

/** Editions of kinds that few are of come out whole, on pages that suit them. */
class KindsTest {
  @TempDir Path folder;

  private Path source(String text) throws Exception {
    return SmallTei.text(folder.resolve("source.xml"), text);
  }

  /** The lines of each page. */
  private List<List<String>> pages(String text) throws Exception {
    Path pdf = folder.resolve("out.pdf");
    Path source = source(text);
    Press.typeset(Job.of(source), pdf, new Diagnostics());
    assertTrue(Verification.of(source, pdf).result().verdict().holds(false));
    return ReadBack.lines(pdf);
  }

  @Test
  void refusesATextWithoutWords() throws Exception {
    Path pdf = folder.resolve("out.pdf");
    Job job = Job.of(source("<body><div><p> </p></div></body>"));
    PressException refused =
        assertThrows(PressException.class, () -> Press.typeset(job, pdf, new Diagnostics()));
    String said = String.valueOf(refused.getMessage());
    assertTrue(said.contains("holds no words to be set"), said);
    assertFalse(Files.exists(pdf));
  }

  @Test
  void aHeadIsCitedWithoutWhatIsDeletedInIt() throws Exception {
    List<List<String>> pages =
        pages(
            "<body><div><head><subst><add>At</add><del>Between</del></subst> Maux</head><p>One.</p>"
                + "</div><div><head><del>Struck</del></head><p>Two.</p></div></body>");
    assertTrue(pages.get(0).contains("AtBetween Maux"), pages.toString());
    try (PdfReading reading = PdfReading.open(folder.resolve("out.pdf"))) {
      List<String> titles = reading.outline().stream().map(OutlineLine::title).toList();
      assertEquals(List.of("At Maux", "Struck"), titles);
    }
  }

  @Test
  void shortDivisionsShareAPage() throws Exception {
    assertEquals(
        1,
        pages(
                "<body><div type='original'><p>One.</p></div><div><head>Two</head><p>Two.</p></div>"
                    + "<div type='bibliography'><p>Three.</p></div></body>")
            .size());
  }

  @Test
  void partsByWhichATextIsCitedOpenWithTheirNumbers() throws Exception {
    String part = "<div type='textpart' n='";
    assertEquals(
        List.of("1.1 One.", "2 Two.", "2.1 Three.", "1"),
        pages(
                "<body>"
                    + part
                    + "1'>"
                    + part
                    + "1'><p>One.</p></div>"
                    + part
                    + "2'><p>Two.</p></div>"
                    + "</div>"
                    + part
                    + "2'>"
                    + part
                    + "1'><p>Three.</p></div></div></body>")
            .get(0));
  }

  @Test
  void listsInListsLeaveRoomForWords() throws Exception {
    List<String> lines =
        pages("<body>" + "<list><item>i".repeat(90) + "</item></list>".repeat(90) + "</body>")
            .stream()
            .flatMap(List::stream)
            .toList();
    assertEquals(90, lines.stream().filter(line -> line.equals("i")).count());
  }

  @Test
  void partsOfAnIndexStandInItsColumns() throws Exception {
    String entries = "<list><item>A</item><item>B</item></list>";
    List<List<String>> pages =
        pages(
            "<body><div><head>One</head><p>One.</p></div></body><back><div type='index'>"
                + "<head>Index</head><div><head>Letter A</head>"
                + entries
                + "</div><div><head>Letter B</head>"
                + entries
                + "</div></div></back>");
    assertEquals(3, pages.size());
    assertTrue(pages.get(2).stream().anyMatch(line -> line.contains("Letter B")));
  }

  @Test
  void aRunningHeadIsNotCutBehindAnAbbreviation() throws Exception {
    List<List<String>> pages =
        pages(
            "<body><div><head>CHAP. VI. Of the beginnings of gardens, and of what their owners plant"
                + " in them; with more of that kind</head>"
                + "<p>word</p>".repeat(120)
                + "</div></body>");
    assertTrue(
        pages.get(2).stream().anyMatch(line -> line.startsWith("CHAP. VI. Of the beginnings")),
        pages.get(2).toString());
  }

  @Test
  void saysWhereAHeadStandsThatIsCut() throws Exception {
    Diagnostics diagnostics = new Diagnostics();
    String text = "<p>word</p>".repeat(120);
    Path source =
        source(
            "<body><div>\n<head>"
                + "so long a head ".repeat(9)
                + "</head>"
                + text
                + "</div></body>");
    Press.typeset(Job.of(source), folder.resolve("out.pdf"), diagnostics);
    assertTrue(
        diagnostics.sorted().stream()
            .anyMatch(said -> said.toString().contains("source.xml:2:1: note: running head cut")));
  }

  @Test
  void noHeadIsCutBehindATitleOrASmallWord() throws Exception {
    List<List<String>> pages =
        pages(
            "<body><div><head>An account of the harbour works as they were seen by Mr. Arden and"
                + " of the boards, of which more is said elsewhere</head>"
                + "<p>word</p>".repeat(120)
                + "</div></body>");
    assertTrue(
        pages.get(2).stream().anyMatch(line -> line.matches(".*seen by Mr\\. Arden ….*")),
        pages.get(2).toString());
  }

  @Test
  void aLineOfVerseBehindABreakStandsApart() throws Exception {
    List<Long> lines = new ArrayList<>();
    Path pdf = folder.resolve("out.pdf");
    Path source =
        source(
            "<body><div><lg><l>One line</l><l>Two lines</l><milestone unit='section'/>"
                + "<l>Three lines</l><l>Four lines</l></lg></div></body>");
    Press.typeset(Job.of(source), pdf, new Diagnostics());
    try (PdfReading reading = PdfReading.open(pdf)) {
      reading.page(0).lines().stream()
          .filter(line -> line.text().contains("line"))
          .forEach(line -> lines.add(line.baseline()));
    }
    assertEquals(4, lines.size());
    double one = lines.get(1) - lines.get(0);
    assertEquals(2, (lines.get(2) - lines.get(1)) / one, 0.01);
    assertEquals(1, (lines.get(3) - lines.get(2)) / one, 0.01);
  }

  @Test
  void onlyTheNameIsBoldWhereTheSourceMarksIt() throws Exception {
    pages(
        "<body><div><p>One.</p><closer><signed><hi rend='strong'>Fritz</hi><lb/>Colonel</signed>"
            + "</closer><closer><signed>Rudolf<lb/>King</signed></closer></div></body>");
    try (PdfReading reading = PdfReading.open(folder.resolve("out.pdf"))) {
      List<String> bold =
          reading.page(0).lines().stream()
              .filter(line -> line.glyphs().get(0).font().name().contains("Bold"))
              .map(ReadLine::text)
              .toList();
      assertEquals(List.of("Fritz", "Rudolf", "King"), bold);
    }
  }

  @Test
  void callsWithinPhrasesAreReadWhereTheyStand() throws Exception {
    assertEquals(
        List.of("a ipse1 dixit b", "See this2 text.", "b3 c all", "1. x", "2. y", "3. z", "1"),
        pages(
                "<body><div xml:id='d'><p>a <foreign xml:lang='la'>ipse<note>x</note> dixit</foreign>"
                    + " b</p><p>See <ref target='#d'>this<note>y</note> text</ref>.</p><list>"
                    + "<label>b<note>z</note> c</label><item>all</item></list></div></body>")
            .get(0));
    assertEquals("", VeraPdf.objections(folder.resolve("out.pdf"), PDFAFlavour.PDFUA_1));
    assertEquals("", VeraPdf.objections(folder.resolve("out.pdf"), PDFAFlavour.PDFA_2_A));
  }
}
