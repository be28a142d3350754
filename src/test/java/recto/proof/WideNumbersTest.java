package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.press.Job;
import recto.press.Press;
import recto.reading.PdfReading;
import recto.reading.PressReading;
import recto.reading.ReadGlyph;
import recto.reading.ReadPage;
import recto.reading.ReadWord;
import recto.unit.Length;

/** Numbers of original pages that are too wide for the margin. */
class WideNumbersTest {
  @TempDir Path folder;

  private Path source(String body) throws Exception {
    return SmallTei.body(folder.resolve("wide.xml"), "<div>" + body + "</div>");
  }

  private Path set(Path source) throws Exception {
    Path pdf = folder.resolve("wide.pdf");
    Press.typeset(Job.of(source), pdf, new Diagnostics());
    return pdf;
  }

  private static void staysInTheMargin(ReadPage page) {
    long clear = Length.points(18);
    for (ReadGlyph glyph : page.glyphs()) {
      assertTrue(glyph.text().isBlank() || glyph.x() >= clear - 100, glyph.text());
      assertTrue(glyph.right() <= page.trim().width() - clear + 100, glyph.text());
      assertTrue(glyph.baseline() <= page.trim().height() - clear, glyph.text());
    }
  }

  @Test
  void aLongNumberAtTheFootStaysOnThePage() throws Exception {
    String codex = "Codex Palatinus germanicus 848, folio 24 recto, column b, by the third hand, ";
    String label = codex + "as numbered anew in the library of the university, leaf %d";
    StringBuilder body = new StringBuilder("<lg>");
    for (int line = 0; line < 250; line++) {
      boolean begins = line % 42 == 36 + line / 42;
      String page = begins ? "<pb n=\"" + label.formatted(line) + "\"/>" : "";
      body.append("<l>").append(page).append("A line of verse</l>");
    }
    Path source = source(body.append("</lg>").toString());
    Path pdf = set(source);
    assertEquals(List.of(), Trial.findings(source, pdf));
    try (PdfReading reading = PdfReading.open(pdf)) {
      for (int page = 0; page < reading.pages(); page++) {
        staysInTheMargin(reading.page(page));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Codex Palatinus germanicus 848, folio 24 recto, column b",
        "https://example.org/viewer/btv1b8451636f-f27.item-zoom",
        "Universitätsbibliothek 24r"
      })
  void aLongNumberStaysInTheMargin(String label) throws Exception {
    String words = "Words of a text that goes on. ".repeat(40);
    String breaks = "Words <pb n='%s'/>on a line and <pb n='%sa'/>more and more words ";
    String text = words;
    for (int i = 1; i < 9; i++) {
      text += breaks.replace("%s", label + i) + "<pb n='%d'/>".formatted(i) + words;
    }
    Path source = source("<p>" + text + "</p>");
    Path pdf = set(source);
    assertEquals(List.of(), Trial.findings(source, pdf));
    try (PdfReading reading = PdfReading.open(pdf)) {
      for (int p = 0; p < reading.pages(); p++) {
        staysInTheMargin(reading.page(p));
      }
    }
  }

  /**
   * The last number of a range that is too wide for the margin stands below, on either side, unless
   * another number does.
   */
  @Test
  void aWideRangeTakesTwoLines() throws Exception {
    String line = "<l>%sA line of verse</l>";
    String wide = "<pb n=\"XVIII\"/><pb n=\"XIX\"/>";
    StringBuilder body = new StringBuilder("<lg>");
    body.append(line.formatted(wide)).append(line.formatted("")).append(line.formatted(wide));
    body.append(line.formatted("<pb n=\"XX\"/>")).append(line.formatted("").repeat(40));
    Path source = source(body.append(line.formatted(wide)).append("</lg>").toString());
    Path pdf = set(source);
    assertEquals(List.of(), Trial.findings(source, pdf));
    try (PdfReading reading = PdfReading.open(pdf)) {
      assertEquals(List.of("XVIII–", "XIX", "XVIII–XIX", "XX"), numbers(reading.page(0), false));
      assertEquals(List.of("XVIII–", "XIX"), numbers(reading.page(1), true));
    }
    Set<PreflightStandard> shop = Set.of(PreflightStandard.SHOP);
    List<Objection> objections = new Preflight(shop).objections(PressReading.of(pdf));
    assertEquals(
        List.of(),
        objections.stream()
            .filter(each -> each.pages().contains(1))
            .filter(Objection::error)
            .toList());
  }

  /** A number that is too wide for the margin is smaller, as far as the style allows. */
  @ParameterizedTest
  @CsvSource({"XII, 8, 28", "XXXVIII, 6, 29", "MDCCCLXXXVIII, 4, 42"})
  void aWideNumberIsSmaller(String label, int least, int widest) throws Exception {
    Path source = source("<p>One word and <pb n=\"" + label + "\"/>another.</p>");
    Path pdf = set(source);
    assertEquals(List.of(), Trial.findings(source, pdf));
    try (PdfReading reading = PdfReading.open(pdf)) {
      for (ReadWord word : reading.page(0).words()) {
        if (word.text().equals(label)) {
          long size = word.glyphs().get(0).size();
          assertTrue(size >= Length.points(least) - 1 && size <= Length.points(8), size + "");
          assertTrue(word.right() - word.left() <= Length.points(widest), word.toString());
          return;
        }
      }
    }
    fail(label + " is nowhere");
  }

  private static List<String> numbers(ReadPage page, boolean flushRight) {
    List<String> numbers = new ArrayList<>();
    Set<Long> edges = new HashSet<>();
    for (ReadWord word : page.words()) {
      if (word.text().matches("[XVI]+(–([XVI]+)?)?")) {
        numbers.add(word.text());
        edges.add((flushRight ? word.right() : word.left()) / Length.POINT);
      }
    }
    assertEquals(1, edges.size(), edges.toString());
    return numbers;
  }
}
