package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recto.ReadBack;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.press.Job;
import recto.press.Press;
import recto.reading.PdfReading;
import recto.reading.ReadGlyph;
import recto.reading.ReadPage;
import recto.unit.Length;

/** Where notes in the margin stand by the words they are about. */
class MarginNotePlacesTest {
  private static final String NOTE = "Quaver";

  @TempDir Path folder;

  private Path source(String body) throws Exception {
    return SmallTei.body(folder.resolve("notes.xml"), "<div>" + body + "</div>");
  }

  private Path set(Path source, String... settings) throws Exception {
    Path pdf = folder.resolve("notes.pdf");
    Job job = Job.of(source).setting(List.of(settings));
    Press.typeset(job, pdf, new Diagnostics());
    return pdf;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"margin", "marginal", "margin-left", "left", "right", "margin(left)", "MARGIN"})
  void itStandsInTheOuterMarginBesideItsLine(String place) throws Exception {
    String note = "<note place=\"" + place + "\">" + NOTE + "</note>";
    String words = "<p>" + "Words and more words. ".repeat(30) + "Anchored" + note + " here.</p>";
    Path source = source(words.repeat(4));
    Path pdf = set(source, "page.lines=10");
    assertEquals(List.of(), Trial.findings(source, pdf));
    int sides = 0;
    try (PdfReading reading = PdfReading.open(pdf)) {
      for (int p = 0; p < reading.pages(); p++) {
        List<ReadGlyph> found = ReadBack.glyphs(reading.page(p), NOTE);
        List<ReadGlyph> anchor = ReadBack.glyphs(reading.page(p), "Anchored");
        assertEquals(anchor.isEmpty(), found.isEmpty());
        if (!found.isEmpty()) {
          assertEquals(anchor.get(0).baseline(), found.get(0).baseline());
          boolean right = found.get(0).x() > anchor.get(0).x();
          assertEquals(p % 2 == 0, right, "page " + p);
          sides |= right ? 1 : 2;
        }
      }
    }
    assertEquals(3, sides, "notes on both sides");
  }

  @Test
  void itsLinesStandBesideLinesOfTheText() throws Exception {
    String note = "<note place=\"margin\">%s has some more words in a margin</note>";
    String words = "<p>Words%s and words%s and more. ".formatted(note, note).formatted("A", "B");
    Path source = source(words + "Words and more words. ".repeat(60) + "</p>");
    Path pdf = set(source, "margin-notes.grid=1500");
    assertEquals(List.of(), Trial.findings(source, pdf));
    try (PdfReading reading = PdfReading.open(pdf)) {
      ReadPage page = reading.page(0);
      long edge = ReadBack.glyphs(page, "Words").get(0).x() + Length.points(288);
      Set<Long> text = new TreeSet<>();
      Set<Long> notes = new TreeSet<>();
      for (ReadGlyph glyph : page.glyphs()) {
        (glyph.x() > edge ? notes : text).add(glyph.baseline());
      }
      assertTrue(notes.size() > 5, notes.toString());
      assertTrue(text.containsAll(notes), notes + " beside " + text);
    }
  }

  @Test
  void whereLinesOfTheTextAreTooFarApartItsOwnLeadingHolds() throws Exception {
    String note = "<note place=\"margin\">A has some more words in a margin</note>";
    Path source = source("<p>Words" + note + ". " + "More words. ".repeat(60) + "</p>");
    assertEquals(9.5, apart(set(source)), 0.01);
    assertEquals(13, apart(set(source, "margin-notes.grid=1500")), 0.01);
    String[] wider = {"page.leading=18", "page.lines=28", "margin-notes.grid=1500"};
    assertEquals(9.5, apart(set(source, wider)), 0.01);
  }

  @Test
  void itsFirstLineStandsBesideALineOfTheTextWhateverStandsAboveIt() throws Exception {
    String note = "<note place=\"margin\">%s has some more words in a margin</note>";
    String words = "<p>Words%s and words%s and more. ".formatted(note, note).formatted("A", "B");
    Path pdf = set(source(words + "Words and more words. ".repeat(60) + "</p>"));
    try (PdfReading reading = PdfReading.open(pdf)) {
      ReadPage page = reading.page(0);
      ReadGlyph second = ReadBack.glyphs(page, "B has").get(0);
      assertTrue(
          second.baseline() > ReadBack.glyphs(page, "A has").get(0).baseline() + Length.points(20));
      assertTrue(
          page.glyphs().stream()
              .anyMatch(glyph -> glyph.x() < second.x() && glyph.baseline() == second.baseline()));
    }
  }

  /** From the first line of the note that begins with A to its second. */
  private static double apart(Path pdf) throws Exception {
    try (PdfReading reading = PdfReading.open(pdf)) {
      ReadPage page = reading.page(0);
      ReadGlyph first = ReadBack.glyphs(page, "A has").get(0);
      return page.glyphs().stream()
          .filter(glyph -> glyph.x() >= first.x() && glyph.baseline() > first.baseline())
          .mapToDouble(glyph -> Length.toPoints(glyph.baseline() - first.baseline()))
          .min()
          .orElseThrow();
    }
  }

  @Test
  void inColumnsItStandsInTheMarginNearestToItsColumn() throws Exception {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 80; i++) {
      words.append("<p>Words").append(i).append("x<note place=\"margin\">Beside").append(i);
      words.append("x</note> and so on and more words on some lines of it.</p>");
    }
    Path source = source(words.toString());
    Path pdf = set(source, "divisions.level-1.columns=2", "page.inner=90", "page.measure=252");
    assertEquals(List.of(), Trial.findings(source, pdf));
    try (PdfReading reading = PdfReading.open(pdf)) {
      ReadPage page = reading.page(0);
      int seen = 0;
      for (int i = 0; i < 80; i++) {
        List<ReadGlyph> word = ReadBack.glyphs(page, "Words" + i + "x");
        if (!word.isEmpty()) {
          ReadGlyph note = ReadBack.glyphs(page, "Beside" + i + "x").get(0);
          long middle = Length.points(90 + 126);
          boolean right = word.get(0).x() > middle;
          assertEquals(right, note.x() > middle, "note " + i);
          seen |= right ? 1 : 2;
        }
      }
      assertEquals(3, seen);
    }
  }

  @Test
  void onATurnedPageItKeepsClearOfTheTrim() throws Exception {
    String cells = ("<cell>" + "consultations" + "</cell>").repeat(11);
    String row = "<row>" + cells + "</row>";
    String noted =
        "<row>"
            + cells.replaceFirst(
                "</cell>",
                "<note place='margin'>" + NOTE + " of some words in a margin</note></cell>")
            + "</row>";
    Path source = source("<p>Words.</p><table>" + row + noted + row + "</table>");
    Path pdf = set(source);
    assertEquals(List.of(), Trial.findings(source, pdf));
    try (PdfReading reading = PdfReading.open(pdf)) {
      int turned = 0;
      for (int p = 0; p < reading.pages(); p++) {
        ReadPage page = reading.page(p);
        turned += page.hasTurned() ? 1 : 0;
        if (page.hasTurned()) {
          ReadPage read = page.turnedRight();
          for (ReadGlyph glyph : read.glyphs()) {
            long clear = Math.min(glyph.x(), read.trim().right() - glyph.right());
            assertTrue(clear > Length.points(18), Length.toPoints(clear) + " pt: " + glyph);
          }
        }
      }
      assertEquals(1, turned);
    }
  }
}
