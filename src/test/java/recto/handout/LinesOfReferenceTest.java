package recto.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recto.diagnostic.Diagnostics;
import recto.edition.Edition;
import recto.edition.Paragraphs;
import recto.edition.Prose;
import recto.edition.Selection;
import recto.edition.Targets;
import recto.font.FontLibrary;
import recto.galley.Adjustment;
import recto.galley.Adjustment.Kind;
import recto.galley.Adjustments;
import recto.galley.Galley;
import recto.galley.GalleyMaker;
import recto.galley.Mark;
import recto.galley.Paragraph;
import recto.galley.Passage;
import recto.galley.Section;
import recto.handout.Order.Copy;
import recto.input.InputFormats;
import recto.line.Line;
import recto.line.LineBreaker;
import recto.line.TypeCase;
import recto.line.TypeStock;
import recto.style.Stylesheet;
import recto.style.StylesheetReader;
import recto.style.Stylesheets;

/** In all copies the number of a line names the same words. */
class LinesOfReferenceTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("recto.samples", "../shared/samples"), "frus/frus1961-63v06.xml");

  @ParameterizedTest
  @ValueSource(strings = {"seeds/208-gorbachev-to-reagan.xml", "seeds/208-gorbachev-to-reagan.txt"})
  void everyCopyOfTheSeedLetterNamesTheSameWords(String seed) throws Exception {
    same(edition(Path.of(seed), "d208"), 110);
  }

  @Test
  void everyCopyOfLettersOfTheVolumeNamesTheSameWords() throws Exception {
    assumeTrue(Files.exists(SAMPLE), "no " + SAMPLE + "; -Drecto.samples names the folder");
    Edition whole = InputFormats.read(SAMPLE, new Diagnostics());
    same(Selection.parse("d60").of(whole, new Diagnostics()), 40);
    same(Selection.parse("d65").of(whole, new Diagnostics()), 150);
  }

  private static void same(Edition edition, int least) throws Exception {
    List<String> standard = broken(edition);
    assertTrue(standard.size() >= least, standard.size() + " lines");
    for (String style : List.of("handout", "large-print", "reading-aid")) {
      assertEquals(standard, named(edition, style, ""), style);
    }
  }

  @Test
  void linesOfAnExcerptRunOnAsInTheWhole() throws Exception {
    Edition edition = edition(Path.of("seeds/208-gorbachev-to-reagan.xml"), "d208");
    List<String> standard = broken(edition);
    for (String style : List.of("handout", "large-print")) {
      List<String> excerpt = named(edition, style, "lines 20-30; lines 50-54");
      List<String> wanted = new ArrayList<>(standard.subList(0, 1));
      wanted.addAll(standard.subList(19, 30));
      wanted.addAll(standard.subList(49, 54));
      assertEquals(wanted, excerpt, style);
    }
  }

  @Test
  void aParagraphThatAnEditorMakesLongerMovesTheLinesOfAllCopies() throws Exception {
    Edition edition = edition(Path.of("seeds/208-gorbachev-to-reagan.xml"), "d208");
    List<String> justified = List.of("text.body.align=justify");
    Stylesheet standard = new StylesheetReader(justified).read("handout");
    Stylesheet large = Stylesheets.builtIn("large-print");
    int lines = named(edition, standard, standard, "", Adjustments.NONE).size();
    for (Prose paragraph : Paragraphs.of(edition.divisions().get(0))) {
      Adjustment longer = new Adjustment(Kind.LONGER, 1, edition.source(), paragraph.span());
      Adjustments asked = new Adjustments("", Map.of(paragraph.span(), List.of(longer)));
      List<String> moved = named(edition, standard, standard, "", asked);
      if (moved.size() > lines) {
        assertEquals(lines + 1, moved.size());
        assertEquals(moved, named(edition, large, standard, "", asked));
        return;
      }
    }
    fail("no paragraph can be longer");
  }

  @Test
  void anExcerptBeginsInMidLineWithTheNumberOfThatLine() throws Exception {
    Edition edition = edition(Path.of("seeds/208-gorbachev-to-reagan.xml"), "d208");
    List<String> excerpt = named(edition, "handout", "from Where is the real … to after Geneva.");
    assertEquals("25 Where is the real turn for the better? We, within", excerpt.get(1));
    assertEquals("29 dynamics. And we have been doing just that after Geneva.", excerpt.get(5));
    assertEquals(6, excerpt.size());
  }

  private static Edition edition(Path source, String id) throws Exception {
    Edition whole = InputFormats.read(source, new Diagnostics());
    return Selection.parse(id).of(whole, new Diagnostics());
  }

  /** The lines of the standard copy with their numbers, straight from the line breaker. */
  private static List<String> broken(Edition edition) {
    Stylesheet style = Stylesheets.builtIn("handout");
    Galley galley = new GalleyMaker(style, new Diagnostics()).galley(edition, Targets.of(edition));
    List<String> lines = new ArrayList<>();
    try (FontLibrary fonts = new FontLibrary()) {
      LineBreaker breaker = breakers(style, fonts, edition).get();
      for (Paragraph paragraph : paragraphs(galley)) {
        if (paragraph.marks().stream().anyMatch(Mark.Counted.class::isInstance)) {
          for (Line line : breaker.lines(paragraph, style.page().measure())) {
            lines.add((lines.size() + 1) + " " + words(paragraph, line.start(), line.end()));
          }
        }
      }
    }
    return lines;
  }

  /** What each line of reference names in a copy: the words up to where the next one begins. */
  private static List<String> named(Edition edition, String name, String excerpt) throws Exception {
    Stylesheet standard = Stylesheets.builtIn("handout");
    return named(edition, Stylesheets.builtIn(name), standard, excerpt, Adjustments.NONE);
  }

  private static List<String> named(
      Edition edition, Stylesheet style, Stylesheet standard, String excerpt, Adjustments asked)
      throws Exception {
    try (FontLibrary fonts = new FontLibrary()) {
      Order order = new Order(null, Copy.STUDENT, excerpt, 0);
      Handout handout =
          new HandoutMaker(
                  style, standard, breakers(standard, fonts, edition), 1, new Diagnostics())
              .handout(edition, List.of(), Sidecar.EMPTY, order, asked);
      Edition text = handout.edition();
      Galley galley =
          new GalleyMaker(style, new Diagnostics())
              .galley(
                  text, Targets.of(text), handout.lines(), handout.paratext(), Adjustments.NONE);
      List<String> lines = new ArrayList<>();
      for (Paragraph paragraph : paragraphs(galley)) {
        List<Mark.ReferenceLine> begun =
            paragraph.marks().stream()
                .filter(Mark.ReferenceLine.class::isInstance)
                .map(Mark.ReferenceLine.class::cast)
                .toList();
        for (int i = 0; i < begun.size(); i++) {
          int end = i + 1 < begun.size() ? begun.get(i + 1).offset() : paragraph.text().length();
          lines.add(begun.get(i).number() + " " + words(paragraph, begun.get(i).offset(), end));
        }
      }
      return lines;
    }
  }

  private static Supplier<LineBreaker> breakers(
      Stylesheet style, FontLibrary fonts, Edition edition) {
    TypeCase types = new TypeCase(style, new TypeStock(fonts), new Diagnostics(), edition.source());
    return () -> new LineBreaker(types);
  }

  private static String words(Paragraph paragraph, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (Paragraph.Run run : paragraph.runs()) {
      int start = Math.max(from, run.start());
      int end = Math.min(to, run.end());
      if (start < end && !run.addition()) {
        words.append(paragraph.text(), start, end);
      }
    }
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  private static List<Paragraph> paragraphs(Galley galley) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Section section : galley.sections()) {
      for (Passage passage : section.passages()) {
        if (passage instanceof Paragraph paragraph) {
          paragraphs.add(paragraph);
        }
      }
    }
    return paragraphs;
  }
}
