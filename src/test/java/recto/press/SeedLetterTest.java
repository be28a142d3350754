package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import recto.VeraPdf;
import recto.diagnostic.Diagnostics;
import recto.edition.Letters;
import recto.edition.Sides;
import recto.edition.Transcript;
import recto.input.InputFormats;
import recto.reading.PdfReading;
import recto.reading.PlainReading;
import recto.reading.ReadLine;
import recto.reading.ReadPage;
import recto.unit.Length;

/** The seed letter, set from both of its forms and read back from the finished file. */
class SeedLetterTest {
  private static final long HAIR = Length.points(0.05);

  @TempDir static Path folder;

  @BeforeAll
  static void set() throws PressException {
    for (String kind : List.of("xml", "txt")) {
      Press.typeset(Job.of(seed(kind)), pdf(kind), new Diagnostics());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "xml, 885, '208. Letter From', 886, 'With this in mind', 887, 'We maintained a serious'",
    "txt, [885], '208. Letter From', 886, 'With this in mind', 887, 'We maintained a serious'"
  })
  void originalPagesStandBesideTheLinesWhereTheyBegin(
      String kind, String p1, String w1, String p2, String w2, String p3, String w3)
      throws Exception {
    List<String> beside = beside(kind);
    assertTrue(beside.get(0).startsWith(p1 + " | " + w1), beside.get(0));
    assertTrue(beside.get(1).startsWith(p2 + " | " + w2), beside.get(1));
    assertTrue(beside.get(2).startsWith(p3 + " | " + w3), beside.get(2));
    assertTrue(beside.get(3).startsWith("888 | I will be looking forward"), beside.get(3));
    assertEquals(4, beside.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"xml", "txt"})
  void everyLetterStandsThereForTwoReaders(String kind) throws Exception {
    Transcript source =
        Transcript.of(InputFormats.read(seed(kind), new Diagnostics()), Sides.EDITOR);
    StringBuilder letters = new StringBuilder(source.text());
    source.allNotes().forEach(note -> letters.append(note.text()));
    String all = tally(letters.toString());
    assertEquals(all, tally(structured(kind)), "by PDFBox");
    String plain = tally(plain(kind));
    assertTrue(plain.length() >= all.length() * 99 / 100, "by OpenPDF: " + plain.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"xml", "txt"})
  void notesStandOnThePageOfTheirCall(String kind) throws Exception {
    try (PdfReading reading = PdfReading.open(pdf(kind))) {
      assertTrue(text(reading.page(0)).contains("1. Source: Reagan Library"));
      int call = -1;
      int note = -1;
      for (int i = 0; i < reading.pages(); i++) {
        call = text(reading.page(i)).contains("as a whole.2") ? i : call;
        note = text(reading.page(i)).contains("2. See footnote 7") ? i : note;
      }
      assertTrue(call >= 0, "the call is lost");
      assertEquals(call, note);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xml", "txt"})
  void nothingIsWiderThanTheMeasure(String kind) throws Exception {
    try (PdfReading reading = PdfReading.open(pdf(kind))) {
      for (int i = 0; i < reading.pages(); i++) {
        long left = Length.points(i % 2 == 0 ? 54 : 432 - 54 - 312);
        for (ReadLine line : reading.page(i).lines()) {
          boolean margin = line.right() < left || line.left() > left + Length.points(312);
          assertTrue(margin || line.right() <= left + Length.points(316), line.text());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
  void keepsTheStandardsOfArchivesAndOfAccess(PDFAFlavour flavour) throws Exception {
    assertEquals("", VeraPdf.objections(pdf("xml"), flavour));
  }

  private static Path seed(String kind) {
    return Path.of("seeds", "208-gorbachev-to-reagan." + kind);
  }

  private static Path pdf(String kind) {
    return folder.resolve(kind + ".pdf");
  }

  /** Every number in a margin, and the line whose baseline it stands on. */
  private static List<String> beside(String kind) throws Exception {
    List<String> beside = new ArrayList<>();
    try (PdfReading reading = PdfReading.open(pdf(kind))) {
      for (int i = 0; i < reading.pages(); i++) {
        long left = Length.points(i % 2 == 0 ? 54 : 432 - 54 - 312);
        List<ReadLine> lines = reading.page(i).lines();
        for (ReadLine number : lines) {
          if (number.right() < left || number.left() > left + Length.points(312)) {
            String line =
                lines.stream()
                    .filter(l -> Math.abs(l.baseline() - number.baseline()) < HAIR)
                    .filter(l -> !l.text().equals(number.text()))
                    .map(ReadLine::text)
                    .findFirst()
                    .orElse("nothing");
            beside.add(number.text() + " | " + line);
          }
        }
      }
    }
    return beside;
  }

  private static String text(ReadPage page) {
    StringBuilder text = new StringBuilder();
    page.lines().forEach(line -> text.append(line.text()).append(' '));
    return text.toString();
  }

  /** The letters of the content, artifacts left out. */
  private static String structured(String kind) throws Exception {
    StringBuilder text = new StringBuilder();
    try (PdfReading reading = PdfReading.open(pdf(kind))) {
      for (int i = 0; i < reading.pages(); i++) {
        ReadPage page = reading.page(i);
        page.glyphs().stream()
            .filter(glyph -> !page.isArtifact(glyph))
            .forEach(glyph -> text.append(glyph.text()));
      }
    }
    return text.toString();
  }

  private static String plain(String kind) throws Exception {
    StringBuilder text = new StringBuilder();
    try (PlainReading reading = PlainReading.open(pdf(kind))) {
      for (int i = 0; i < reading.pages(); i++) {
        text.append(reading.words(i));
      }
    }
    return text.toString();
  }

  /**
   * The letters, sorted: notes stand elsewhere than their calls. Figures are left out, since calls,
   * labels and margins have some of their own.
   */
  private static String tally(String text) {
    return Letters.of(text)
        .text()
        .codePoints()
        .filter(Character::isLetter)
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
