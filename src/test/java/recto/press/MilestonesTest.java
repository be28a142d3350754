package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.reading.PdfReading;
import recto.reading.ReadLine;

/** Numbers by which a text is cited stand in its lines, and breaks are white between them. */
class MilestonesTest {
  @TempDir Path folder;

  /** The lines of the first page, and that there is no other. */
  private List<ReadLine> page(String body) throws Exception {
    Path source = SmallTei.text(folder.resolve("source.xml"), "<body>" + body + "</body>");
    Path pdf = folder.resolve("out.pdf");
    Press.typeset(Job.of(source), pdf, new Diagnostics());
    assertTrue(Verification.of(source, pdf).result().verdict().holds(false));
    try (PdfReading reading = PdfReading.open(pdf)) {
      assertEquals(1, reading.pages());
      return reading.page(0).lines();
    }
  }

  private List<String> lines(String body) throws Exception {
    return page(body).stream().map(ReadLine::text).toList();
  }

  @Test
  void numbersVersesAndSections() throws Exception {
    assertEquals(
        List.of("1 One. 2 Two.", "17a Three 17b four.", "1"),
        lines(
            "<p><milestone unit='verse' n='1'/>One. <seg type='verse' n='2'>Two.</seg></p>"
                + "<p><milestone unit='page' n='17'/><milestone unit='section' n='17a'/>Three <milestone unit='section' n='17b'/>"
                + "four.</p>"));
  }

  @Test
  void repeatsNoNumberAndPrintsNoneOfTheOldSheets() throws Exception {
    assertEquals(
        List.of("1 One. Two.", "1"),
        lines(
            "<p><milestone unit='verse' n='1'/><hi>1</hi> One. <milestone unit='gathering' n='A'/>"
                + "Two.</p>"));
  }

  @Test
  void chaptersWithoutHeadsRunOnWithTheirNumbers() throws Exception {
    assertEquals(
        List.of("1 One.", "2 Two.", "3 Three.", "1"),
        lines(
            "<div type='book'><div type='chapter' n='1'><p>One.</p></div><div type='chapter' n='2'>"
                + "<p><milestone unit='chapter' n='2'/>Two.</p></div><div type='chapter' n='3'>"
                + "<p>Three.</p></div></div>"));
  }

  @Test
  void aBreakIsWhite() throws Exception {
    List<ReadLine> lines =
        page("<p>One.</p><p>Two.</p><milestone unit='section' rend='stars'/><p>Three.</p>");
    long plain = lines.get(1).baseline() - lines.get(0).baseline();
    long broken = lines.get(2).baseline() - lines.get(1).baseline();
    assertTrue(Math.abs(broken - 2 * plain) < plain / 100, plain + " and " + broken);
  }
}
