package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recto.ReadBack;
import recto.SmallTei;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Diagnostics;
import recto.press.Job;
import recto.press.Press;
import recto.reading.PdfReading;
import recto.reading.ReadGlyph;

/** Notes in the margin, as a reader of the PDF finds them. */
class MarginNotesTest {
  private static final String NOTE = "Quaver";

  private static final String LONG = "many words of a long note ".repeat(16);

  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  private Path source(String body) throws Exception {
    return SmallTei.body(folder.resolve("notes.xml"), "<div>" + body + "</div>");
  }

  private Path set(Path source, String... settings) throws Exception {
    Path pdf = folder.resolve("notes.pdf");
    Job job = Job.of(source).setting(List.of(settings));
    Press.typeset(job, pdf, diagnostics);
    return pdf;
  }

  @Test
  void theTextGivesWayOnlyWhereThereAreSuchNotes() throws Exception {
    String plain = making(set(source("<p>Words.</p>")));
    String noted = making(set(source("<p>Words<note place=\"margin\">Note</note>.</p>")));
    assertTrue(!plain.contains("measure") && noted.contains("page.measure = 288"), noted);
  }

  private static String making(Path pdf) throws Exception {
    try (PdfReading reading = PdfReading.open(pdf)) {
      return reading.facts().making().getOrDefault("style", "");
    }
  }

  @Test
  void whatHasNoRoomGoesOnBesideTheNextPage() throws Exception {
    String note = "<note place=\"margin\">" + LONG + "</note>";
    Path source = source("<p>One" + note + " and two" + note + " and three" + note + ".</p>");
    Path pdf = set(source);
    assertEquals(List.of(), Trial.findings(source, pdf));
    try (PdfReading reading = PdfReading.open(pdf)) {
      assertEquals(2, reading.pages());
    }
    assertEquals(List.of(), warnings());
  }

  @Test
  void whatIsCalledInANoteStandsOnThePageOfItsCall() throws Exception {
    String note = "<note place=\"margin\">" + LONG + "%s</note>";
    String plain = note.formatted("");
    String calling = note.formatted("to the end<note n=\"1\">At the foot.</note>");
    Path source = source(("<p>Words" + plain + " and" + calling + " and" + plain + ".</p>"));
    assertEquals(List.of(), Trial.findings(source, set(source)));
    String beside = note.formatted("to the end<note place=\"margin\">Beside it.</note>");
    Path other = source(("<p>Words" + plain + " and" + beside + " and" + plain + ".</p>"));
    assertEquals(List.of(), Trial.findings(other, set(other)));
  }

  @Test
  void allNotesOfAPageBeginOnIt() throws Exception {
    String note = "<note place=\"margin\">" + LONG + "</note>";
    Path source = source("<p>Words" + ("and words" + note).repeat(8) + ".</p>");
    assertEquals(List.of(), Trial.findings(source, set(source)));
    assertEquals(List.of(), warnings());
  }

  @Test
  void aNoteThatCannotBeginOnItsPageIsSaid() throws Exception {
    String note = "<note place=\"margin\">" + LONG + "</note>";
    Path pdf = set(source("<p>Words" + ("and words" + note).repeat(90) + "</p>"));
    assertNotEquals(List.of(), Trial.findings(folder.resolve("notes.xml"), pdf));
    assertFalse(warnings().isEmpty());
    assertTrue(warnings().get(0).contains("begins on the page after its line"));
  }

