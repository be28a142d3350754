package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recto.diagnostic.Diagnostics;
import recto.handout.Order;
import recto.handout.Order.Copy;
import recto.reading.PdfReading;
import recto.reading.ReadLine;
import recto.reading.ReadWord;
import recto.style.PageStyle;
import recto.unit.Length;

/** The cover page of a handout. */
class CoverPageTest {
  private static final String COVER =
      """
      cover = true
      school = "School at the Quay"
      course = "Class 9b"
      teacher = "Ms. Vega"
      term = "Spring 2026"
      """;

  @TempDir Path folder;
  private Path source;
  private Path sidecar;
  private Path pdf;
  private Diagnostics found = new Diagnostics();

  @BeforeEach
  void lay() throws IOException {
    source = folder.resolve("letters.xml");
    sidecar = folder.resolve("letters.handout.toml");
    pdf = folder.resolve("letters.pdf");
    Files.writeString(
        source,
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
        <title type="complete">Letters of the Harbour, Volume II</title>
        <title type="series">Letters of the Harbour</title>
        <title type="volume-number">Volume II</title></titleStmt></fileDesc></teiHeader><text><body>
        <div type="document" n="4" xml:id="d4"><head>4. Letter From the Harbour Master</head>
        <p><pb n="17"/>The harbour is full of ships.</p></div>
        <div type="document" n="5" xml:id="d5"><head>5. Answer of the Mayor</head>
        <p>Then build another.</p></div></body></text></TEI>
        """);
    Files.writeString(sidecar, COVER);
  }

  private static Job job(Path source) {
    return Job.of(source).styled("handout");
  }

  /** The words of each page, line by line. */
  private List<List<String>> pages(Job job) throws Exception {
    found = new Diagnostics();
    Press.typeset(job, pdf, found);
    List<List<String>> pages = new ArrayList<>();
    try (PdfReading reading = PdfReading.open(pdf)) {
      for (int i = 0; i < reading.pages(); i++) {
        pages.add(reading.page(i).lines().stream().map(ReadLine::text).toList());
      }
      assertEquals(pages.size(), reading.pageLabels().size());
    }
    assertTrue(Verification.of(source, pdf).result().verdict().holds(true));
    return pages;
  }

  @ParameterizedTest
  @CsvSource({"handout,letter", "handout,a4", "large-print,letter", "large-print,a4"})
  void aDocumentHasItsOwnTitleAndSource(String style, String paper) throws Exception {
    List<List<String>> pages = pages(job(source).styled(style).on(paper).selecting("d4"));
    assertEquals(
        "School at the Quay Class 9b · Spring 2026 Letter From the Harbour Master Letters of the"
            + " Harbour, vol. II, p. 17, Document 4 Ms. Vega Name",
        String.join(" ", pages.get(0)).replace('\u00A0', ' '));
    assertTrue(pages.get(1).contains("Class 9b"), pages.get(1).toString());
    assertFalse(pages.get(1).contains("Name"), "the name is asked for once");
    assertTrue(pages.get(1).contains("1"), "its folio is the first");
    try (PdfReading reading = PdfReading.open(pdf)) {
      assertEquals(List.of("i", "1"), reading.pageLabels().subList(0, 2));
    }
  }

  @Test
  void aPacketIsCalledByItsVolumeOrByTheTeacher() throws Exception {
    List<String> cover = pages(job(source)).get(0);
    assertEquals("Letters of the Harbour, Volume II", cover.get(2));
    assertEquals("Letters of the Harbour, vol. II", cover.get(3));
    Files.writeString(sidecar, "title = \"Two letters\"\n" + COVER);
    assertEquals("Two letters", pages(job(source)).get(0).get(2));
  }

  @Test
  void theTeachersCopySaysSo() throws Exception {
    Order order = new Order(null, Copy.TEACHER, "", 0);
    List<String> cover = pages(job(source).selecting("d4").ordered(order)).get(0);
    assertEquals("Teacher’s copy", cover.get(cover.size() - 1));
  }

  @ParameterizedTest
  @CsvSource({
    "handout, letter, 0", "handout, a4, 0", "large-print, letter, 0", "reading-aid, a4, 0",
    "handout, letter, 8", "large-print, letter, 8", "large-print, a4, 8", "reading-aid, letter, 8"
  })
  void teacherAndNameStandAtTheFootHoweverLongTheTitle(String style, String paper, int times)
      throws Exception {
    String more = " and of its masters, who never slept in a storm at all".repeat(times);
    Files.writeString(sidecar, "title = \"Letters of the Harbour" + more + "\"\n" + COVER);
    Job job = job(source).styled(style).on(paper).selecting("d4");
    Press.typeset(job, pdf, found);
    assertTrue(Verification.of(source, pdf).result().verdict().holds(false));
    PageStyle page = Styles.of(job).page();
    try (PdfReading reading = PdfReading.open(pdf)) {
      assertEquals(List.of("i", "1"), reading.pageLabels().subList(0, 2));
      List<ReadLine> lines = reading.page(0).lines();
      long foot = page.firstBaseline() + page.depth();
      long name = line(lines, "Name").baseline();
      assertTrue(name <= foot && name > foot - page.leading(), Length.toPoints(name) + "");
      long teacher = line(lines, "Ms. Vega").baseline();
      assertTrue(name - teacher < 4 * page.leading());
      long source = line(lines, "Letters of the Harbour, vol.").baseline();
      assertTrue(teacher - source >= 2 * page.leading());
    }
  }

  private static ReadLine line(List<ReadLine> lines, String words) {
    return lines.stream()
        .filter(line -> line.text().replace('\u00A0', ' ').startsWith(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " is not in " + lines));
  }

  @Test
  void asterisksSlopeWordsOnCoverAndFirstPage() throws Exception {
    String titled = "title = \"The last of the *Aurora*\"\ncourse = \"On *ships*\"\n";
    Files.writeString(sidecar, titled + COVER.replace("course = \"Class 9b\"\n", ""));
    for (String selection : List.of("", "d4")) {
      pages(job(source).selecting(selection));
      try (PdfReading reading = PdfReading.open(pdf)) {
        for (int page = 0; page < 2; page++) {
          List<String> sloped = new ArrayList<>();
          for (ReadWord word : reading.page(page).words()) {
            assertFalse(word.text().contains("*"), word.text());
            if (word.glyphs().get(0).font().name().contains("Italic")) {
              sloped.add(word.text());
            }
          }
          assertTrue(sloped.contains("Aurora"), sloped.toString());
        }
      }
    }
  }

  @Test
  void asterisksOfTheEditionAreItsOwn() throws Exception {
    String tei = Files.readString(source);
    Files.writeString(
        source, tei.replace("From the Harbour Master", "From the *Old* Harbour Master to Ann"));
    List<List<String>> pages = pages(job(source).selecting("d4"));
    assertTrue(
        String.join(" ", pages.get(0)).contains("From the *Old* Harbour Master to Ann"),
        pages.toString());
    assertTrue(pages.get(1).contains("*Old* Harbour Master"), pages.toString());
  }

  @Test
  void theSidecarDecidesBeforeTheStyle() throws Exception {
    Job always = job(source).selecting("d4").set("handout.cover=true");
    Files.delete(sidecar);
    List<List<String>> pages = pages(always);
    assertEquals("Letter From the Harbour Master", pages.get(0).get(0));
    assertEquals("Name", pages.get(0).get(2));
    Files.writeString(sidecar, "cover = false\n");
    assertEquals(pages.size() - 1, pages(always).size());
    Files.writeString(sidecar, "school = \"S\"\n");
    assertEquals(1, pages(job(source).selecting("d4")).size());
  }

  @Test
  void fittingCountsThePagesBehindTheCover() throws Exception {
    assertEquals(2, pages(job(source).selecting("d4").ordered(fit(1))).size());
    assertEquals(List.of(), found.sorted());
  }

  private static Order fit(int pages) {
    return new Order(null, Copy.STUDENT, "", pages);
  }

  @Test
  void theLinesOfReferenceBeginBehindIt() throws Exception {
    Files.writeString(
        sidecar, COVER + "[[question]]\nask = \"Read {where}.\"\nquote = \"full of ships\"\n");
    assertTrue(
        String.join(" ", pages(job(source).selecting("d4")).get(1))
            .replace('\u00A0', ' ')
            .contains("Read line 1."));
  }

  @Test
  void yesAndNoAreWordsOfToml() throws Exception {
    Files.writeString(sidecar, "cover = \"yes\"\n");
    PressException refused = assertThrows(PressException.class, () -> pages(job(source)));
    assertEquals(sidecar + ":1:1: error: cover wants true or false", refused.getMessage());
  }

  @Test
  void theDraftOffersACover() throws Exception {
    Files.delete(sidecar);
    Press.sidecar(job(source).selecting("d4"), sidecar);
    String draft = Files.readString(sidecar);
    for (String key : List.of("school", "course", "teacher", "term")) {
      assertTrue(draft.contains("# " + key + " = \"\"\n"), draft);
    }
    Files.writeString(sidecar, draft.replace("# cover = true", "cover = true"));
    assertEquals(2, pages(job(source).selecting("d4")).size());
  }
}
