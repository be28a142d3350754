package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.diagnostic.Diagnostics;
import recto.proof.Ruling;
import recto.reading.PdfReading;
import recto.reading.PressReading;
import recto.reading.ReadGlyph;
import recto.reading.ReadLine;
import recto.reading.ReadPage;
import recto.unit.Length;

/** A book whose lines run from right to left is bound on the right. */
class RightToLeftBookTest {
  private static final String WORDS = "הספינה הגיעה אל הנמל והסוחרים שמחו בה מאוד ";

  @TempDir Path folder;

  private Path set(String... settings) throws Exception {
    Path source = folder.resolve("words.xml");
    Files.writeString(
        source,
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>%s</title>
        </titleStmt></fileDesc></teiHeader><text xml:lang="he"><body><div><head>%s</head>%s</div>
        </body><back><div type="index"><head>%s</head><list>%s</list></div></back></text></TEI>
        """
            .formatted(
                "הספינה",
                "הנמל",
                ("<p>" + WORDS.repeat(4) + "<pb n='70'/>" + WORDS.repeat(4) + "</p>").repeat(60),
                "מפתח",
                "<item>הספינה</item>".repeat(20)));
    Path pdf = folder.resolve("words.pdf");
    Job job = Job.of(source).setting(List.of(settings));
    Press.typeset(job, pdf, new Diagnostics());
    List<Ruling> rulings = Verification.of(source, pdf).result().verdict().rulings();
    assertTrue(
        rulings.stream().allMatch(ruling -> ruling.holds() || ruling.advice()), rulings.toString());
    return pdf;
  }

  /** The widest line of a page. */
  private static ReadLine widest(ReadPage page) {
    return page.lines().stream()
        .max((one, other) -> Long.compare(one.right() - one.left(), other.right() - other.left()))
        .orElseThrow();
  }

  private static ReadLine with(ReadPage page, String words) {
    return page.lines().stream()
        .filter(line -> line.text().equals(words))
        .findFirst()
        .orElseThrow();
  }

  /** Where the folio beside the running head begins. */
  private static long folio(ReadPage page, String number) {
    return page.lines().stream()
        .filter(line -> line.baseline() < Length.points(50))
        .flatMap(line -> line.glyphs().stream())
        .filter(glyph -> glyph.text().equals(number))
        .mapToLong(ReadGlyph::x)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void itsSpineIsOnTheRightOfItsFirstPage() throws Exception {
    Path pdf = set();
    assertTrue(PressReading.of(pdf).leftward());
    try (PdfReading reading = PdfReading.open(pdf)) {
      ReadPage first = reading.page(0);
      ReadPage second = reading.page(1);
      assertEquals(66, Length.toPoints(widest(first).left()), 3);
      assertEquals(54, Length.toPoints(widest(second).left()), 3);
      assertTrue(with(first, "70").right() < widest(first).left());
      assertTrue(with(second, "70").left() > widest(second).right());
      assertTrue(folio(reading.page(2), "3") < Length.points(100));
      assertTrue(folio(second, "2") > Length.points(300));
    }
  }

  @Test
  void itsIndexBeginsInTheColumnOnTheRight() throws Exception {
    try (PdfReading reading = PdfReading.open(set())) {
      List<ReadLine> entries =
          reading.page(reading.pages() - 1).lines().stream()
              .filter(line -> line.text().length() == 6)
              .toList();
      assertEquals(20, entries.size());
      assertTrue(entries.get(0).left() > entries.get(19).left() + Length.points(100));
    }
  }

  @Test
  void aStyleMayBindItOnTheLeft() throws Exception {
    Path pdf = set("page.binding=left");
    assertFalse(PressReading.of(pdf).leftward());
    try (PdfReading reading = PdfReading.open(pdf)) {
      assertEquals(54, Length.toPoints(widest(reading.page(0)).left()), 3);
    }
  }
}
