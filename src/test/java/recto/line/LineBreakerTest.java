package recto.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Severity;
import recto.diagnostic.Span;
import recto.folio.Ink;
import recto.galley.Paragraph;
import recto.galley.Paragraph.Run;
import recto.style.TextStyle;
import recto.style.TextStyle.Align;
import recto.style.TextStyle.Look;

final class LineBreakerTest {
  @RegisterExtension static final SampleBreaker SAMPLE = new SampleBreaker();
  private static final LineBreaker BREAKER = SAMPLE.breaker();

  @Test
  void anEmptyParagraphHasOneEmptyLine() {
    List<Line> lines = SAMPLE.lines(Sample.plain(""));
    assertEquals(1, lines.size());
    assertEquals(0, lines.get(0).width());
    assertEquals(List.of(), lines.get(0).ink(0, 0));
  }

  @Test
  void aLineEndsWhereItMust() {
    List<Line> lines =
        SAMPLE.lines(Sample.plain("Dear Mr. President,\u2028thank you.\u2028\u2028Yours"));
    assertEquals(
        List.of("Dear Mr. President,", "thank you.", "", "Yours"),
        lines.stream().map(Sample::text).toList());
    assertTrue(lines.get(0).width() < Sample.MEASURE / 2);
  }

  @Test
  void aWordIsShapedAcrossElements() {
    Look look = Sample.BODY.look();
    Paragraph whole = Sample.plain("AVATAR, offices");
    List<Run> runs = List.of(Sample.run(0, 2, look, 1), Sample.run(2, 15, look, 2));
    Paragraph parted = new Paragraph(Span.NONE, whole.text(), runs, List.of(), Sample.BODY, 0);
    assertEquals(SAMPLE.lines(whole).get(0).width(), SAMPLE.lines(parted).get(0).width());
    List<Ink.Glyphs> strips = Sample.glyphs(SAMPLE.lines(parted).get(0));
    assertEquals(List.of("AV", "ATAR, offices"), strips.stream().map(Ink.Glyphs::text).toList());
    assertEquals(List.of(1, 2), strips.stream().map(Ink.Glyphs::element).toList());
  }

  @Test
  void balancedHeadsBreakBySense() {
    TextStyle head = Sample.BOOK.text("heading-document");
    String text =
        "208. Letter From Soviet General Secretary Gorbachev to President Reagan on Arms Control";
    List<Line> lines = SAMPLE.lines(Sample.paragraph(text, head, List.of()));
    assertEquals(2, lines.size());
    assertTrue(Sample.text(lines.get(1)).startsWith("to President"), Sample.text(lines.get(1)));
    for (Line line : lines) {
      long centre = 2 * line.left() + line.width();
      assertTrue(Math.abs(centre - Sample.MEASURE) < Sample.points(2), "off the centre");
    }
  }

  @Test
  void noHeadIsBrokenWithinTheBracketsAroundAName() {
    TextStyle head = Sample.BOOK.text("heading-document");
    for (String name : List.of("van Kleef", "ter Meer, Acting", "de la Tour")) {
      String text = "The Arden Ambassador (" + name + ") to the Acting Secretary of the Harbour";
      for (Line line : SAMPLE.lines(Sample.paragraph(text, head, List.of()))) {
        String words = Sample.text(line);
        assertEquals(words.contains("("), words.contains(")"), words);
      }
    }
  }

  @Test
  void noRaggedParagraphEndsWithANumberAlone() {
    TextStyle index = Sample.BOOK.text("index");
    for (int i = 24; i < 46; i++) {
      String text = "Harbours of the inner " + "i".repeat(i) + " and ropes of the mills, 804";
      List<Line> lines = SAMPLE.lines(Sample.paragraph(text, index, List.of()));
      String last = Sample.text(lines.get(lines.size() - 1));
      assertTrue(lines.size() == 1 || last.length() > 3, last);
    }
  }

  @Test
  void noHeadIsBrokenBehindItsOwnHyphenWhereItNeedNotBe() {
    TextStyle head = Sample.BOOK.text("heading-document");
    for (int i = 1; i < 9; i++) {
      String text =
          "Views ".repeat(i) + "of the Trustees on Over-all Examination of Harbours and of Mills";
      for (Line line : SAMPLE.lines(Sample.paragraph(text, head, List.of()))) {
        assertFalse(Sample.text(line).endsWith("-"), Sample.text(line));
      }
    }
  }

  @Test
  void signaturesStepFromTheRight() {
    List<Long> steps = List.of(Sample.points(50), Sample.points(30), Sample.points(10));
    TextStyle style = Sample.aligned(Align.RIGHT, false, 0, steps);
    assertEquals(
        List.of(50.0, 30.0, 10.0), steps(Sample.paragraph("A\u2028B\u2028C", style, List.of())));
    assertEquals(List.of(30.0, 10.0), steps(Sample.paragraph("A\u2028B", style, List.of())));
    assertEquals(
        List.of(50.0, 30.0, 10.0, 10.0),
        steps(Sample.paragraph("A\u2028B\u2028C\u2028D", style, List.of())));
  }

