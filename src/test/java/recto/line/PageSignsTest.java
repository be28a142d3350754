package recto.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Span;
import recto.folio.Ink;
import recto.font.FontLibrary;
import recto.galley.Mark;
import recto.style.Stylesheet;
import recto.style.StylesheetReader;

/** The number of an original page in the text, in brackets. */
class PageSignsTest {
  private static final FontLibrary LIBRARY = new FontLibrary();
  private static final String WORDS =
      "In connection with the questions that you raise, I would like to set forth our views on the"
          + " problem of strategic stability and on the way in which the two powers could proceed";
  private static final int ELEMENT = 7;

  @TempDir private static Path folder;
  private static Stylesheet style = Sample.BOOK;

  @BeforeAll
  static void read() throws Exception {
    Path file = folder.resolve("bracket.toml");
    Files.writeString(file, "extends = \"book\"\n[margin]\nmark = \"bracket\"\n");
    style = new StylesheetReader().read(file.toString());
  }

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  private static List<Line> lines(String text, long measure, Mark... marks) {
    return new LineBreaker(
            new TypeCase(style, new TypeStock(LIBRARY), new Diagnostics(), Sample.SOURCE))
        .lines(Sample.paragraph(text, Sample.BODY, List.of(marks)), measure);
  }

  private static Mark page(int offset, String label) {
    return new Mark.OriginalPage(
        Span.NONE, offset, label, "page-" + label, ELEMENT, offset, offset > 0);
  }

  private static List<Ink.Glyphs> numbers(Line line) {
    return Sample.glyphs(line).stream().filter(g -> g.element() == ELEMENT).toList();
  }

  @Test
  void itTakesItsRoomBetweenTheLettersOfAWord() {
    Line plain = lines("Few questions.", Sample.MEASURE).get(0);
    Line line = lines("Few questions.", Sample.MEASURE, page(8, "886")).get(0);
    List<Ink.Glyphs> numbers = numbers(line);
    assertEquals(List.of("[886]"), numbers.stream().map(Ink.Glyphs::text).toList());
    long hair = style.margin().barSpace();
    assertEquals(plain.width() + numbers.get(0).width() + 2 * hair, line.width());
    assertEquals(
        List.of("Few questions."),
        Sample.glyphs(line).stream()
            .filter(g -> g.element() != ELEMENT)
            .map(Ink.Glyphs::text)
            .toList(),
        "the words are one strip");
    assertEquals(numbers.get(0).x() + numbers.get(0).width() + hair, line.marks().get(0).x());
    assertEquals(
        Sample.BODY.look().size() * style.margin().bracketSize() / 1000, numbers.get(0).size());
  }

  @Test
  void beforeAWordItIsPartedFromItByASpace() {
    for (int offset : List.of(0, 4)) {
      Line line = lines("Few questions.", Sample.MEASURE, page(offset, "886")).get(0);
      Ink.Glyphs number = numbers(line).get(0);
      long white = line.marks().get(0).x() - number.x() - number.width();
      assertTrue(white > Sample.points(2) && white < Sample.points(4), offset + ": " + white);
    }
  }

  @Test
  void anInheritedNumberKeepsItsBrackets() {
    Line line = lines("Few questions.", Sample.MEASURE, page(0, "[885]")).get(0);
    assertEquals("[885]", numbers(line).get(0).text());
  }

  @Test
  void itStandsInTheLineOfTheLetterAfterItAndLinesAreFull() {
    List<Mark> marks = new ArrayList<>();
    for (int at = 7; at < WORDS.length(); at += 23) {
      marks.add(page(at, Integer.toString(100 + marks.size())));
    }
    for (int measure = 150; measure < 330; measure += 3) {
      List<Line> lines = lines(WORDS, Sample.points(measure), marks.toArray(Mark[]::new));
      int seen = 0;
      for (Line line : lines) {
        long right = line.left() + line.width();
        List<Ink.Glyphs> numbers = numbers(line);
        assertEquals(line.marks().size(), numbers.size());
        for (Ink.Glyphs number : numbers) {
          assertEquals("[" + (100 + seen++) + "]", number.text());
          assertTrue(number.x() >= line.left());
          assertTrue(number.x() + number.width() < right - Sample.points(2), "alone at the end");
        }
        long hang = Sample.points(6);
        boolean full = line.last() || Math.abs(right - Sample.points(measure)) < hang;
        assertTrue(full, Sample.text(line));
      }
      assertEquals(marks.size(), seen);
    }
  }
}
