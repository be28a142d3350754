package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import recto.VeraPdf;
import recto.diagnostic.Diagnostics;
import recto.handout.Order;
import recto.handout.Order.Copy;
import recto.reading.PdfReading;
import recto.reading.ReadLine;
import recto.reading.ReadPage;
import recto.reading.ReadRule;
import recto.unit.Length;

/** Handouts of the seed letter, read back from the finished file. */
class HandoutTest {
  private static final Path SIDECAR =
      Path.of("src", "examples", "208-gorbachev-to-reagan.handout.toml");

  @TempDir Path folder;

  @Test
  void theSourceBoxSaysWhatTheEditionAndTheTeacherKnow() throws Exception {
    String text = text(set(seed("xml", Order.PLAIN)));
    assertTrue(
        text.contains("what Letter from Soviet General Secretary Gorbachev to President"), text);
    assertTrue(text.contains("where Washington when April 2, 1986"), text);
    assertTrue(
        text.contains(
            "kept at Reagan Library, Executive Secretariat, NSC Head of State File, USSR: General"
                + " Secretary Gorbachev (8690146, 8690267)"),
        text);
    assertTrue(
        text.contains("printed in Foreign Relations, 1981–1988, vol. V, pp. 885–888, Document 208"),
        text);
    String told = text(set(seed("xml", order(Copy.STUDENT))));
    assertTrue(
        told.contains("from Mikhail Gorbachev, General Secretary of the Communist Party"), told);
    assertTrue(told.contains("Name"), told);
  }

  private static final String DESCRIBED =
      "<profileDesc><correspDesc><correspAction type=\"sent\"><persName>Ann Bee</persName>"
          + "<placeName>Bern</placeName><date when=\"1900-05-02\"/></correspAction>"
          + "<correspAction type=\"received\"><orgName>The Office</orgName></correspAction>"
          + "</correspDesc></profileDesc>";

  @ParameterizedTest
  @CsvSource({
    "false, false, from Mr. Head to Mrs. Wording where Paris when May 1",
    "true, false, from Ann Bee to The Office where Bern when 1900-05-02",
    "true, true, from Ann Bee to Carl Dee where Bern when 1900-05-02",
  })
  void theHeaderOfALetterGoesBeforeItsHeadAndTheTeacherBeforeBoth(
      boolean described, boolean told, String said) throws Exception {
    String source =
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader>"
            + (described ? DESCRIBED : "")
            + "</teiHeader><text><body><div type=\"letter\" xml:id=\"l1\"><head>Letter from Mr."
            + " Head to Mrs. Wording</head><dateline>Paris, May 1, 1900</dateline><p>Dear"
            + " friend.</p></div></body></text></TEI>";
    Path letter = Files.writeString(folder.resolve("letter.xml"), source);
    Path sidecar =
        Files.writeString(
            folder.resolve("letter.toml"), told ? "[source]\nto = \"Carl Dee\"\n" : "");
    Order order = new Order(sidecar, Copy.STUDENT, "", 0);
    String text = text(set(Job.of(letter).styled("handout").ordered(order)));
    assertTrue(text.contains("what Letter " + said), text);
  }

  @Test
  void onlyPeopleAndTermsThatOccurAreListed() throws Exception {
    String text = text(set(seed("xml", Order.PLAIN)));
    assertTrue(text.contains("Dobrynin, Anatoly F. Soviet Ambassador to the United States"), text);
    assertTrue(text.contains("NSC National Security Council"), text);
    assertFalse(text.contains("Abbreviations and Terms"), text);
  }

  @Test
  void questionsNameTheLinesOfQuotedWords() throws Exception {
    Path pdf = set(seed("xml", order(Copy.STUDENT)));
    String text = text(pdf);
    assertTrue(text.contains("Read lines 23–29. What does Gorbachev say"), text);
    assertTrue(lineOf(pdf, "More than four months") == 23, "line of the words");
    assertTrue(lineOf(pdf, "dynamics. And we have been doing") == 29, "line of the words");
    assertTrue(text.contains("Which meeting does he propose on page 887"), text);
    assertFalse(text.contains("specific, single-purpose meeting”"), "the answer is the teacher's");
  }

  /** The number of the line that begins so: by the number nearest above, and lines from there. */
  private static int lineOf(Path pdf, String words) throws Exception {
    try (PdfReading reading = PdfReading.open(pdf)) {
      for (int i = 0; i < reading.pages(); i++) {
        List<ReadLine> lines = reading.page(i).lines();
        for (ReadLine line : lines) {
          if (line.text().startsWith(words)) {
            ReadLine number =
                lines.stream()
                    .filter(other -> other.right() < Length.points(80))
                    .filter(other -> other.baseline() <= line.baseline() + 100)
                    .reduce((one, other) -> one.baseline() > other.baseline() ? one : other)
                    .orElseThrow();
            return Integer.parseInt(number.text())
                + (int)
                    Math.round((line.baseline() - number.baseline()) / (double) Length.points(16));
          }
        }
      }
    }
    return -1;
  }

