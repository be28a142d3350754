package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.proof.MeasureSheets.Line;

/** Each figure moves when a page is damaged as it says, and only then. */
class MeasureTest {
  @TempDir private Path folder;
  private static final Line NOTHING = new Line("", 0, 0);
  private final MeasureSheets sheets = new MeasureSheets().page(7);

  private Map<Integer, Integer> pages(String key) throws IOException {
    return sheets.measured(folder).figure(key).pages();
  }

  private void change(int line, UnaryOperator<Line> how) {
    sheets.page().set(line, how.apply(sheets.page().get(line)));
  }

  @Test
  void aDecentPageHasNothingToBlame() throws IOException {
    Measure measure = sheets.measured(folder);

    MeasureSpaces spaces = measure.spaces().get(0);
    assertEquals(1, measure.spaces().size());
    assertEquals(35, spaces.lines());
    assertEquals(10, spaces.size());
    assertEquals(2.5, spaces.mean(), 0.2);
    assertEquals(expectedVariation(), spaces.variation(), 0.002);
    for (MeasureFigure figure : measure.figures()) {
      assertEquals(Map.of(), figure.pages(), figure.what());
    }
  }

  /** Of the spaces as the lines were given them. */
  private double expectedVariation() {
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (int i = 0; i < sheets.page().size(); i++) {
      Line line = sheets.page().get(i);
      for (int k = 1; k < line.words().split(" ").length && i % 6 < 5; k++) {
        sum += line.space();
        squares += line.space() * line.space();
        count++;
      }
    }
    double mean = sum / count;
    return Math.sqrt(squares / count - mean * mean) / mean;
  }

  @Test
  void aLineWithAWordLessIsLoose() throws IOException {
    double before = sheets.measured(folder).spaces().get(0).variation();
    change(8, line -> line.with(line.words().substring(line.first().length() + 1)).filled());
    change(8, line -> line.with(line.words().substring(0, line.words().lastIndexOf(' '))).filled());

    Measure measure = sheets.measured(folder);
    assertEquals(Map.of(1, 1), measure.figure("loose").pages());
    assertEquals(35, measure.spaces().get(0).lines());
    assertTrue(measure.spaces().get(0).variation() > before + 0.02);
    assertEquals(sheets.page().get(8).space(), measure.spaces().get(0).widest(), 0.01);
  }

  @Test
  void aLineAfterALastOneShorterThanTheIndentStandsInItsColumn() throws IOException {
    change(5, line -> line.with("of"));
    change(6, line -> line.with(line.words().replaceAll("..$", "-")).filled());

    Measure measure = sheets.measured(folder);
    assertEquals(Map.of(1, 1), measure.figure("hyphens").pages());
    assertEquals(Map.of(), measure.figure("page-end-hyphens").pages());
    assertEquals(1, measure.spaces().get(0).hyphens());
  }

  @Test
  void aLineWithAWordMoreIsTight() throws IOException {
    Line line = sheets.page().get(8);
    while (line.space() > 1.8 || line.space() < 1.6) {
      line = sheets.full(0);
      line = line.with(line.words() + " of").filled();
    }
    sheets.page().set(8, line);
    assertEquals(Map.of(1, 1), pages("tight"));
  }

  @Test
  void aLineThatGoesTooFarIsOverfull() throws IOException {
    change(8, line -> line.with(line.words() + " the"));
    assertEquals(Map.of(1, 1), pages("overfull"));
  }

  @Test
  void aLineOfAWiderColumnIsNotOverfull() throws IOException {
    for (int line = 12; line < 16; line++) {
      change(line, old -> sheets.natural(235).filledTo(250));
    }
    change(16, old -> sheets.natural(235).filledTo(275));
    assertEquals(Map.of(), pages("overfull"));
  }

