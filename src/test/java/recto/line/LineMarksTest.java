package recto.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import recto.diagnostic.Span;
import recto.folio.Ink;
import recto.galley.Mark;
import recto.galley.Paragraph;
import recto.galley.Paragraph.Run;
import recto.style.TextStyle.Look;

/** Bars, calls, links and strokes stand where their letters do. */
final class LineMarksTest {
  @RegisterExtension static final SampleBreaker SAMPLE = new SampleBreaker();
  private static final LineBreaker BREAKER = SAMPLE.breaker();

  @Test
  void aBarStandsBetweenTheLettersWithAHairOfWhite() {
    int at = Sample.LETTER.indexOf("questions") + 4;
    Line plain = SAMPLE.lines(Sample.plain("Few questions.")).get(0);
    Line barred =
        SAMPLE
            .lines(Sample.paragraph("Few questions.", Sample.BODY, List.of(Sample.page(8, "886"))))
            .get(0);
    assertEquals(plain.width() + Sample.barRoom(), barred.width());
    assertEquals(Sample.letters(plain), Sample.letters(barred));
    assertEquals(1, Sample.glyphs(barred).size(), "the word is one strip");
    List<Ink.Rule> bars = Sample.rules(barred);
    assertEquals(1, bars.size());
    assertEquals(Sample.BOOK.margin().barWidth(), bars.get(0).area().width());
    assertEquals(Ink.ARTIFACT, bars.get(0).element());
    Ink.Glyphs strip = Sample.glyphs(barred).get(0);
    long pen = strip.x();
    for (int i = 0; strip.clusters()[i] < 8; i++) {
      pen += strip.advances()[i];
    }
    assertEquals(pen - Sample.BOOK.margin().barSpace(), bars.get(0).area().right());
    assertEquals(pen, barred.marks().get(0).x());
    assertTrue(at > 0);
  }

  @Test
  void aBarBelongsToTheWordAfterIt() {
    for (int measure = 150; measure < 330; measure += 3) {
      List<Mark> marks = new ArrayList<>();
      int pages = 0;
      for (int space = Sample.LETTER.indexOf(' ');
          space > 0;
          space = Sample.LETTER.indexOf(' ', space + 9)) {
        marks.add(Sample.page(space + pages % 2, Integer.toString(++pages)));
      }
      Paragraph paragraph = Sample.paragraph(Sample.LETTER, Sample.BODY, marks);
      int seen = 0;
      for (Line line : BREAKER.lines(paragraph, Sample.points(measure))) {
        long right = line.left() + line.width();
        for (Ink.Rule bar : Sample.rules(line)) {
          seen++;
          assertTrue(bar.area().right() < right - Sample.points(2), "a bar alone at a line's end");
        }
        for (Line.PlacedMark mark : line.marks()) {
          assertTrue(mark.mark().offset() >= line.start() - 1, "the number stands beside its bar");
          assertTrue(mark.mark().offset() < line.end());
        }
      }
      assertEquals(pages, seen);
    }
  }

  @Test
  void whereTheLineBreaksAtTheBarTheNextLineBeginsWithIt() {
    int found = 0;
    for (int measure = 150; measure < 330; measure++) {
      int at = Sample.LETTER.indexOf("tiations");
      Paragraph paragraph =
          Sample.paragraph(Sample.LETTER, Sample.BODY, List.of(Sample.page(at, "886")));
      for (Line line : BREAKER.lines(paragraph, Sample.points(measure))) {
        if (line.start() == at) {
          found++;
          assertEquals(line.left(), Sample.rules(line).get(0).area().x());
        } else if (line.end() == at) {
          assertTrue(Sample.text(line).endsWith("nego-"), Sample.text(line));
          assertEquals(List.of(), Sample.rules(line));
        }
      }
    }
    assertTrue(found > 0, "no measure breaks the word at its bar");
  }

