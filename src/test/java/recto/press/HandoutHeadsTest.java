package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recto.ReadBack;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.handout.Order;
import recto.handout.Order.Copy;
import recto.reading.PdfReading;

/** What a handout says of documents of many kinds, of whose heads it makes what can be made. */
class HandoutHeadsTest {
  @TempDir Path folder;

  @Test
  void aTitleThatTheHeadRepeatsIsPrintedOnce() throws Exception {
    Path source =
        tei("<div type='document' xml:id='d7'><head>7. Letter to Ann</head><p>Dear.</p></div>");
    Press.sidecar(Job.of(source), null);
    List<String> drafted = lines(source, Order.PLAIN);
    assertEquals(List.of("Name", "7. Letter to Ann", "Dear."), drafted.subList(0, 3));

    Path sidecar = Files.writeString(folder.resolve("own.toml"), "title = \"A Letter\"");
    List<String> told = lines(source, new Order(sidecar, Copy.STUDENT, "", 0));
    assertEquals(List.of("Name", "A Letter", "7. Letter to Ann"), told.subList(0, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
      The Minister in Arden (<F>Mill</F>) to the <T>Secretary</T>  | from Minister in Arden (Mill); to Secretary
      Memorandum by the Clerk (<F>Mill</F>) to Mr. <T>Dale</T>     | what Memorandum; from Clerk (Mill); to Mr. Dale
      Memorandum, by <F>Mill</F>, Special Assistant to Mr. <T>Dale</T> | what Memorandum; from Mill
      Letter From Ann Mill, Harbour Office, to Mr. Dale            | what Letter; from Ann Mill, Harbour Office; to Mr. Dale
      Memorandum of Conversation                                   | ""
      """)
  void aHeadIsReadByWordsAndNames(String head, String said) throws Exception {
    String marked =
        head.replace("<F>", "<persName type='from'>")
            .replace("<T>", "<persName type='to'>")
            .replaceAll("</[FT]>", "</persName>");
    Path source =
        tei("<div type='document' xml:id='d7'><head>" + marked + "</head><p>Dear.</p></div>");
    String text = rows(source);
    String after =
        text.substring(
            text.indexOf(head.replaceAll("<[^>]*>", "")) + head.replaceAll("<[^>]*>", "").length());
    assertEquals(said, after.substring(0, after.indexOf("Dear.")).replaceAll("^; |; $", ""), text);
  }

  @Test
  void theLineAboveTheHeadSaysWhereItIsKeptAndWhatItIs() throws Exception {
    Path source =
        tei(
            "<div type='document' xml:id='d7'><note rend='inline' type='source'>711.00/5–148:"
                + " Telegram</note><head>The Minister to the Secretary</head><opener><dateline>Arden,"
                + " May 1, 1948—8 p. m.</dateline></opener><p>Dear.</p></div>");
    String text = rows(source);
    assertTrue(
        text.contains(
            "what Telegram; where Arden; when May 1, 1948—8 p. m.; kept at 711.00/5–148;"),
        text);
  }

  @Test
  void aWorkByItselfIsCitedOnce() throws Exception {
    Path source =
        Files.writeString(
            folder.resolve("letter.txt"), "To Ann\n\nArden, May 1, 1903\n\nDear Ann,\n\nCome.\n");
    String text = String.join(" ", lines(source, Order.PLAIN));
    assertTrue(text.contains("Chicago To Ann, May 1, 1903. MLA To Ann, May 1, 1903."), text);

    Path poem = Files.writeString(folder.resolve("poem.txt"), "To Ann\n\nThe ships are in.\n");
    assertEquals(List.of("Name", "To Ann", "The ships are in.", "1"), lines(poem, Order.PLAIN));
  }

  @ParameterizedTest
  @CsvSource({"letter, 'Letters, doc. 3.'", "writingSession, Letters."})
  void onlyADocumentIsCitedByItsNumber(String type, String cited) throws Exception {
    Path source = tei("<div type='" + type + "' n='3'><head>To Ann</head><p>Dear.</p></div>");
    Files.writeString(
        source,
        Files.readString(source)
            .replace(
                "<teiHeader/>",
                "<teiHeader><fileDesc><titleStmt><title>Letters</title></titleStmt></fileDesc>"
                    + "</teiHeader>"));
    String text = String.join(" ", lines(source, Order.PLAIN));
    assertTrue(text.contains("Chicago “To Ann.” In " + cited), text);
  }

  @Test
  void theTextBeginsBelowItsSourceBoxWhereANoteIsLong() throws Exception {
    String note = "The harbour master kept this letter in a box of tin. ".repeat(24);
    Path source =
        tei(
            "<div type='document' xml:id='d1'><head>Letter from Ann to Eve<note n='1'><p>"
                + note
                + "</p></note></head><dateline>Arden, May 1, 1900</dateline><p>"
                + "The ships are in. ".repeat(40)
                + "</p></div>");
    Path pdf = folder.resolve("large.pdf");
    Press.typeset(Job.of(source).styled("large-print"), pdf, new Diagnostics());
    try (PdfReading reading = PdfReading.open(pdf)) {
      assertTrue(
          reading.page(0).lines().stream().anyMatch(line -> line.text().startsWith("The ships")));
    }
  }

  @Test
  void documentsWithoutIdsAreNamedByTheirPlace() throws Exception {
    Path source =
        tei("<div><head>One</head><p>Dear.</p></div><div><head>Two</head><p>Sir.</p></div>");
    Path sidecar = Press.sidecar(Job.of(source), null);
    String drafted = Files.readString(sidecar);
    assertTrue(drafted.contains("[document.2]\ntitle = \"Two\""), drafted);

    Files.writeString(
        sidecar,
        drafted
            + "\n[[question]]\ndocument = \"2\"\nask = \"Who is asked in {where}?\"\nquote = \"Sir\"\n");
    String text = String.join(" ", lines(source, Order.PLAIN));
    assertTrue(text.contains("Who is asked in line 1?"), text);
    assertTrue(text.indexOf("Who is asked") > text.indexOf("Sir."), text);
  }

  @Test
  void nothingStandsBesideWhatIsNoDocument() throws Exception {
    Path source =
        tei("<div><p>Dear.</p></div></body><back><div><p>List of ships.</p></div></back>");
    String text = String.join(" ", lines(source, Order.PLAIN));
    assertEquals(text.indexOf("Name"), text.lastIndexOf("Name"), text);
  }

  private static final String TWO =
      "<div type='document' xml:id='d1'><head>1. Letter to Ann</head><p>Dear.</p></div>"
          + "<div type='document' xml:id='d2'><head>2. Letter to Eve</head><p>Sir.</p></div>";

  @Test
  void aPacketOpensInFrontAndEachDocumentOnAPage() throws Exception {
    lines(tei(TWO), Order.PLAIN);
    try (PdfReading reading = PdfReading.open(folder.resolve("handout.pdf"))) {
      assertEquals(List.of("i", "1", "2"), reading.pageLabels());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"handout", "large-print"})
  void anIndexThatIsADocumentStandsInOneColumnBelowWhatIsSaidOfIt(String style) throws Exception {
    String line = "The mill stood by the brook and the meadow. ";
    String words = "<p>" + line + "</p><p>" + line.repeat(12) + "</p>";
    Path source = tei("<div type='index'>" + words + "</div>");
    Path pdf = folder.resolve("index.pdf");
    Press.typeset(Job.of(source).styled(style), pdf, new Diagnostics());
    assertTrue(Verification.of(source, pdf).result().verdict().holds(true));
    List<String> lines = ReadBack.lines(pdf).get(0);
    assertEquals(List.of("Name", line.strip()), lines.subList(0, 2));
  }

  @Test
  void aPacketBeginsWithItsTitleAndItsContentsOnOnePage() throws Exception {
    Path source = tei(TWO);
    Path sidecar =
        Files.writeString(
            folder.resolve("own.toml"), "title = \"Two Letters\"\nheadnote = \"Of one year.\"");
    Path pdf = folder.resolve("packet.pdf");
    Order order = new Order(sidecar, Copy.STUDENT, "", 0);
    Press.typeset(Job.of(source).styled("handout").ordered(order), pdf, new Diagnostics());
    assertTrue(Verification.of(source, pdf).result().verdict().holds(true));
    List<List<String>> pages = ReadBack.lines(pdf);
    List<String> first = pages.get(0);
    assertEquals(List.of("Name", "Two Letters", "Of one year.", "Contents"), first.subList(0, 4));
    assertTrue(
        first.containsAll(List.of("1. Letter to Ann", "2. Letter to Eve")), () -> "" + first);
    assertEquals("1. Letter to Ann", pages.get(1).get(0));
  }

  @Test
  void whatIsSaidOfADocumentThatIsNotSetIsReported() throws Exception {
    Path sidecar =
        Files.writeString(folder.resolve("own.toml"), "\n[document.d9]\ntitle = \"Nine\"");
    Diagnostics diagnostics = new Diagnostics();
    Order order = new Order(sidecar, Copy.STUDENT, "", 0);
    Job job = Job.of(tei(TWO)).styled("handout").ordered(order);
    Press.typeset(job, folder.resolve("handout.pdf"), diagnostics);
    assertTrue(
        diagnostics.sorted().stream()
            .anyMatch(
                each ->
                    each.toString()
                        .equals(
                            sidecar
                                + ":2:1: warning: no document \"d9\" is set; there are d1, d2")),
        diagnostics.sorted().toString());
  }

  private Path tei(String body) throws Exception {
    return SmallTei.text(
        folder.resolve("letter.xml"),
        "<body>" + body + (body.contains("</body>") ? "" : "</body>"));
  }

  /** All lines, a label of the source box with what it names. */
  private String rows(Path source) throws Exception {
    return String.join("; ", lines(source, Order.PLAIN))
        .replaceAll("(what|from|to|where|when|kept at); ", "$1 ");
  }

  /** All lines of the handout. */
  private List<String> lines(Path source, Order order) throws Exception {
    Path pdf = folder.resolve("handout.pdf");
    Press.typeset(Job.of(source).styled("handout").ordered(order), pdf, new Diagnostics());
    return ReadBack.lines(pdf).stream().flatMap(List::stream).toList();
  }
}
