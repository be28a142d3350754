package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.proof.Finding;
import recto.proof.Ruling;
import recto.reading.PdfReading;
import recto.reading.ReadGlyph;

/** Entries of the critical apparatus and notes that are run in, read from the finished file. */
class ApparatusTest {
  private static final String ENTRY = "<app><lem>cano</lem><rdg wit=\"#A\">cant</rdg></app>";

  @TempDir Path folder;

  private Path source(String body) throws IOException {
    return SmallTei.witnessed(folder.resolve("carmen.xml"), "la", List.of("A", "B"), body);
  }

  /** The letters of the finished file, white folded; every law holds of it. */
  private String set(Job job) throws Exception {
    Path pdf = folder.resolve("carmen.pdf");
    Press.typeset(job, pdf, new Diagnostics());
    for (Ruling ruling : Verification.of(job.source(), pdf).result().verdict().rulings()) {
      assertEquals("", ruling.findings().stream().map(Finding::message).findAny().orElse(""));
    }
    StringBuilder words = new StringBuilder();
    try (PdfReading reading = PdfReading.open(pdf)) {
      for (int i = 0; i < reading.pages(); i++) {
        words.append(ReadGlyph.text(reading.page(i).glyphs())).append('\n');
      }
    }
    return words.toString().replaceAll("[\\s\u00A0\u2003]+", " ");
  }

  private String set(String body, String... values) throws Exception {
    Job job = Job.of(source(body));
    for (String value : values) {
      job = job.set(value);
    }
    return set(job);
  }

  @Test
  void theFirstEntryOfAVerseLineHasItsNumber() throws Exception {
    String words =
        set(
            "<div><head>Carmen</head><lg><l n=\"1\">arma "
                + ENTRY
                + "</l><l n=\"2\">Troiae</l><l n=\"3a\">virum "
                + ENTRY
                + ENTRY
                + "</l></lg><p>Sine numero "
                + ENTRY
                + ".</p></div>");
    assertTrue(words.contains("1 cano] cant A 3a cano] cant A cano] cant A cano] cant A"), words);
  }

  @Test
  void linesWithoutANumberAreCountedFromThoseThatHaveOne() throws Exception {
    String lines = "<lg><l>a " + ENTRY + "</l><l n=\"5\">b</l><l>c " + ENTRY + "</l></lg>";
    String words = set("<div>" + lines + "</div><div>" + lines + "</div>");
    assertEquals(3, words.split("cano] cant A 6 cano] cant A", -1).length, words);
    String line = "<l>d " + ENTRY + "</l>";
    String counted =
        set(
            "<div><lg>" + line + line + "</lg><lg>" + line + "</lg></div>",
            "line-numbers.count=document");
    assertTrue(counted.contains("1 cano] cant A 2 cano] cant A 3 cano] cant A"), counted);
    String stanzas =
        set(
            "<div><lg>" + line + line + "</lg><lg>" + line + "</lg></div>",
            "line-numbers.count=stanza");
    assertTrue(stanzas.contains("1 cano] cant A 2 cano] cant A 1 cano] cant A"), stanzas);
  }

  @Test
  void whatOthersAddHasNoLemmaAndNoBracket() throws Exception {
    String words =
        set(
            "<div><lg><l>arma <app><lem/><rdg wit=\"#A\">et</rdg><rdg wit=\"#B\">ac</rdg></app>"
                + "cano</l><l>Troiae <app><lem wit=\"#B\"/><rdg wit=\"#A\">ab</rdg></app>oris</l>"
                + "<l>qui <app><lem/><rdg wit=\"#A\">et</rdg><note>dubium</note></app>primus</l>"
                + "</lg></div>");
    assertTrue(words.contains("et add. A; ac add. B om. B; ab A et add. A; dubium"), words);
    assertFalse(words.contains("]"), words);
  }

  @Test
  void numbersOfPagesAreRightInLinesThatAreRunIn() throws Exception {
    StringBuilder body = new StringBuilder();
    for (int i = 1; i <= 40; i++) {
      body.append(
          "<div type=\"document\" xml:id=\"d%d\"><head>Epistula %d</head><p>".formatted(i, i));
      body.append("Verba multa scripta sunt ab amico ".repeat(3 + i % 5));
      body.append(
          "<note n=\"1\">Vide <ref target=\"#d%d\">epistulam</ref> eius.</note>".formatted(41 - i));
      body.append("<note n=\"2\">Aliud.</note></p></div>");
    }
    String words =
        set(
            body.toString(),
            "series.editorial.arrangement=run-in",
            "references.division=\" (p. {page})\"",
            "page.lines=20");
    Matcher numbers = Pattern.compile("Vide epistulam \\(p\\. (\\d+)\\) eius").matcher(words);
    int seen = 0;
    while (numbers.find()) {
      seen++;
      int target = 41 - seen;
      assertEquals(page(target), Integer.parseInt(numbers.group(1)), "epistula " + target);
    }
    assertEquals(40, seen, words);
  }

  /** The number of the page on which a letter begins, counted from the first with text. */
  private int page(int letter) throws IOException {
    try (PdfReading reading = PdfReading.open(folder.resolve("carmen.pdf"))) {
      int first = 0;
      while (!words(reading, first).contains("Verba")) {
        first++;
      }
      int page = first;
      Pattern head = Pattern.compile("Epistula " + letter + "\\D");
      while (!head.matcher(words(reading, page)).find()) {
        page++;
      }
      return page - first + 1;
    }
  }

  private static String words(PdfReading reading, int page) throws IOException {
    return ReadGlyph.text(reading.page(page).glyphs());
  }
}
