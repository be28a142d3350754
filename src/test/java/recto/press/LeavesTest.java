package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.ReadBack;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Progress;
import recto.reading.PdfReading;
import recto.reading.ReadLine;
import recto.unit.Length;

/** Half-title, title and copyright page, and the file that has words for them. */
class LeavesTest {
  private static final String BOOK =
      """
      title = "Letters of the Crisis"
      subtitle = "A Selection"
      series = "Sources in History"
      volume = "Volume 2"
      editors = ["Anna Holm", "Paul Vries"]
      publisher = "Harbour Press"
      place = "Oslo"
      year = 2026
      isbn = "978-0-306-40615-7"
      copyright = "© 2026 by the editors"
      licence = "CC BY 4.0"
      notes = "First printing"
      """;

  @TempDir Path folder;
  private Path source;
  private Path book;
  private Path pdf;
  private Diagnostics found = new Diagnostics();

  @BeforeEach
  void lay() throws Exception {
    source = folder.resolve("letter.xml");
    book = folder.resolve("letter.book.toml");
    pdf = folder.resolve("letter.pdf");
    write("<body><div><head>One</head><p>The text.</p></div></body>");
    Files.writeString(book, BOOK);
  }

  private void write(String text) throws Exception {
    Files.writeString(
        source,
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt>"
            + "<title>A Letter</title><author>Ann Clerk</author></titleStmt><publicationStmt>"
            + "<publisher>A Press</publisher><date>1899</date></publicationStmt></fileDesc>"
            + "</teiHeader><text>"
            + text
            + "</text></TEI>");
  }

  private Job job() {
    return Job.of(source).set("half-title=true").set("copyright-page=true");
  }

  private List<List<String>> pages(Job job) throws Exception {
    found = new Diagnostics();
    Press.typeset(job, pdf, found);
    return ReadBack.lines(pdf);
  }

  private void isProved() throws Exception {
    assertTrue(Verification.of(source, pdf).result().verdict().holds(true));
  }

  @Test
  void theFileTakesThePlaceOfTheHeader() throws Exception {
    List<List<String>> pages = pages(job());
    assertEquals(List.of("Letters of the Crisis"), pages.get(0));
    assertEquals(List.of("Sources in History"), pages.get(1));
    assertEquals(
        List.of(
            "Letters of the Crisis",
            "A Selection",
            "Volume 2",
            "Ann Clerk",
            "Oslo",
            "Harbour Press",
            "2026"),
        pages.get(2));
    assertEquals(
        List.of(
            "Letters of the Crisis. A Selection. Volume 2",
            "Sources in History",
            "Harbour Press, Oslo, 2026",
            "© 2026 by the editors",
            "CC BY 4.0",
            "ISBN 978-0-306-40615-7",
            "First printing"),
        pages.get(3));
    assertEquals("One", pages.get(4).get(0));
    isProved();
    try (PdfReading reading = PdfReading.open(pdf)) {
      assertEquals(List.of("i", "ii", "iii", "iv", "1"), reading.pageLabels());
    }
  }

  @Test
  void withoutAFileTheHeaderSpeaks() throws Exception {
    Files.delete(book);
    List<List<String>> pages = pages(job());
    assertEquals(List.of("A Letter"), pages.get(0));
    assertEquals(List.of(), pages.get(1));
    assertEquals(List.of("A Letter", "Ann Clerk", "A Press", "1899"), pages.get(2));
    assertEquals(List.of("A Letter", "A Press, 1899"), pages.get(3));
    isProved();
  }

  @Test
  void aTitleAloneMakesNoCopyrightPage() throws Exception {
    Files.delete(book);
    String text = Files.readString(source);
    Files.writeString(source, text.replaceAll("<publicationStmt>.*</publicationStmt>", ""));
    assertEquals(List.of(), pages(job()).get(3));
  }

  @Test
  void nothingIsMadeWhereTheStyleDoesNotAsk() throws Exception {
    assertEquals("One", pages(Job.of(source)).get(0).get(0));
  }

  @Test
  void aTitlePageOfTheSourceStands() throws Exception {
    String title = "<front><titlePage><docTitle><titlePart>Own</titlePart></docTitle>";
    String text = "</titlePage></front><body><div><head>One</head><p>The text.</p></div></body>";
    write(title + text);
    List<List<String>> pages = pages(job());
    assertEquals(List.of("Own"), pages.get(2));
    assertEquals("Letters of the Crisis. A Selection. Volume 2", pages.get(3).get(0));
    isProved();
    write(title + "<pb/><docImprint>Its imprint</docImprint>" + text);
    Files.writeString(book, "title = \"Letters of the Crisis\"\n");
    pages = pages(job());
    assertEquals(List.of("Its imprint"), pages.get(3));
    assertEquals("One", pages.get(4).get(0));
    isProved();
  }