  private static List<Double> steps(Paragraph paragraph) {
    List<Double> indents = new ArrayList<>();
    for (Line line : SAMPLE.lines(paragraph)) {
      long room = Sample.MEASURE - line.left() - line.width();
      indents.add((double) Math.round(room / (double) Sample.points(1)));
    }
    return indents;
  }

  @Test
  void longVerseTurnsOverWithAHangingIndent() {
    TextStyle verse = Sample.aligned(Align.LEFT, false, -Sample.points(18), List.of());
    List<Line> lines =
        BREAKER.lines(Sample.paragraph(Sample.LETTER, verse, List.of()), Sample.MEASURE);
    assertTrue(lines.size() > 1);
    assertTrue(lines.get(0).left() <= 0);
    for (Line line : lines.subList(1, lines.size())) {
      assertTrue(line.left() > Sample.points(14), "not indented");
      assertFalse(line.hyphenated());
    }
  }

  @Test
  void hebrewRunsFromTheRight() {
    String text = "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD 1985 \u05D1\u05D0";
    Line line = SAMPLE.lines(Sample.plain(text)).get(0);
    assertEquals(
        Sample.MEASURE - Sample.BODY.firstIndent(), line.left() + line.width(), "not at the right");
    assertEquals(text, Sample.letters(line));
    long first = 0;
    long last = 0;
    for (Ink.Glyphs strip : Sample.glyphs(line)) {
      first = strip.text().contains("\u05E9") ? strip.x() + strip.width() : first;
      last = strip.text().contains("\u05D0") ? strip.x() : last;
    }
    assertEquals(line.left() + line.width(), first, "the first word is not the rightmost");
    assertEquals(line.left(), last, "the last word is not the leftmost");
  }

  @Test
  void noLineEndsAtTheHairBetweenLettersThatRunAgainstEachOther() {
    Paragraph paragraph =
        Sample.plain("He wrote \u05D0\u05D1\u05D2\u05D3there and so on. ".repeat(6));
    for (int measure = 30; measure < 240; measure += 3) {
      for (Line line : SAMPLE.breaker().lines(paragraph, Sample.points(measure))) {
        boolean there = Sample.text(line).startsWith("there");
        assertTrue(!there || measure < 60, "at " + measure + " points");
      }
    }
  }

  @Test
  void aHebrewParagraphIsSetInFromTheRight() {
    String words = "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD ".repeat(30).strip();
    TextStyle hanging = Sample.aligned(Align.JUSTIFY, false, -Sample.points(18), List.of());
    List<Line> lines = SAMPLE.lines(Sample.paragraph(words, hanging, List.of()));
    assertTrue(lines.size() > 2);
    assertEquals(Sample.MEASURE, lines.get(0).left() + lines.get(0).width());
    for (Line line : lines.subList(1, lines.size())) {
      assertEquals(Sample.MEASURE - Sample.points(18), line.left() + line.width());
    }
    assertEquals(0, lines.get(1).left());
  }

  @Test
  void anArabicPhraseInEnglishStandsInItsPlace() {
    String text = "the word \u0643\u062A\u0627\u0628 here, and \u05E9\u05DC\u05D5\u05DD too";
    Line line = SAMPLE.lines(Sample.plain(text)).get(0);
    assertEquals(text, Sample.letters(line));
    long sum = Sample.glyphs(line).stream().mapToLong(Ink.Glyphs::width).sum();
    assertEquals(line.width(), sum);
  }

  @Test
  void aWordWiderThanItsLineIsBrokenAndSaidSo() {
    Diagnostics said = new Diagnostics();
    LineBreaker breaker = SAMPLE.another(said);
    List<Line> lines = breaker.lines(Sample.plain("X".repeat(50) + " and more"), Sample.points(80));
    assertTrue(lines.size() > 3);
    assertEquals(1, said.count(Severity.WARNING));
    for (Line line : lines) {
      assertTrue(line.left() + line.width() <= Sample.points(82));
    }
  }

  @Test
  void letterAfterLetterWithoutWhiteIsBrokenWithinTheMeasure() {
    for (int count : new int[] {150, 300, 6_000}) {
      String text = "\u5b57".repeat(count);
      List<Line> lines = SAMPLE.lines(Sample.plain(text));
      assertTrue(lines.size() > count / 60, lines.size() + " lines");
      for (Line line : lines) {
        assertTrue(line.left() + line.width() <= Sample.MEASURE + 1, Sample.text(line));
      }
    }
  }

