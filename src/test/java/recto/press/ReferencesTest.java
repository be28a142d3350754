package recto.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.proof.Finding;
import recto.proof.Ruling;
import recto.reading.OutlineLine;
import recto.reading.PdfReading;
import recto.reading.Place;
import recto.reading.ReadLine;
import recto.reading.ReadLink;
import recto.reading.ReadPage;

/** References, indexes and the concordance of a small volume, checked on the finished file. */
class ReferencesTest {
  private static final Path GOLDEN = Path.of("src", "test", "goldens", "references");

  private static final Pattern LEADS = Pattern.compile("\\(p\\. ([0-9ivx]+)(?:, n\\. (\\d+))?\\)");

  @TempDir static Path folder;

  @BeforeAll
  static void set() throws PressException {
    Press.typeset(job(), folder.resolve("all.pdf"), new Diagnostics());
    Press.typeset(
        job()
            .listing(folder.resolve("some.json"))
            .selecting("d2-d4")
            .set("link-template=https://example.org/{file}/{id}"),
        folder.resolve("some.pdf"),
        new Diagnostics());
  }

  private static Job job() {
    return Job.of(GOLDEN.resolve("source.xml"))
        .styled(GOLDEN.resolve("style.toml").toString())
        .listing(folder.resolve("pages.json"));
  }

  @Test
  void everyLinkArrives() throws Exception {
    try (PdfReading pdf = PdfReading.open(folder.resolve("all.pdf"))) {
      int links = 0;
      for (int i = 0; i < pdf.pages(); i++) {
        for (ReadLink link : pdf.page(i).links()) {
          assertTrue(link.url() || link.place().isPresent(), link.target());
          links++;
        }
      }
      assertTrue(links > 100, links + " links");
    }
  }

  @Test
  void onlyAddressesThatAViewerCanFollowAreLinks() throws Exception {
    Path source =
        SmallTei.text(
            folder.resolve("names.xml"),
            """
        <body><div><p>See
        <ref target="urn:cts:pta:pta0041">a text</ref>, <ref target="psn:17">a person</ref>,
        <ref target="https://example.org/x">a page</ref> and
        <ref target="mailto:a@example.org">a reader</ref>.</p></div></body>
        """);
    Path pdf = folder.resolve("names.pdf");
    Press.typeset(Job.of(source), pdf, new Diagnostics());
    try (PdfReading reading = PdfReading.open(pdf)) {
      Set<String> targets = new TreeSet<>();
      for (int i = 0; i < reading.pages(); i++) {
        for (ReadLink link : reading.page(i).links()) {
          assertTrue(link.url(), link.target());
          targets.add(link.target());
        }
      }
      assertEquals(Set.of("https://example.org/x", "mailto:a@example.org"), targets);
    }
    assertTrue(Verification.of(source, pdf).result().verdict().holds(false));
  }

  @Test
  void lettersOfAReKeyedIndexAreReplacedOnlyWhereThatIsSaid() throws Exception {
    assertEquals(List.of(), lost("Agreements", "Agreements"));
    assertFalse(lost("Missiles: <", "Missives: <").isEmpty());
    assertFalse(lost("frus1900v01#pg_3\">3", "frus1900v01#pg_3\">4").isEmpty());
    assertFalse(lost("Unions. ", "Unions <ref target='#pg_10'>10</ref>. ").isEmpty());
  }

  /** What the first law finds where the source had had other words. */
  private static List<String> lost(String words, String others) throws Exception {
    Path source = folder.resolve("source.xml");
    String text = Files.readString(GOLDEN.resolve("source.xml"));
    assertTrue(text.contains(words), words);
    Files.writeString(source, text.replace(words, others));
    Ruling first =
        Verification.of(source, folder.resolve("all.pdf")).result().verdict().rulings().get(0);
    return first.findings().stream().map(Finding::message).toList();
  }

  @Test
  void thePageAddedAfterAReferenceIsThatOfItsTarget() throws Exception {
    try (PdfReading pdf = PdfReading.open(folder.resolve("all.pdf"))) {
      List<String> labels = pdf.pageLabels();
      int added = 0;
      for (int i = 0; i < pdf.pages(); i++) {
        ReadPage page = pdf.page(i);
        for (ReadLine line : page.lines()) {
          Matcher leads = LEADS.matcher(line.text());
          while (leads.find()) {
            Set<String> reached = new TreeSet<>();
            for (ReadLink link : page.links()) {
              Place place = link.place().orElse(null);
              boolean here =
                  link.area().y() < line.baseline() && link.area().bottom() > line.baseline();
              if (here && place != null) {
                reached.add(labels.get(place.page()));
              }
            }
            assertTrue(reached.contains(leads.group(1)), leads.group() + " of " + reached);
            added++;
          }
        }
      }
      assertTrue(added >= 7, added + " pages added");
    }
  }

  @Test
  void aNoteIsGivenWithItsPageAndNumber() throws Exception {
    String text = text("all.pdf");
    assertTrue(text.matches("(?s).*footnote 1, Document 6 \\(p\\. \\d+, n\\. 1\\)\\..*"), text);
  }