  @Test
  void theTeachersCopyHasTheAnswersInAnotherColour() throws Exception {
    Path pdf = set(seed("xml", order(Copy.TEACHER)));
    String text = text(pdf);
    assertTrue(text.contains("Answer: A “specific, single-purpose meeting”"), text);
    assertTrue(text.contains("Answer: b) The policy of the United States"), text);
    assertTrue(text.contains("Teacher’s copy"), text);
  }

  @Test
  void theCodeLeadsToTheSource() throws Exception {
    Path pdf = set(seed("xml", Order.PLAIN));
    String read = "";
    try (PdfReading reading = PdfReading.open(pdf)) {
      for (int i = 0; i < reading.pages(); i++) {
        List<ReadRule> squares =
            reading.page(i).rules().stream()
                .filter(rule -> rule.area().x() > Length.points(300))
                .filter(rule -> rule.area().height() < Length.points(3))
                .filter(rule -> rule.area().width() < Length.points(20))
                .toList();
        read = squares.size() > 100 ? decoded(squares) : read;
      }
    }
    assertEquals("https://history.state.gov/historicaldocuments/frus1981-88v05/d208", read);
  }

  private static String decoded(List<ReadRule> squares) throws Exception {
    long left = squares.stream().mapToLong(rule -> rule.area().x()).min().orElseThrow();
    long top = squares.stream().mapToLong(rule -> rule.area().y()).min().orElseThrow();
    int scale = 10;
    int side = 70 * scale;
    int[] image = new int[side * side];
    Arrays.fill(image, 0xFFFFFF);
    for (ReadRule rule : squares) {
      int x0 = (int) Math.round(Length.toPoints(rule.area().x() - left) * scale) + 5 * scale;
      int y0 = (int) Math.round(Length.toPoints(rule.area().y() - top) * scale) + 5 * scale;
      int x1 = x0 + (int) Math.round(Length.toPoints(rule.area().width()) * scale);
      int y1 = y0 + (int) Math.round(Length.toPoints(rule.area().height()) * scale);
      for (int y = y0; y < y1; y++) {
        Arrays.fill(image, y * side + x0, y * side + x1, 0);
      }
    }
    return new QRCodeReader()
        .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, image))))
        .getText();
  }

  @Test
  void thePlainTextOfALetterMakesAHandoutToo() throws Exception {
    Path sidecar =
        Files.writeString(
            folder.resolve("letter.toml"),
            "lists = \""
                + Path.of("seeds").toAbsolutePath().toString().replace('\\', '/')
                + "/208-gorbachev-to-reagan.xml\"\nurl = \"https://example.org/208\"\n"
                + "[[question]]\nask = \"Who?\"\nquote = \"bitter\"\n");
    Order order = new Order(sidecar, Copy.STUDENT, "", 0);
    PressException none = assertThrows(PressException.class, () -> set(seed("txt", order)));
    assertTrue(
        none.diagnostics()
            .get(0)
            .toString()
            .contains("letter.toml:5:1: error: \"bitter\" is not in the text"),
        none.diagnostics().toString());
    Files.writeString(sidecar, Files.readString(sidecar).replace("bitter", "vehement philippics"));
    String text = text(set(seed("txt", order)));
    assertTrue(text.contains("kept at Reagan Library, Executive Secretariat"), text);
    assertTrue(text.contains("Dobrynin, Anatoly F. Soviet Ambassador"), text);
    assertTrue(text.contains("Who? (line 54)"), text);
    assertTrue(text.contains("https://example.org/208"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "from What were the actions … to arms and disarmament, is not in the text",
    "paragraphs 3-2, no paragraphs 3–2",
    "pages 12-13, no original pages 12–13",
    "lines 400-410, no lines 400–410",
  })
  void anExcerptThatIsNotInTheTextIsRefused(String words, String said) {
    Order order = new Order(null, Copy.STUDENT, words, 0);
    PressException none = assertThrows(PressException.class, () -> set(seed("xml", order)));
    assertTrue(none.diagnostics().get(0).message().contains(said), none.getMessage());
  }

  /** Read from the finished pages: what stands where a number's line begins. */
  @ParameterizedTest
  @ValueSource(strings = {"large-print", "reading-aid"})
  void numbersOnThePagesOfACopyStandByTheSameWordsAsInTheStandardCopy(String style)
      throws Exception {
    List<String> standard = NumberedLines.of(set(seed("xml", Order.PLAIN)));
    assertEquals(22, standard.size());
    assertEquals(standard, NumberedLines.of(set(seed("xml", Order.PLAIN).styled(style))));
  }

  @Test
  void fitsOnAsManyPagesAsAskedWithoutChangingALine() throws Exception {
    Order wide = order(Copy.STUDENT);
    Path pdf = set(seed("xml", wide));
    int natural;
    List<String> lines = NumberedLines.of(pdf);
    try (PdfReading reading = PdfReading.open(pdf)) {
      natural = reading.pages();
    }
    Order tight = new Order(SIDECAR, Copy.STUDENT, "", natural - 1);
    Path fitted = set(seed("xml", tight));
    try (PdfReading reading = PdfReading.open(fitted)) {
      assertEquals(natural - 1, reading.pages());
    }
    assertEquals(lines, NumberedLines.of(fitted));
    Diagnostics said = new Diagnostics();
    Order never = new Order(SIDECAR, Copy.STUDENT, "", 1);
    Press.typeset(seed("xml", never), folder.resolve("never.pdf"), said);
    assertTrue(
        said.sorted().stream()
            .anyMatch(each -> each.message().contains("does not fit on one page")),
        said.sorted().toString());
  }

  @Test
  void aNearlyEmptyLastPageIsToldOfWhereItNeedNotBe() throws Exception {
    Diagnostics said = new Diagnostics();
    Path pdf = folder.resolve("letter.pdf");
    Press.typeset(seed("xml", Order.PLAIN), pdf, said);
    int pages;
    try (PdfReading reading = PdfReading.open(pdf)) {
      pages = reading.pages();
    }
    String hint = "the last page is nearly empty; --fit " + (pages - 1) + " sets it on ";
    assertTrue(told(said).contains(hint + (pages - 1) + " pages"), told(said));
    Diagnostics fitted = new Diagnostics();
    Press.typeset(seed("xml", new Order(null, Copy.TEACHER, "", pages - 1)), pdf, fitted);
    try (PdfReading reading = PdfReading.open(pdf)) {
      assertEquals(pages - 1, reading.pages());
    }
    assertFalse(told(fitted).contains("--fit"), told(fitted));
  }

  private static String told(Diagnostics said) {
    return said.sorted().toString();
  }

  @Test
  void anExcerptMarksWhatIsLeftOut() throws Exception {
    Order order =
        new Order(
            null,
            Copy.STUDENT,
            "from I think our assessments … to for the future.; from With this in mind … to"
                + " disarmament.; paragraph 10",
            0);
    String text = text(set(seed("xml", order)));
    assertTrue(text.contains("Washington, April 2, 1986 […] I think our assessments"), text);
    assertTrue(text.contains("for the future. […] 886 With this in mind"), text);
    assertTrue(text.contains("reduction of arms and disarmament. […] On the other hand"), text);
    assertTrue(text.contains("of equal concern to both sides. […] People and terms"), text);
    assertFalse(text.contains("See footnote 7"), "its call is left out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"handout", "large-print", "reading-aid"})
  void everyPupilIsServed(String style) throws Exception {
    Path file = set(seed("xml", order(Copy.TEACHER)).styled(style));
    assertEquals("", VeraPdf.objections(file, PDFAFlavour.PDFUA_1));
  }

  @Test
  void aBookIsNoHandoutAndSaysSo() throws Exception {
    Diagnostics said = new Diagnostics();
    Job job = seed("xml", order(Copy.TEACHER)).styled("book");
    Press.typeset(job, folder.resolve("book.pdf"), said);
    assertTrue(
        said.sorted().stream().anyMatch(each -> each.message().contains("makes no handout")),
        said.sorted().toString());
  }

  @Test
  void aSidecarIsNeverWrittenOver() throws Exception {
    Path sidecar = Files.writeString(folder.resolve("x.toml"), "title = \"A\"\n");
    Job job = seed("xml", new Order(sidecar, Copy.STUDENT, "", 0));
    assertThrows(PressException.class, () -> Press.typeset(job, sidecar, new Diagnostics()));
    assertEquals("title = \"A\"\n", Files.readString(sidecar));
  }

  private static Order order(Copy copy) {
    return new Order(SIDECAR, copy, "", 0);
  }

  private static Job seed(String kind, Order order) {
    return Job.of(Path.of("seeds", "208-gorbachev-to-reagan." + kind))
        .styled("handout")
        .ordered(order);
  }

  private Path set(Job job) throws PressException {
    Path pdf = folder.resolve("handout.pdf");
    Press.typeset(job, pdf, new Diagnostics());
    return pdf;
  }

  private static String text(Path pdf) throws Exception {
    List<String> lines = new ArrayList<>();
    try (PdfReading reading = PdfReading.open(pdf)) {
      for (int i = 0; i < reading.pages(); i++) {
        ReadPage page = reading.page(i);
        page.lines().stream()
            .filter(line -> line.left() > Length.points(80))
            .forEach(line -> lines.add(line.text()));
      }
    }
    return String.join(" ", lines);
  }
}