  @Test
  void hyphensAreCountedAndThreeRunningAreALadder() throws IOException {
    for (int line : new int[] {6, 8, 9}) {
      change(line, old -> old.with(old.words() + "-").filled());
    }
    Measure two = sheets.measured(folder);
    assertEquals(Map.of(1, 3), two.figure("hyphens").pages());
    assertEquals(0, two.figure("ladders").count());

    change(7, old -> old.with(old.words() + "\u00AD").filled());
    Measure three = sheets.measured(folder);
    assertEquals(Map.of(1, 4), three.figure("hyphens").pages());
    assertEquals(Map.of(1, 1), three.figure("ladders").pages());
    assertEquals(0, three.figure("page-end-hyphens").count());
  }

  @Test
  void aHyphenAtTheFootIsCountedTwice() throws IOException {
    sheets.page(7);
    sheets.page().remove(41);
    change(40, old -> old.with(old.words() + "-").filled());
    assertEquals(Map.of(1, 1), pages("page-end-hyphens"));
    assertEquals(Map.of(1, 1), pages("hyphens"));
  }

  @Test
  void aLastLineShorterThanTheIndentEndsItsColumnBelowIndentedLines() throws IOException {
    sheets.page(7);
    for (int line : new int[] {38, 39}) {
      change(line, old -> new Line(old.words(), 18, old.space()).filled());
    }
    change(40, old -> new Line(old.words() + "-", 18, old.space()).filled());
    change(41, old -> old.with("of"));
    assertEquals(Map.of(), pages("page-end-hyphens"));
    assertEquals(Map.of(1, 1), pages("hyphens"));
  }

  @Test
  void lastLinesAreNeitherLostNorAlmostFull() throws IOException {
    change(11, line -> line.with("ended so"));
    change(17, line -> sheets.full(0));
    change(17, line -> line.spaced(line.space() - 5 / (line.words().split(" ").length - 1.0)));

    Measure measure = sheets.measured(folder);
    assertEquals(Map.of(1, 1), measure.figure("short-last").pages());
    assertEquals(Map.of(1, 1), measure.figure("almost-full").pages());
  }

  @Test
  void paragraphsMayBeginWithOneWord() throws IOException {
    for (int line : new int[] {4, 5, 6}) {
      change(line, old -> old.with("upon" + old.words().substring(old.words().indexOf(' '))));
      change(line, old -> line == 5 ? old : old.filled());
    }
    assertEquals(Map.of(), pages("same-start"));
  }

  @Test
  void oneWordAtTheEdgeOfThreeLinesIsSeen() throws IOException {
    for (int line : new int[] {7, 8, 9}) {
      change(line, old -> old.with("upon" + old.words().substring(old.words().indexOf(' '))));
      change(line, old -> old.with(old.words().substring(0, old.words().lastIndexOf(' ') + 1)));
      change(line, old -> old.with(old.words() + "seven.").filled());
    }
    Measure measure = sheets.measured(folder);
    assertEquals(Map.of(1, 1), measure.figure("same-start").pages());
    assertEquals(Map.of(1, 1), measure.figure("same-end").pages());
  }

  @Test
  void spacesBelowEachOtherAreARiver() throws IOException {
    Line one = sheets.page().get(19);
    for (int line = 20; line < 23; line++) {
      change(line, old -> one);
    }
    int four = sheets.measured(folder).figure("rivers").count();
    sheets.page().add(23, one);
    assertTrue(sheets.measured(folder).figure("rivers").count() > four + 3);
  }

  @Test
  void aLastLineAloneAtTheHeadIsAWidow() throws IOException {
    sheets.page(7);
    Line last = sheets.page().remove(41);
    assertEquals(Map.of(), pages("widows"));
    sheets.pages.get(1).add(0, last);
    assertEquals(Map.of(2, 1), pages("widows"));
    assertEquals(Map.of(), pages("orphans"));
  }

  @Test
  void aFirstLineAloneAtTheFootIsAnOrphan() throws IOException {
    sheets.page(7);
    sheets.page().add(sheets.full(18));
    sheets.pages.get(1).add(0, sheets.full(0));
    sheets.pages.get(1).add(1, sheets.full(0));
    assertEquals(Map.of(1, 1), pages("orphans"));
    assertEquals(Map.of(), pages("widows"));
  }

