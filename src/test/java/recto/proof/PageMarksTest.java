package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.press.Job;
import recto.press.Press;
import recto.press.Verification;
import recto.reading.PdfReading;
import recto.reading.ReadGlyph;
import recto.reading.ReadPage;
import recto.reading.ReadRule;
import recto.style.MarginStyle.Mark;

/** The five ways to show where original pages begin, in every place where one may. */
class PageMarksTest {
  private static final String BODY =
      """
      <pb n="1"/><head>Chap<pb n="2"/>ter</head>
      <p>One wo<pb n="3"/>rd and <pb n="4"/>another, “<pb n="5"/>quoted”, of<pb n="6"/>fice\
      <note n="1">A note <pb n="7"/>goes on.</note>.</p>
      <pb n="8"/><p>A paragraph.</p><pb n="9"/><pb n="10"/><p><hi rend="italic">Two</hi> breaks.</p>
      <lg><l>A verse</l><l><pb n="11"/>and one</l></lg>
      <list><item>One item</item><item><pb n="12"/>and one</item></list>
      <table><row><cell>a</cell><cell>b<pb n="13"/>c</cell></row></table>
      <figure><pb n="14"/><head>A caption</head></figure>
      <p xml:lang="he">שלום <pb n="15"/>של<pb n="16"/>ום</p>
      """;

  @TempDir Path folder;

  private Path source(String body) throws Exception {
    return SmallTei.body(folder.resolve("marks.xml"), "<div>" + body + "</div>");
  }

  private Path set(Path source, Mark mark) throws Exception {
    Path pdf = folder.resolve("marks.pdf");
    String word = mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Press.typeset(Job.of(source).set("margin.mark=" + word), pdf, new Diagnostics());
    return pdf;
  }

  @ParameterizedTest
  @EnumSource(Mark.class)
  void everyMarkIsProved(Mark mark) throws Exception {
    Path source = source(BODY);
    Path pdf = set(source, mark);
    assertEquals(List.of(), Trial.findings(source, pdf));
    Verdict verdict = Verification.of(source, pdf).result().verdict();
    assertEquals(mark == Mark.NONE ? 0 : 15, verdict.rulings().get(1).checked());
  }

  /** A word that has room in its line but for the number before it is broken anywhere. */
  @Test
  void aNumberInTheTextNeedsRoomToo() throws Exception {
    String list = "<list><item>A <list><item>B <list><item>C <list><item>%s</item></list></item>";
    Path source =
        SmallTei.text(
            folder.resolve("narrow.xml"),
            "<body><div><p>One.</p></div></body><back><div type=\"index\"><head>Index</head>"
                + list.formatted("1414, 1419–1423, <pb n=\"2084\"/>1437–1438, 1443")
                + "</list></item></list></item></list></div></back>");
    Path pdf = folder.resolve("narrow.pdf");
    Job job = Job.of(source).set("margin.mark=bracket").set("page.measure=200");
    Press.typeset(job.set("divisions.index.columns=2"), pdf, new Diagnostics());
    assertEquals(List.of(), Trial.findings(source, pdf));
  }

  /** Pages begin between the entries of an index with new numbers, and at such a number. */
  @Test
  void pagesBeginInAnIndexWithNewNumbers() throws Exception {
    String entry = "<item>%s, <ref target=\"#d1\">%d</ref>, <ref target=\"#d2\">%d</ref></item>";
    String index = "";
    for (int i = 1; i < 20; i++) {
      String own = entry.formatted("Ab" + (char) ('a' + i), i, 2 * i);
      String page = "<pb n=\"" + (70 + i) + "\"/>";
      index +=
          i % 4 == 0
              ? own.replace(", <ref target=\"#d2", ", " + page + "<ref target=\"#d2")
              : own + page;
    }
    Path source =
        SmallTei.text(
            folder.resolve("index.xml"),
            "<body><div xml:id=\"d1\"><p>One.</p></div><div xml:id=\"d2\"><p>Two.</p></div></body>"
                + "<back><div xml:id=\"index\"><head>Index</head><list>"
                + index
                + "<item>Z</item></list></div></back>");
    Path pdf = folder.resolve("index.pdf");
    Press.typeset(Job.of(source).set("index.numbers=pages"), pdf, new Diagnostics());
    assertEquals(List.of(), Trial.findings(source, pdf));
    assertEquals(19, Verification.of(source, pdf).result().verdict().rulings().get(1).checked());
    Path bad = folder.resolve("bad.pdf");
    try (Damage damage = new Damage(pdf)) {
      damage.pageWith("74");
      damage.move(damage.find("74").get(0), 0, -40);
      damage.put();
      damage.save(bad);
    }
    assertTrue(Trial.findings(source, bad).contains("2 the number 74 is missing"));
  }

