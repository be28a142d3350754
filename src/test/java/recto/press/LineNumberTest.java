package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.reading.PdfReading;
import recto.reading.ReadLine;
import recto.unit.Length;

/** Numbers of lines in the margin, read from the finished page. */
class LineNumberTest {
  private static final long HAIR = Length.points(0.05);

  @TempDir Path folder;

  @Test
  void everyFifthLineOfALetterIsNumberedFromDatelineToSignature() throws Exception {
    Path seed = Path.of("seeds", "208-gorbachev-to-reagan.xml");
    List<String> lines = set(Job.of(seed).styled("handout").selecting("d208"));
    List<String> numbered = lines.stream().filter(line -> line.matches("\\d+ \\| .*")).toList();
    for (int i = 0; i < numbered.size(); i++) {
      assertTrue(numbered.get(i).startsWith(5 * (i + 1) + " | "), numbered.toString());
    }
    assertEquals(
        "5 | I would like to say that we value A.F. Dobrynin’s long years of activity",
        numbered.get(0),
        "after dateline, salutation and two lines");
    int last = lines.indexOf(numbered.get(numbered.size() - 1));
    assertEquals(22, numbered.size());
    assertTrue(last > 0 && lines.get(last + 2).startsWith("M. Gorbachev"), lines.toString());
  }

  @Test
  void versesHaveTheNumbersOfTheirSourceAndTurnedLinesNone() throws Exception {
    StringBuilder poem = new StringBuilder("<lg>");
    for (int i = 99; i <= 106; i++) {
      String words = i == 103 ? "in such a line there are many words ".repeat(4) : "in line " + i;
      poem.append("<l n=\"").append(i).append("\">").append(words).append("</l>");
    }
    List<String> lines = set(tei(poem.append("</lg>").toString()));
    assertTrue(lines.contains("100 | in line 100"), lines.toString());
    assertTrue(lines.contains("105 | in line 105"), lines.toString());
    assertEquals(2, lines.stream().filter(line -> line.contains(" | ")).count());
  }

  @Test
  void aBookShowsTheNumbersThatTheSourceGivesItsVerse() throws Exception {
    String text =
        "<p>one</p><p>two</p><p>three</p><p>four</p><p>five</p><lg><l n=\"4\">a</l>"
            + "<l n=\"5\" part=\"I\">b</l><l n=\"5\" part=\"F\">c</l><l n=\"6\">d</l></lg>"
            + "<lg><l>e</l><l n=\"10\">f</l><l n=\"15a\">g</l></lg>";
    List<String> lines = set(tei(text).set("line-numbers.count=verse"));
    assertTrue(lines.contains("5 | b"), lines.toString());
    assertTrue(lines.contains("10 | f"), lines.toString());
    assertEquals(2, lines.stream().filter(line -> line.contains(" | ")).count());
  }

  @Test
  void aLineThatSpeakersShareIsNumberedOnce() throws Exception {
    String text =
        "<sp><l n=\"5\" part=\"I\">a</l></sp><sp><speaker>B</speaker><l n=\"5\" part=\"F\">b</l></sp>";
    List<String> lines = set(tei(text));
    assertTrue(lines.contains("5 | a"), lines.toString());
    assertTrue(lines.contains("b"), lines.toString());
  }

  @Test
  void headsTablesAndNotesAreNotCounted() throws Exception {
    List<String> lines =
        set(
            tei(
                "<head>A head</head><p>one<note n=\"1\">a note</note></p><p>two</p>"
                    + "<table><row><cell>a cell</cell><cell>another</cell></row></table>"
                    + "<list><item>three</item></list><p>four</p><p>five</p><p>six</p>"));
    assertTrue(lines.contains("5 | five"), lines.toString());
  }

  @Test
  void aLineNumberYieldsToThatOfAnOriginalPage() throws Exception {
    String text =
        "<p>one</p><p>two</p><p>three</p><p>four</p><pb n=\"12\"/><p>five</p><p>six</p>"
            + "<p>seven</p><p>eight</p><p>nine</p><p>ten</p>";
    List<String> lines = set(tei(text).set("line-numbers.side=outer"));
    assertTrue(lines.contains("five | 12"), lines.toString());
    assertTrue(lines.contains("ten | 10"), lines.toString());
    assertFalse(lines.toString().contains("| 5"), lines.toString());
    assertTrue(set(tei(text)).contains("5 | five | 12"), lines.toString());
  }

  @Test
  void countingBeginsAnewWhereTheStyleSaysSo() throws Exception {
    String text = "<lg><l>a</l><l>b</l><l>c</l></lg><lg><l>d</l><l>e</l><l>f</l></lg>";
    List<String> lines =
        set(tei(text).set("line-numbers.count=stanza").set("line-numbers.every=2"));
    assertTrue(lines.contains("2 | b"), lines.toString());
    assertTrue(lines.contains("2 | e"), lines.toString());
    List<String> on = set(tei(text).set("line-numbers.every=2"));
    assertTrue(on.contains("4 | d"), on.toString());
    assertTrue(on.contains("6 | f"), on.toString());
  }

  @Test
  void paperDoesNotChangeTheLines() throws Exception {
    Path seed = Path.of("seeds", "208-gorbachev-to-reagan.xml");
    Job job = Job.of(seed).styled("handout").selecting("d208");
    List<String> letter = set(job);
    List<String> other = set(job.on("a4"));
    letter.removeIf(line -> !line.contains(" | "));
    other.removeIf(line -> !line.contains(" | "));
    assertTrue(letter.size() > 20);
    assertEquals(letter, other);
  }

  private Job tei(String text) throws Exception {
    Path file =
        SmallTei.text(
            folder.resolve("text.xml"), "<body><div type=\"document\">" + text + "</div></body>");
    return Job.of(file).styled("handout").set("handout.matter=false");
  }

  /** The lines of the text with what stands beside them: {@code 5 | words | 886}. */
  private List<String> set(Job job) throws Exception {
    Path pdf = folder.resolve("set.pdf");
    Press.typeset(job, pdf, new Diagnostics());
    List<String> all = new ArrayList<>();
    try (PdfReading reading = PdfReading.open(pdf)) {
      for (int i = 0; i < reading.pages(); i++) {
        List<ReadLine> lines = reading.page(i).lines();
        long left = Length.points(84);
        long right = left + Length.points(336);
        for (ReadLine line : lines) {
          if (line.left() >= left - Length.points(8) && line.left() < right) {
            StringBuilder words = new StringBuilder(line.text());
            for (ReadLine other : lines) {
              if (Math.abs(other.baseline() - line.baseline()) < HAIR) {
                if (other.right() < left) {
                  words.insert(0, other.text() + " | ");
                } else if (other.left() > right) {
                  words.append(" | ").append(other.text());
                }
              }
            }
            all.add(words.toString());
          }
        }
      }
    }
    return all;
  }
}
