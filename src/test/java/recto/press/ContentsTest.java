package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.reading.PdfReading;
import recto.reading.ReadGlyph;
import recto.reading.ReadPage;
import recto.reading.ReadWord;

/** A table of contents, as a reader of the PDF finds it. */
class ContentsTest {
  @TempDir static Path folder;

  @Test
  void numbersOfContentsStandWhereTheirLinesEnd() throws Exception {
    Path source = folder.resolve("rtl.xml");
    StringBuilder body = new StringBuilder();
    String letters = "אבגדהוזחטיכלמנס";
    for (int i = 0; i < 10; i++) {
      String title = i == 3 ? "Aleph" : letters.substring(i, i + 5);
      body.append("<div type='chapter'><head>").append(title).append("</head><p>x</p></div>");
    }
    Files.writeString(
        source,
        "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='he'><teiHeader/><text><body>"
            + body
            + "</body></text></TEI>");
    Path pdf = folder.resolve("rtl.pdf");
    Press.typeset(
        Job.of(source).set("leaders.original-width=36").set("leaders.number-head=PPP"),
        pdf,
        new Diagnostics());
    try (PdfReading reading = PdfReading.open(pdf)) {
      ReadPage page = reading.page(0);
      for (int i = 0; page.words().stream().noneMatch(w -> w.text().equals("תוכן")); i++) {
        page = reading.page(i);
      }
      List<ReadWord> words = page.words();
      int entries = 0;
      for (ReadWord title : words) {
        if (title.text().matches("[א-ת]{5}|Aleph")) {
          List<ReadWord> numbers =
              words.stream()
                  .filter(w -> w.baseline() == title.baseline() && w.text().matches("\\d+"))
                  .toList();
          assertEquals(1, numbers.size(), title.text());
          boolean left = numbers.get(0).right() < title.left();
          assertEquals(!title.text().equals("Aleph"), left, title.text());
          entries++;
        }
      }
      assertEquals(10, entries);
      long middle = page.trim().width() / 2;
      assertTrue(words.stream().anyMatch(w -> w.text().equals("PPP") && w.right() < middle));
    }
  }

  @Test
  void longTitlesOfAContentsLeaveRoomForBothNumbers() throws Exception {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      String head = "Letter From the Embassy to the Department, aga" + "i".repeat(i) + "n";
      body.append("<div type='chapter'><pb n=\"").append(880 + i).append("\"/><head>").append(head);
      body.append("</head><p>x</p></div>");
    }
    Path source = SmallTei.body(folder.resolve("long.xml"), body.toString());
    Path pdf = folder.resolve("long.pdf");
    Press.typeset(Job.of(source).set("leaders.original-width=40"), pdf, new Diagnostics());
    assertTrue(Verification.of(source, pdf).result().verdict().holds(false));
  }

  @Test
  void titlesOfAContentsBreakBySense() throws Exception {
    String chapter =
        "<div type='chapter'><head>Telegram From the Department of the Harbours to the Embassy in"
            + " the Arden Isles</head><p>x</p></div>";
    Path source = SmallTei.body(folder.resolve("sense.xml"), chapter.repeat(12));
    Path pdf = folder.resolve("sense.pdf");
    Press.typeset(Job.of(source), pdf, new Diagnostics());
    try (PdfReading reading = PdfReading.open(pdf)) {
      long broken =
          reading.page(0).lines().stream()
              .filter(line -> line.text().startsWith("to the Embassy in the Arden Isles"))
              .count();
      assertEquals(12, broken);
    }
  }

  @Test
  void dotsOfAContentsEndBeforeANumberWiderThanItsColumn() throws Exception {
    String chapter = "<div type='chapter'><head>Words</head><p>x</p></div>";
    Path source = SmallTei.body(folder.resolve("wide.xml"), chapter.repeat(30));
    Path pdf = folder.resolve("wide.pdf");
    Press.typeset(Job.of(source).set("leaders.number-width=4"), pdf, new Diagnostics());
    int numbers = 0;
    try (PdfReading reading = PdfReading.open(pdf)) {
      ReadGlyph before = null;
      for (ReadGlyph glyph : reading.page(0).glyphs()) {
        if (before != null && before.text().equals(".") && glyph.text().matches("\\d")) {
          assertTrue(before.right() < glyph.x(), "a dot stands on a number");
          numbers++;
        }
        before = glyph;
      }
    }
    assertEquals(30, numbers);
  }
}