  /** A head over two columns is no part of the column that it begins. */
  @ParameterizedTest
  @ValueSource(strings = {"left", "right"})
  void theNumberOfAHeadOverColumnsStandsInTheOuterMargin(String binding) throws Exception {
    Path source =
        SmallTei.text(
            folder.resolve("head.xml"),
            "<body><div><p>One.</p></div></body><back><div type=\"index\"><pb n=\"77\"/>"
                + "<head>Index</head><list><item>A</item><item>B</item></list></div></back>");
    Path pdf = folder.resolve("head.pdf");
    Press.typeset(Job.of(source).set("page.binding=" + binding), pdf, new Diagnostics());
    assertEquals(List.of(), Trial.findings(source, pdf));
    try (PdfReading reading = PdfReading.open(pdf)) {
      for (int p = 0; p < reading.pages(); p++) {
        List<ReadGlyph> glyphs = reading.page(p).glyphs();
        int at = ReadGlyph.text(glyphs).indexOf("77");
        if (at >= 0) {
          boolean right = glyphs.get(at).x() > reading.page(p).trim().width() / 2;
          assertEquals((p % 2 == 0) == binding.equals("left"), right);
          return;
        }
      }
    }
    fail("no number");
  }

  @ParameterizedTest
  @EnumSource(
      value = Mark.class,
      names = {"BAR", "BRACKET"})
  void aSignThatNobodySeesIsNotWhatAPageBeginsWith(Mark mark) throws Exception {
    StringBuilder body = new StringBuilder();
    for (int i = 1; i < 40; i += 3) {
      body.append("<p>").append("The mill stood by the old brook. ".repeat(3), 0, 60 + i);
      body.append("<pb n='%d'/> \u200D <hi>and</hi> turned, ".formatted(i));
      body.append("and <pb n='%d'/>\u2060 stood.".formatted(i + 1));
      body.append("<pb n='%d'/>\u2060</p>".formatted(i + 2));
    }
    Path source = source(body.toString());
    assertEquals(List.of(), Trial.findings(source, set(source, mark)));
  }

  @Test
  void aNumberThatTwoBreaksOfALineBearStandsOnce() throws Exception {
    Path source = source("<p>Words <pb n=\"77\"/>and <pb n=\"77\"/>more <pb n=\"78\"/>words.</p>");
    Path pdf = set(source, Mark.BAR);
    try (PdfReading reading = PdfReading.open(pdf)) {
      String page = ReadGlyph.text(reading.page(0).glyphs());
      assertTrue(page.contains("77/78"), page);
      assertEquals(page.indexOf("77"), page.lastIndexOf("77"), page);
    }
  }

  @ParameterizedTest
  @CsvSource({"BAR,1,886", "DOUBLE_BAR,2,886", "BRACKET,0,[886]", "MARGIN_ONLY,0,886", "NONE,0,''"})
  void marksDiffer(Mark mark, int bars, String number) throws Exception {
    Path pdf = set(source("<p>A wo<pb n=\"886\"/>rd.</p>"), mark);
    try (PdfReading reading = PdfReading.open(pdf)) {
      ReadPage page = reading.page(0);
      assertEquals(bars, page.rules().stream().filter(PageMarksTest::upright).count());
      ReadGlyph first = glyph(page, "A");
      ReadGlyph last = glyph(page, ".");
      List<ReadGlyph> glyphs = new ArrayList<>(page.glyphs());
      glyphs.removeIf(g -> g.baseline() != first.baseline());
      boolean inText = mark == Mark.BRACKET;
      glyphs.removeIf(g -> inText != (g.x() >= first.x() && g.x() < last.x()));
      String text = ReadGlyph.text(glyphs);
      assertEquals(number, text.replaceAll("[^\\[\\]\\d]", ""), text);
    }
  }

  private static ReadGlyph glyph(ReadPage page, String letter) {
    return page.glyphs().stream().filter(g -> g.text().equals(letter)).findFirst().orElseThrow();
  }

  private static boolean upright(ReadRule rule) {
    return rule.area().height() > 4 * rule.area().width();
  }
}