  private List<String> warnings() {
    return diagnostics.sorted().stream()
        .map(Diagnostic::toString)
        .filter(each -> each.contains("in the margin"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<note place='margin' n='*'>Its own sign.</note>",
        "<note place='margin'>Two<note n='1'>of the editors</note> notes.</note>",
        "<note place='margin'>In it <pb n='7'/>a page begins.</note>",
        "<note place='margin'><p>Two</p><p>paragraphs.</p></note>",
        "<note place='margin'><list><item>An item</item></list></note>",
        "<pb n='8'/><note place='margin'>Where a page begins.</note>",
        "<note place='margin'>שלום</note>",
        "<note place='margin'>Beside<note place='margin'>beside<note place='margin'>it</note></note></note>",
        "<note n='1'>At the foot<note place='margin'>and beside</note>.</note>"
      })
  void everyLawHoldsWith(String note) throws Exception {
    Path source = source("<p>Some words" + note + " and more.</p>");
    assertEquals(List.of(), Trial.findings(source, set(source, "line-numbers.count=page")));
    assertEquals(
        List.of(),
        Trial.findings(source, set(source, "margin-notes.side=inner", "line-numbers.every=1")));
  }

  @Test
  void oneThatOpensAPageStandsOnThatPage() throws Exception {
    String head = "<div type=\"chapter\"><head><note place=\"left\">Where</note>A Head</head>";
    String block = "<note place=\"left\">When</note><p>Words.</p></div>";
    Path source = source("<p>Before.</p>" + head + block);
    Path pdf = set(source, "divisions.chapter.start=page");
    assertEquals(List.of(), Trial.findings(source, pdf));
    try (PdfReading reading = PdfReading.open(pdf)) {
      assertFalse(ReadBack.glyphs(reading.page(reading.pages() - 1), "Where").isEmpty());
      assertTrue(ReadBack.glyphs(reading.page(0), "Where").isEmpty());
    }
  }

  @Test
  void aLongOneStandsAtTheFootWithASign() throws Exception {
    Path source = source("<p>Words<note place=\"margin\">" + LONG + LONG + "</note>.</p>");
    Path pdf = set(source);
    assertEquals(List.of(), Trial.findings(source, pdf));
    try (PdfReading reading = PdfReading.open(pdf)) {
      assertTrue(ReadGlyph.text(reading.page(0).glyphs()).contains("Words1"));
    }
  }

  @Test
  void theWordBeforeItRefersToIt() throws Exception {
    Path pdf = set(source("<p>Some words<note place=\"margin\">Note</note>.</p>"));
    List<String> about = new ArrayList<>();
    try (Damage damage = new Damage(pdf)) {
      damage.elements(
          element -> {
            COSArray ref = element.getCOSArray(COSName.getPDFName("Ref"));
            if (ref != null) {
              about.add(element.getNameAsString(COSName.S));
            }
          });
    }
    assertEquals(List.of("Span"), about);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 12, 20, 36})
  void oneThatCallsAnotherFarDownStandsAtTheFootOfALowPage(int lines) throws Exception {
    String many = "Words and more words. ".repeat(22);
    String inner = "<note n=\"1\" place=\"bottom\">At the foot.</note>";
    String note = "<note place=\"margin\">" + many + inner + "</note>";
    Path source = source("<p>" + many + "Called" + note + " here.</p><p>" + many + "</p>");
    assertEquals(List.of(), Trial.findings(source, set(source, "page.lines=" + lines)));
  }

  @Test
  void oneThatIsMovedIntoTheTextIsFound() throws Exception {
    Path source = source("<p>Some words<note place=\"margin\">" + NOTE + "</note>.</p>");
    Path bad = folder.resolve("bad.pdf");
    try (Damage damage = new Damage(set(source))) {
      damage.pageWith(NOTE).move(damage.find(NOTE).get(0), -280, 0);
      damage.put();
      damage.save(bad);
    }
    List<String> findings = Trial.findings(source, bad);
    assertTrue(
        findings.stream()
            .anyMatch(each -> each.contains("3 ") && each.contains("not in the margin")),
        findings.toString());
    assertTrue(
        findings.stream().anyMatch(each -> each.contains("stand on each other")),
        findings.toString());
  }

  @Test
  void oneThatReachesOutOfItsColumnIsFound() throws Exception {
    Path source = source("<p>Some words<note place=\"margin\">" + NOTE + "</note>.</p>");
    Path bad = folder.resolve("bad.pdf");
    try (Damage damage = new Damage(set(source))) {
      damage.pageWith(NOTE).move(damage.find(NOTE).get(0), 40, 0);
      damage.put();
      damage.save(bad);
    }
    assertNotEquals(List.of(), Trial.findings(source, bad));
  }
}