  @Test
  void aLetterThatNoFontHasIsReportedOnce() {
    Diagnostics said = new Diagnostics();
    SAMPLE.another(said).lines(Sample.plain("a \uE123 b \uE123"), Sample.MEASURE);
    assertEquals(1, said.count(Severity.ERROR));
    assertTrue(said.sorted().get(0).toString().contains("U+E123"));
    SAMPLE.another(said).lines(Sample.plain("\u3042 \u3044"), Sample.MEASURE);
    assertEquals(2, said.count(Severity.ERROR));
    assertTrue(
        said.sorted().stream()
            .anyMatch(each -> each.toString().contains("2 letters of the script Hiragana")));
  }

  @Test
  void wordsInCapitalsAreHyphenatedOnlyInNeed() {
    String capitals = "THE RECONSTRUCTION OF THE SCANDINAVIAN TRANSPORTATION INTERNATIONALISATION";
    boolean broken = false;
    for (Line line : BREAKER.lines(Sample.plain(capitals), Sample.points(110))) {
      broken |= line.hyphenated();
    }
    assertTrue(broken);
    for (Line line :
        SAMPLE.lines(Sample.plain(Sample.LETTER.replace("questions", "NEGOTIATIONS")))) {
      assertFalse(Sample.text(line).matches("(?s).*[A-Z]-$"));
    }
  }

  @Test
  void noBreakSpacesStretchLikeTheOthersAndNeverBreak() {
    String text = Sample.LETTER.replace("two powers", "two\u00A0powers");
    for (int measure = 150; measure < 330; measure += 5) {
      for (Line line : BREAKER.lines(Sample.plain(text), Sample.points(measure))) {
        assertNotEquals('\u00A0', text.charAt(Math.min(line.end(), text.length() - 1)));
        for (Ink.Glyphs strip : Sample.glyphs(line)) {
          assertEqualSpaces(strip);
        }
      }
    }
  }

  private static void assertEqualSpaces(Ink.Glyphs strip) {
    int width = -1;
    for (int i = 0; i < strip.advances().length - 1; i++) {
      char letter = strip.text().charAt(strip.clusters()[i]);
      if (letter == ' ' || letter == '\u00A0') {
        assertTrue(width < 0 || Math.abs(strip.advances()[i] - width) <= 1);
        width = strip.advances()[i];
      }
    }
  }

  @Test
  void aParagraphOfManyPagesHasItsBestLinesAlone() {
    Paragraph paragraph = Sample.plain(Sample.words(new Random(1), 3_000));
    List<Line> lines = SAMPLE.lines(paragraph);
    assertTrue(lines.size() > 200, "too short for the test");
    assertEquals(List.of(), BREAKER.alternatives(lines.get(0), lines.size(), Sample.MEASURE));
  }

  @Test
  void raggedLinesThatHaveRoomEndOnlyWhereTheTextDoes() {
    String text = Sample.words(new Random(2), 400) + "\u2028" + Sample.words(new Random(3), 90);
    TextStyle ragged = Sample.BOOK.text("flush-left").draft().align(Align.LEFT).style();
    List<Line> lines =
        BREAKER.lines(Sample.paragraph(text, ragged, List.of()), 1_000 * Sample.MEASURE);
    assertEquals(List.of(text.indexOf('\u2028'), text.length()), Sample.ends(lines));
  }

  @Test
  void aWordSpaceIsAsWideAsTheStyleHasItAtLeast() {
    SetLine line = (SetLine) SAMPLE.lines(Sample.plain("a b")).get(0);
    double ems = line.setting().items()[1].width() / (double) Sample.BODY.look().size();
    assertEquals(Sample.BOOK.lineCosts().wordSpaceLeast() / 1000.0, ems, 0.0001);
  }

  @Test
  void aMonthIsHyphenatedWhereItsLineWouldGape() {
    String text = "He was the head of the liaison office in the old town until September 16, 1974";
    int hyphenated = 0;
    for (int measure = 240; measure < 400; measure++) {
      for (Line line : BREAKER.lines(Sample.plain(text), Sample.points(measure))) {
        hyphenated += Sample.letters(line).matches(".*(Sep|Septem)\\u00AD") ? 1 : 0;
      }
    }
    assertTrue(hyphenated > 10 && hyphenated < 40, hyphenated + " of 160");
  }

  @Test
  void noMonthIsHyphenated() {
    String text =
        "He wrote to the president of the united provinces of the north and waited for an answer"
            + " until September 1989 in the old town by the river, where it was cold by then. ";
    for (int measure = 240; measure < 400; measure++) {
      for (Line line : BREAKER.lines(Sample.plain(text.repeat(3)), Sample.points(measure))) {
        String letters = Sample.letters(line);
        assertFalse(letters.matches(".*(Sep|Septem)\\u00AD"), measure + ": " + letters);
      }
    }
  }
}
