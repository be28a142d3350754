package recto.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import recto.Trials;
import recto.diagnostic.Diagnostics;
import recto.folio.Ink;
import recto.galley.Paragraph;
import recto.style.TextStyle;
import recto.style.TextStyle.Align;

/** What holds of the lines of every paragraph. */
final class LineLawsTest {
  @RegisterExtension static final SampleBreaker SAMPLE = new SampleBreaker();
  private static final LineBreaker BREAKER = SAMPLE.breaker();
  private static final Bench BENCH =
      new TypeCase(Sample.BOOK, new TypeStock(SAMPLE.library()), new Diagnostics(), Sample.SOURCE)
          .bench();
  private static final long HAIR = 100;
  private static final List<Align> ALIGNS = List.of(Align.values());

  private static Paragraph paragraph(Random random) {
    Align align = ALIGNS.get(random.nextInt(ALIGNS.size()));
    TextStyle style =
        random.nextInt(2) == 0
            ? Sample.BODY
            : Sample.aligned(
                align, random.nextBoolean(), Sample.points(random.nextInt(40) - 20), List.of());
    String text = Sample.words(random, 1 + random.nextInt(120));
    if (random.nextInt(5) == 0) {
      int space = text.indexOf(' ', text.length() / 2);
      text = space < 0 ? text : text.substring(0, space) + "\u2028" + text.substring(space + 1);
    }
    return random.nextBoolean()
        ? Sample.paragraph(text, style, List.of())
        : Sample.mixed(random, text, style);
  }

  private static long measure(Random random) {
    return random.nextInt(4) == 0 ? Sample.points(60 + random.nextInt(200)) : Sample.MEASURE;
  }

  @Test
  void everyLetterStandsInOneLine() {
    Trials.of(
        300,
        random -> {
          Paragraph paragraph = paragraph(random);
          List<Line> lines = BREAKER.lines(paragraph, measure(random));
          StringBuilder all = new StringBuilder();
          int end = 0;
          for (Line line : lines) {
            assertTrue(line.start() >= end, "letters twice");
            assertTrue(paragraph.text().substring(end, line.start()).isBlank(), "letters left out");
            end = line.end();
            String letters = Sample.letters(line);
            all.append(letters);
            if (!letters.endsWith(" ") && !letters.endsWith("\u00AD") && !line.last()) {
              char next = paragraph.text().charAt(end);
              all.append(next == '\u2028' ? "\u2028" : "");
            }
          }
          assertEquals(paragraph.text(), all.toString().replace("\u00AD", ""));
          assertTrue(lines.get(0).first() && lines.get(lines.size() - 1).last());
        });
  }

  @Test
  void advancesAddUpToTheWidth() {
    Trials.of(
        300,
        random -> {
          for (Line line : BREAKER.lines(paragraph(random), measure(random))) {
            long sum = 0;
            for (Ink.Glyphs strip : Sample.glyphs(line)) {
              assertEquals(line.left() + sum, strip.x(), "a strip begins where the last ended");
              sum += strip.width();
            }
            assertEquals(line.width(), sum);
          }
        });
  }

  @Test
  void noLineIsWiderThanItsMeasure() {
    Trials.of(
        300,
        random -> {
          Paragraph paragraph = paragraph(random);
          long measure = measure(random);
          long hang = paragraph.style().look().size();
          for (Line line : BREAKER.lines(paragraph, measure)) {
            assertTrue(line.left() >= -hang / 2, "sticks out on the left");
            assertTrue(line.left() + line.width() <= measure + hang / 2, "sticks out on the right");
          }
        });
  }

  @Test
  void justifiedLinesFillTheirMeasureBeyondWhatHangs() {
    Trials.of(
        100,
        random -> {
          Paragraph paragraph = Sample.plain(Sample.words(random, 100));
          for (Line line : BREAKER.lines(paragraph, Sample.MEASURE)) {
            long right = line.left() + line.width();
            if (!line.last()) {
              assertTrue(
                  right >= Sample.MEASURE - HAIR && right < Sample.MEASURE + Sample.points(5),
                  "ends at " + right);
            }
            long indent = line.first() ? paragraph.style().firstIndent() : 0;
            assertTrue(line.left() <= indent && line.left() > indent - Sample.points(5));
          }
        });
  }