  @Test
  void aHeadBelowAFullLastLineIsNoWidow() throws IOException {
    sheets.page(7);
    sheets.page().remove(41);
    change(40, line -> line.with(line.words() + ".\u201d3").filled());
    sheets.pages.get(1).add(0, sheets.natural(90).with("Recommendation:"));
    assertEquals(Map.of(), pages("widows"));
    sheets.pages.get(1).set(0, sheets.natural(90).with("The treaty."));
    assertEquals(Map.of(2, 1), pages("widows"));
    sheets.pages.get(1).set(0, sheets.natural(90).with("The treaty.").slanted());
    assertEquals(Map.of(), pages("widows"));
    sheets.pages.get(1).set(0, sheets.natural(90).with("treaty.").slanted());
    assertEquals(Map.of(2, 1), pages("widows"));
  }

  @Test
  void aLineBelowTheHeadOfItsPageIsNoWidow() throws IOException {
    sheets.page(7);
    Line last = sheets.page().remove(41);
    sheets.pages.get(1).add(0, last);
    sheets.pages.get(1).addAll(0, List.of(NOTHING, NOTHING));
    sheets.page(7).page(7);
    assertEquals(Map.of(), pages("widows"));
    sheets.pages.get(1).removeAll(List.of(NOTHING));
    assertEquals(Map.of(2, 1), pages("widows"));
  }

  @Test
  void aLineSetInBelowAShortOneIsNoColumnOfItsOwn() throws IOException {
    sheets.page(7);
    sheets.page().remove(41);
    sheets.page().add(0, sheets.natural(1).with("Pro."));
    sheets.page().addAll(sheets.pages.get(1).subList(0, 5));
    sheets.pages.get(1).subList(0, 5).clear();
    sheets.pages.get(1).add(0, sheets.full(0));
    assertEquals(Map.of(), pages("orphans"));
  }

  @Test
  void theSecondLineOfAHangingItemIsNoOrphan() throws IOException {
    sheets.page(7);
    sheets.page().set(41, sheets.full(0));
    sheets.page().add(sheets.full(18));
    sheets.pages.get(1).add(0, sheets.full(0));
    sheets.pages.get(1).add(1, sheets.full(0));
    assertEquals(Map.of(), pages("orphans"));
    change(41, line -> line.with(line.words() + "!").filled());
    assertEquals(Map.of(1, 1), pages("orphans"));
  }

  @Test
  void raggedLinesAreNotJustified() throws IOException {
    for (int i = 0; i < sheets.page().size(); i++) {
      double width = 255 + 43 * Math.abs(Math.sin(i));
      sheets.page().set(i, sheets.natural(width));
    }
    assertEquals(List.of(), sheets.measured(folder).spaces());
  }

  @Test
  void linesWithHardlyAnythingToJustifyAreJustified() throws IOException {
    for (int i = 0; i < sheets.page().size(); i++) {
      if (i % 6 < 5) {
        sheets.page().set(i, sheets.full(i % 6 == 0 ? 18 : 0, 0.07));
      }
    }
    assertEquals(35, sheets.measured(folder).spaces().get(0).lines());
  }

  @Test
  void headsThatRecurAreNotJustified() throws IOException {
    Line head = sheets.natural(200);
    for (int i = 0; i < sheets.page().size(); i++) {
      double width = 100 + 150 * Math.abs(Math.sin(i));
      sheets.page().set(i, i % 2 == 0 ? head : sheets.natural(width));
    }
    assertEquals(List.of(), sheets.measured(folder).spaces());
  }

  @Test
  void theWorstPagesComeFirst() {
    MeasureFigure figure = new MeasureFigure("loose", "", Map.of(1, 1, 2, 3, 3, 1, 4, 3));
    assertEquals(8, figure.count());
    assertEquals(List.of(2, 4, 1), figure.worst(3));
  }

  @Test
  void theReportNamesCountsAndPages() throws IOException {
    change(8, line -> line.with(line.words() + " the"));
    MeasureReport report = new MeasureReport(sheets.measured(folder));

    assertTrue(
        report.text().lines().anyMatch(line -> line.matches(" +1  overfull lines +1")),
        report.text());
    assertTrue(report.json().contains("\"overfull\": {\"count\": 1, \"pages\": {\"1\": 1}}"));
  }
}
