package recto.press;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.proof.Ruling;
import recto.reading.PdfReading;
import recto.reading.ReadGlyph;
import recto.reading.ReadPage;
import recto.reading.ReadRule;
import recto.unit.Length;

/** Notes at the foot of books whose text runs from right to left. */
class RightToLeftNotesTest {
  private static final List<String> ARABIC =
      List.of("كتب الشيخ إلى صاحبه يخبره أن السفينة قد وصلت", "لم نقف عليها إلا في أخبار الأمم");

  private static final List<String> HEBREW =
      List.of("הספינה הגיעה אל הנמל והסוחרים שמחו בה מאוד", "לא מצאנו את המכתב הזה באוסף");

  @TempDir Path folder;

  private Path set(String language, List<String> words, String... settings) throws Exception {
    String paragraph =
        "<p>%s <app><lem>%s</lem><rdg wit=\"#A\">%s</rdg></app> %s<note>%s</note></p>"
            .formatted(
                words.get(0).repeat(2),
                words.get(1).substring(0, 6),
                words.get(0).substring(0, 6),
                words.get(0),
                (words.get(1) + " See box 7 (no. 5). ").repeat(3));
    Path source =
        SmallTei.witnessed(
            folder.resolve("words.xml"),
            language,
            List.of("A"),
            "<div>" + paragraph.repeat(9) + "</div>");
    Path pdf = folder.resolve("words.pdf");
    Job job = Job.of(source).set("page.lines=24").setting(List.of(settings));
    Press.typeset(job, pdf, new Diagnostics());
    List<Ruling> rulings = Verification.of(source, pdf).result().verdict().rulings();
    assertTrue(rulings.stream().allMatch(Ruling::holds), rulings.toString());
    return pdf;
  }

  @ParameterizedTest
  @ValueSource(strings = {"stacked", "run-in", "two-columns"})
  void theRuleAboveThemIsOnTheRightAndTouchesNoLetter(String arrangement) throws Exception {
    String setting = "series.editorial.arrangement=" + arrangement;
    for (Path pdf : List.of(set("ar", ARABIC, setting), set("he", HEBREW, setting))) {
      try (PdfReading reading = PdfReading.open(pdf)) {
        int rules = 0;
        for (int i = 0; i < reading.pages(); i++) {
          ReadPage page = reading.page(i);
          for (ReadRule rule : page.rules()) {
            rules++;
            assertTrue(Math.abs(right(page) - rule.area().right()) < Length.POINT, rule.toString());
            long below = below(page, rule.area().bottom());
            assertTrue(below - rule.area().bottom() > 9 * Length.POINT, "a rule touches letters");
          }
        }
        assertTrue(rules > 2, rules + " rules");
      }
    }
  }

  /** Where the text ends on the right. */
  private static long right(ReadPage page) {
    return letters(page).mapToLong(ReadGlyph::right).max().orElseThrow();
  }

  private static Stream<ReadGlyph> letters(ReadPage page) {
    return page.glyphs().stream().filter(glyph -> !page.isArtifact(glyph) && !glyph.isSpace());
  }

  /** The first baseline below {@code y}. */
  private static long below(ReadPage page, long y) {
    return letters(page)
        .mapToLong(ReadGlyph::baseline)
        .filter(each -> each > y)
        .min()
        .orElseThrow();
  }

  @Test
  void columnsOfNotesAreReadFromTheRight() throws Exception {
    Path pdf = set("ar", ARABIC, "series.editorial.arrangement=two-columns");
    try (PdfReading reading = PdfReading.open(pdf)) {
      ReadPage page = reading.page(0);
      assertTrue(label(page, "1").x() > label(page, "2").x());
    }
  }

  /** The number of a note as the notes' lines begin. */
  private static ReadGlyph label(ReadPage page, String number) {
    long rule = page.rules().get(0).area().bottom();
    return letters(page)
        .filter(glyph -> glyph.baseline() > rule && glyph.text().equals(number))
        .findFirst()
        .orElseThrow();
  }
}