  @Test
  void neitherThreeHyphensRunningNorAnEndAfterATie() {
    Trials.of(
        150,
        random -> {
          Paragraph paragraph = Sample.plain(Sample.words(random, 150));
          int running = 0;
          for (Line line : BREAKER.lines(paragraph, Sample.MEASURE)) {
            running = line.hyphenated() ? running + 1 : 0;
            assertTrue(running < 3, "a ladder");
            int next = line.last() ? line.end() : line.end() + 1;
            int tie =
                new Ties(TieWords.of("en"))
                    .penalty(paragraph.text(), line.end(), next, Sample.BOOK.lineCosts());
            assertTrue(line.last() || tie < Breaks.NEVER, Sample.text(line));
          }
        });
  }

  @Test
  void neighboursDifferNoMoreInTheirLettersThanTheStyleAllows() {
    Trials.of(
        100,
        random -> {
          int before = 0;
          for (Line line : BREAKER.lines(Sample.plain(Sample.words(random, 150)), Sample.MEASURE)) {
            int expansion = ((SetLine) line).justification().expansion();
            assertTrue(Math.abs(expansion) <= Sample.BOOK.lineCosts().expansion());
            assertTrue(
                line.first()
                    || Math.abs(expansion - before) <= Sample.BOOK.lineCosts().expansionStep());
            before = expansion;
          }
        });
  }

  @Test
  void theSameParagraphHasTheSameLinesWhateverWasSetBefore() {
    LineBreaker fresh = SAMPLE.another(new Diagnostics());
    Trials.of(
        60,
        random -> {
          Paragraph paragraph = paragraph(random);
          long measure = measure(random);
          List<Line> lines = BREAKER.lines(paragraph, measure);
          List<Line> again = fresh.lines(paragraph, measure);
          assertEquals(lines.size(), again.size());
          for (int i = 0; i < lines.size(); i++) {
            assertEquals(Sample.text(lines.get(i)), Sample.text(again.get(i)));
            assertEquals(lines.get(i).width(), again.get(i).width());
          }
        });
  }

  @Test
  void theStatedWidthOfABrokenWordIsThatOfItsShape() {
    Trials.of(
        200,
        random -> {
          String text = Sample.words(random, 1);
          Paragraph paragraph = Sample.plain(text);
          SetLine line = (SetLine) BREAKER.lines(paragraph, Sample.MEASURE).get(0);
          Word word = (Word) line.setting().items()[0];
          for (int i = 0; i < word.partings.length; i += Partings.ROW) {
            int k = word.partings[i + Partings.AT];
            boolean hyphen = word.partings[i + Partings.KIND] == Breaks.HYPHEN;
            String before = text.substring(0, k) + (hyphen ? "-" : "");
            String after = text.substring(k);
            assertEquals(
                word.type.width(before, BENCH), word.partings[i + Partings.BEFORE], before);
            assertEquals(word.type.width(after, BENCH), word.partings[i + Partings.AFTER], after);
          }
        });
  }

  private static List<Integer> looseness(List<Alternative> alternatives) {
    return alternatives.stream().map(Alternative::looseness).toList();
  }

  @Test
  void alternativesHaveSoManyLinesMoreAndLoseNoLetter() {
    int[] found = new int[4];
    Trials.of(
        150,
        random -> {
          Paragraph paragraph = Sample.plain(Sample.words(random, 30 + random.nextInt(150)));
          List<Line> best = BREAKER.lines(paragraph, Sample.MEASURE);
          for (Alternative other : BREAKER.alternatives(best.get(0), best.size(), Sample.MEASURE)) {
            found[other.looseness() + 1]++;
            assertEquals(best.size() + other.looseness(), other.lines().size());
            assertTrue(other.demerits() >= 0, "cheaper than the best");
            assertEquals(
                Sample.words(best), Sample.words(other.lines()), "the words of the paragraph");
          }
          List<Alternative> soon = BREAKER.alternatives(best.get(0), best.size(), Sample.MEASURE);
          BREAKER.lines(Sample.plain("others between"), Sample.MEASURE);
          List<Alternative> late = BREAKER.alternatives(best.get(0), best.size(), Sample.MEASURE);
          assertEquals(looseness(soon), looseness(late));
          List<Line> again = BREAKER.lines(paragraph, Sample.MEASURE);
          assertEquals(Sample.ends(best), Sample.ends(again), "the best lines stay the best");
        });
    assertTrue(found[0] > 0 && found[2] > 10, "too few alternatives");
    Paragraph ragged = Sample.paragraph("ragged", Sample.BOOK.text("centred"), List.of());
    Line first = BREAKER.lines(ragged, Sample.MEASURE).get(0);
    assertEquals(List.of(), BREAKER.alternatives(first, 1, Sample.MEASURE));
  }
}