  @Test
  void barsInsideWordsTakeTheirRoomFromNoSpace() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 4; i + 2 < Sample.LETTER.length(); i++) {
      if (Sample.LETTER.charAt(i - 3) == ' '
          && !Sample.LETTER.substring(i - 2, i + 2).contains(" ")) {
        marks.add(Sample.page(i, Integer.toString(marks.size() + 1)));
      }
    }
    assertTrue(marks.size() > 20, "too few bars: " + marks.size());
    Paragraph paragraph = Sample.paragraph(Sample.LETTER, Sample.BODY, marks);
    int shrink = Sample.BOOK.lineCosts().spaceShrinkMost();
    for (int measure = 180; measure < 330; measure += 3) {
      for (Line line : BREAKER.lines(paragraph, Sample.points(measure))) {
        Drawing.Justification spaces = ((SetLine) line).justification();
        assertTrue(-spaces.extra() * 1000 <= spaces.spaces() * (shrink + 10), Sample.text(line));
      }
    }
  }

  @Test
  void aCallIsInTheLineOfTheLetterBeforeIt() {
    String text = Sample.LETTER.replace("Geneva,", "Geneva,7");
    int at = text.indexOf("7");
    List<Run> runs =
        List.of(
            Sample.run(0, at, Sample.BODY.look(), 0),
            Sample.run(at, at + 1, Sample.look(Sample.BODY.look(), false, true), 1),
            Sample.run(at + 1, text.length(), Sample.BODY.look(), 0));
    for (int measure = 150; measure < 330; measure += 7) {
      Paragraph paragraph = new Paragraph(Span.NONE, text, runs, List.of(), Sample.BODY, 0);
      for (Line line : BREAKER.lines(paragraph, Sample.points(measure))) {
        assertNotEquals(at, line.start(), "a call alone");
      }
    }
  }

  @Test
  void aCallWithoutSignIsInTheLineOfTheLetterBeforeItUnlessThatEndsTheLine() {
    String text = "Arma \u2028virumque cano";
    List<Mark> calls = new ArrayList<>();
    for (int offset : List.of(0, 4, 5, 6, 14)) {
      calls.add(new Mark.NoteCall(offset, Sample.note()));
    }
    List<Line> lines = SAMPLE.lines(Sample.paragraph(text, Sample.BODY, calls));
    assertEquals(
        List.of(List.of(0, 4, 5), List.of(6, 14)),
        lines.stream().map(LineMarksTest::offsets).toList());
  }

  private static List<Integer> offsets(Line line) {
    return line.marks().stream().map(mark -> mark.mark().offset()).toList();
  }

  @Test
  void linksCoverTheirWords() {
    Look look = Sample.BODY.look();
    Run before = Sample.run(0, 4, look, 0);
    Run link = new Run(Span.NONE, 4, 14, look, "en", 3, "d212", false);
    Run after = Sample.run(14, 20, look, 0);
    Paragraph paragraph =
        new Paragraph(
            Span.NONE,
            "see footnote 7 there",
            List.of(before, link, after),
            List.of(),
            Sample.BODY,
            0);
    List<Line.LinkArea> links =
        SAMPLE.lines(paragraph).get(0).links(Sample.points(54), Sample.points(100));
    assertEquals(1, links.size());
    assertEquals("footnote 7", links.get(0).words());
    assertEquals("d212", links.get(0).target());
    assertTrue(links.get(0).area().x() > Sample.points(54));
    assertTrue(links.get(0).area().bottom() > Sample.points(100));
  }

  @Test
  void underliningRunsUnderSpacesToo() {
    Look l = Sample.BODY.look();
    Look under =
        new Look(
            l.family(),
            l.size(),
            l.bold(),
            l.italic(),
            l.caps(),
            l.position(),
            l.figures(),
            l.letterspacing(),
            true,
            false,
            l.colour());
    List<Run> runs = List.of(Sample.run(0, 4, l, 0), Sample.run(4, 13, under, 0));
    Line line =
        SAMPLE
            .lines(new Paragraph(Span.NONE, "the top man's", runs, List.of(), Sample.BODY, 0))
            .get(0);
    List<Ink.Rule> rules = Sample.rules(line);
    assertEquals(1, rules.size());
    assertEquals(line.left() + line.width(), rules.get(0).area().right());
    assertTrue(rules.get(0).area().y() > 0);
  }
}