  @Test
  void theFileSpeaksAlsoWhereTheSourceHasAnImprint() throws Exception {
    write(
        "<front><titlePage><docTitle><titlePart>Own</titlePart></docTitle><pb/><docImprint>Old"
            + " Press. ISBN 0-8044-2957-X</docImprint></titlePage></front>"
            + "<body><div><head>One</head><p>The text.</p></div></body>");
    List<List<String>> pages = pages(job());
    assertEquals(List.of("Old Press. ISBN 0-8044-2957-X"), pages.get(3));
    assertTrue(pages.get(4).contains("ISBN 978-0-306-40615-7"), pages.get(4).toString());
    assertEquals(
        List.of(
            source
                + ":1:"
                + (Files.readString(source).indexOf("<titlePage>") + 1)
                + ": note: the title page has an imprint of its own, which stays; what the"
                + " book's file says follows on a page behind it"),
        notes());
    isProved();
  }

  @Test
  void wordsThatTheStyleDoesNotPrintAreNoted() throws Exception {
    pages(Job.of(source));
    assertEquals(
        List.of(
            source
                + ": note: the style makes no copyright page, so publisher, rights and ISBN of the"
                + " book's file are not printed; set copyright-page = true"),
        notes());
    Files.writeString(book, "title = \"Letters of the Crisis\"\n");
    pages(Job.of(source));
    assertEquals(List.of(), notes());
  }

  private List<String> notes() {
    return found.sorted().stream().map(Diagnostic::toString).toList();
  }

  @Test
  void everyFaultIsNamedWithItsPlace() throws Exception {
    Files.writeString(
        book, "tittle = \"A\"\nisbn = \"978-0-306-40615-8\"\nnotes = [1]\nplace = 1.5\n");
    assertEquals(
        List.of(
            ":1:1: error: there is no key \"tittle\"; there are authors, copyright, editors, isbn,"
                + " licence, notes, place, publisher, series, subtitle, title, volume, year",
            ":2:1: error: isbn is \"978-0-306-40615-8\", which is no ISBN: a figure is wrong or"
                + " missing; look it up",
            ":3:10: error: notes wants words in quotes between its brackets",
            ":4:1: error: place wants words in quotes"),
        faults(job()));
    Files.writeString(book, "title = \n");
    assertTrue(faults(job()).get(0).startsWith(":1:9: error: not TOML: "), faults(job()).get(0));
    assertFalse(Files.exists(pdf));
  }

  @Test
  void aFileThatIsNamedMustBeThere() {
    PressException none =
        assertThrows(
            PressException.class,
            () -> Press.typeset(job().told(folder.resolve("no")), pdf, new Diagnostics()));
    assertTrue(String.valueOf(none.getMessage()).contains("is the path right?"));
  }

  @Test
  void theFileIsNotWrittenOver() throws Exception {
    assertThrows(PressException.class, () -> Press.typeset(job(), book, new Diagnostics()));
    assertEquals(BOOK, Files.readString(book));
  }

  @Test
  void tenFiguresAreAnIsbnToo() throws Exception {
    Files.writeString(book, "isbn = \"0-8044-2957-X\"\n");
    assertTrue(pages(job()).get(3).contains("ISBN 0-8044-2957-X"));
  }

  @Test
  void theManifestKnowsTheFile() throws Exception {
    Path manifest = folder.resolve("letter.json");
    Path named = folder.resolve("words.toml");
    Files.move(book, named);
    Press.typeset(
        job().told(named),
        pdf,
        new ManifestFile(manifest, "1"),
        new Diagnostics(),
        Progress.UNSEEN);
    assertTrue(
        Files.readString(manifest).contains("\"role\": \"metadata\", \"name\": \"words.toml\""));
    Reproduction again = Reproduction.of(manifest, "1", 1, new Diagnostics());
    assertEquals(Reproduction.Result.SAME, again.result());
    Files.writeString(named, BOOK.replace("Oslo", "Rome"));
    again = Reproduction.of(manifest, "1", 1, new Diagnostics());
    assertEquals(Reproduction.Result.DIFFERENT, again.result());
    assertEquals(List.of("the metadata words.toml has changed"), again.differences());
  }

  private List<String> faults(Job job) {
    PressException fault =
        assertThrows(PressException.class, () -> Press.typeset(job, pdf, new Diagnostics()));
    return fault.diagnostics().stream()
        .map(each -> each.toString().substring(book.toString().length()))
        .toList();
  }

  @Test
  void anImprintOverleafStandsAtTheFootOfItsPage() throws Exception {
    String title =
        "<front><titlePage><docTitle><titlePart>Letters</titlePart></docTitle><docImprint>Oslo"
            + "<pb n='II'/>Printed by Holm<lb/>Oslo</docImprint></titlePage></front>";
    write(title + "<body><div><head>One</head><p>The text.</p></div></body>");
    pages(job());
    try (PdfReading reading = PdfReading.open(pdf)) {
      int overleaf = 0;
      while (reading.page(overleaf).lines().stream()
          .noneMatch(line -> line.text().startsWith("Printed"))) {
        overleaf++;
      }
      List<ReadLine> lines = reading.page(overleaf).lines();
      assertEquals("Printed by Holm", lines.get(lines.size() - 2).text());
      assertTrue(lines.get(lines.size() - 1).baseline() > Length.points(580));
    }
    isProved();
  }
}
