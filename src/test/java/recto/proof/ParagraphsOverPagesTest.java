package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.press.Job;
import recto.press.Press;
import recto.reading.PdfReading;
import recto.reading.ReadLine;

/** What is found where a page is turned in the wrong place. */
class ParagraphsOverPagesTest {
  @TempDir Path folder;

  /** What is found once the lines with these words stand on a page of their own. */
  private List<String> carried(String body, String words) throws Exception {
    Path source = SmallTei.body(folder.resolve("words.xml"), body);
    Trial trial = new Trial(source, folder);
    assertEquals(List.of(), trial.broken());
    return trial.broken(
        damage -> {
          int blank = damage.addPage();
          damage.pageWith(words);
          damage.carry(damage.contents(words), blank);
        });
  }

  @Test
  void aHeadAtTheFootIsFound() throws Exception {
    String head = "<div><p>Some words.</p></div><div>%s<p>Below.</p></div>";
    assertEquals(
        List.of("6 a head stands at the foot of its page"),
        carried(head.formatted("<head>A head</head>"), "Below."));
    assertEquals(List.of(), carried(head.formatted("<p>No head</p>"), "Below."));
  }

  /** What the laws find on pages of four lines that pay for nothing. */
  private List<String> set(String body, String... settings) throws Exception {
    Path source = SmallTei.body(folder.resolve("lines.xml"), body);
    Path pdf = folder.resolve("lines.pdf");
    List<String> all = new ArrayList<>();
    all.addAll(List.of("page.lines=4", "text.body.widows=1", "text.body.orphans=1"));
    all.addAll(List.of("page-costs.widow=0", "page-costs.orphan=0", "page-costs.spread=0"));
    all.add("page-costs.ending=0");
    all.addAll(List.of(settings));
    Press.typeset(Job.of(source).setting(all), pdf, new Diagnostics());
    return Trial.findings(source, pdf);
  }

  private static final String TWO_LINES = "<p>One line<lb/>another</p>";

  private static final String THREE_LINES = "<p>One line<lb/>another<lb/>a third</p>";

  private static final String WIDOW =
      "6 the last line of a paragraph stands alone at the head of a page";
  private static final String LADDER = "6 three lines end in a hyphen, one by one";
  private static final String ORPHAN =
      "6 the first line of a paragraph stands alone at the foot of a page";

  @Test
  void aWidowIsFound() throws Exception {
    assertEquals(List.of(WIDOW), set("<p>Before</p><p>It</p>" + THREE_LINES));
  }

  @Test
  void anOrphanIsFound() throws Exception {
    assertEquals(List.of(ORPHAN), set("<p>Before</p><p>It</p><p>Too</p>" + THREE_LINES));
  }

  @Test
  void theTwoLinesOfAParagraphAreBoth() throws Exception {
    assertEquals(List.of(ORPHAN, WIDOW), set("<p>Before</p><p>It</p><p>Too</p>" + TWO_LINES));
  }

  @Test
  void threeHyphensOneBelowTheOtherAreFound() throws Exception {
    String[] narrow = {"page.measure=120", "text.epigraph.left=0", "text.body.first-indent=0"};
    String word = "a".repeat(20);
    String words = "<p>" + word + "-" + word + "-" + word + "%s" + word + "</p>";
    assertEquals(List.of(LADDER), set(words.formatted("-"), narrow));
    assertEquals(List.of(), set(words.formatted(" "), narrow));
  }

  @Test
  void hyphensOfThePageCountAsThoseOfTheSource() throws Exception {
    String word = "considerationsunderstandingsrepresentations";
    String body = "<p>" + word + word + word + "</p>";
    String[] narrow = {"page.measure=120", "text.epigraph.left=0", "page.lines=20"};
    assertEquals(List.of(LADDER), set(body, narrow));
  }

  /** Notes run in make one paragraph: where one of them begins or ends is no end of its own. */
  @Test
  void aLineOfANoteMayStandAloneWhereNotesRunIn() throws Exception {
    boolean alone = false;
    for (int words = 30; words <= 60; words += 3) {
      String note = "<note n=\"1\">" + "words of a note ".repeat(words / 3) + "end</note>";
      String body = "<p>Called" + note + " here</p>";
      String[] settings = {"series.editorial.arrangement=run-in", "text.note.widows=1"};
      assertEquals(List.of(), set(body, settings), body);
      try (PdfReading reading = PdfReading.open(folder.resolve("lines.pdf"))) {
        for (int page = 1; page < reading.pages(); page++) {
          alone |= reading.page(page).lines().stream().filter(this::isNote).count() == 1;
        }
      }
    }
    assertTrue(alone, "a last line alone on its page");
  }

  private boolean isNote(ReadLine line) {
    return line.text().contains("end");
  }
}