  @Test
  void numbersOfAnIndexAreThePagesHereAndNoneIsGivenTwice() throws Exception {
    String text = text("all.pdf");
    assertTrue(text.contains("Agreements, 1–5"), "10, 11, 12–13 are pages 1 to 5");
    assertTrue(text.contains("negotiations, 1–3; 8"), "documents 1 and 2 meet on a page");
    assertTrue(text.contains("verification, 5–6 n, 6–7"), "a note's page keeps its sign");
    assertTrue(text.contains("Notes, 1–2nn, 6–7n., 7–8"), "also where the reference holds it");
    assertTrue(text.contains("Volumes, other, 3, 99"), "pages that are not here stay");
    assertTrue(text.contains("References are to the pages of this edition."));
    assertFalse(text.contains("References are to document numbers"));
  }

  @Test
  void anIndexOfPersonsIsHeadedByTheFormsOfTheirList() throws Exception {
    String text = text("all.pdf");
    String index = text.substring(text.lastIndexOf("Index of Persons"));
    assertTrue(index.indexOf("Adler, Ada") < index.indexOf("Beck, Bruno"), index);
    assertTrue(index.indexOf("Beck, Bruno") < index.indexOf("Céleste, Zoë"), index);
    Matcher pages = Pattern.compile("Adler, Ada, ([^A-Z]*?) B").matcher(index.replace('\n', ' '));
    assertTrue(pages.find(), index);
    assertEquals(mentions("Adler"), expanded(pages.group(1)));
  }

  /** The pages on which a name is read, but for lists, indexes and contents; notes with "n.". */
  private static Set<String> mentions(String name) throws Exception {
    Set<String> pages = new LinkedHashSet<>();
    try (PdfReading pdf = PdfReading.open(folder.resolve("all.pdf"))) {
      for (int i = 0; i < pdf.pages(); i++) {
        String text = lines(pdf.page(i));
        if (text.contains(name) && !text.contains(name + ", Ada")) {
          boolean note = text.indexOf(name) > text.indexOf("\n1. ") && text.contains("\n1. ");
          pages.add(pdf.pageLabels().get(i) + (note ? " n." : ""));
        }
      }
    }
    return pages;
  }

  private static Set<String> expanded(String pages) {
    Set<String> all = new LinkedHashSet<>();
    for (String each : pages.split(", ", -1)) {
      String[] ends = each.split("–", -1);
      if (ends.length == 1) {
        all.add(each);
      } else {
        for (int p = Integer.parseInt(ends[0]); p <= Integer.parseInt(ends[1]); p++) {
          all.add(String.valueOf(p));
        }
      }
    }
    return all;
  }

  @Test
  void theOutlineHoldsWhatIsAdded() throws Exception {
    try (PdfReading pdf = PdfReading.open(folder.resolve("all.pdf"))) {
      List<String> titles = pdf.outline().stream().map(OutlineLine::title).toList();
      assertTrue(
          titles.containsAll(List.of("Index", "Index of Persons", "Concordance of Pages")),
          titles.toString());
    }
  }

  @Test
  void theConcordanceAgreesWithTheMargins() throws Exception {
    String json = Files.readString(folder.resolve("pages.json"));
    try (PdfReading pdf = PdfReading.open(folder.resolve("all.pdf"))) {
      Matcher row =
          Pattern.compile("\"begins\": \"(.*?)\", \"page\": \"(.*?)\", \"index\": (\\d+)")
              .matcher(json);
      int rows = 0;
      while (row.find()) {
        int page = Integer.parseInt(row.group(3));
        assertEquals(row.group(2), pdf.pageLabels().get(page));
        Place begins = pdf.destinations().get(row.group(1));
        assertEquals(page, begins == null ? -1 : begins.page(), row.group(1));
        rows++;
      }
      assertEquals(11, rows);
    }
  }

  @Test
  void whatIsNotSelectedIsReachedByTheStylesAddress() throws Exception {
    Set<String> addresses = new TreeSet<>();
    try (PdfReading pdf = PdfReading.open(folder.resolve("some.pdf"))) {
      for (int i = 0; i < pdf.pages(); i++) {
        pdf.page(i).links().stream()
            .filter(ReadLink::url)
            .forEach(link -> addresses.add(link.target()));
      }
    }
    assertTrue(addresses.contains("https://example.org/frus1900v01/d7"), addresses.toString());
  }

  @Test
  void theBytesAreTheSameForAnyNumberOfJobs() throws Exception {
    for (int jobs : new int[] {1, 3}) {
      Path pdf = folder.resolve(jobs + ".pdf");
      Press.typeset(job().workedBy(jobs), pdf, new Diagnostics());
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("all.pdf")), Files.readAllBytes(pdf), jobs + " jobs");
    }
  }

  private static String text(String name) throws Exception {
    List<String> pages = new ArrayList<>();
    try (PdfReading pdf = PdfReading.open(folder.resolve(name))) {
      for (int i = 0; i < pdf.pages(); i++) {
        pages.add(lines(pdf.page(i)));
      }
    }
    return String.join("\n", pages);
  }

  private static String lines(ReadPage page) {
    StringBuilder text = new StringBuilder();
    page.lines().forEach(line -> text.append(line.text()).append('\n'));
    return text.toString();
  }
}
