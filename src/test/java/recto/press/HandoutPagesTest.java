package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.handout.Order;
import recto.handout.Order.Copy;
import recto.reading.PdfReading;
import recto.reading.ReadPage;

/** Where the pages of handouts end. */
class HandoutPagesTest {
  private static final Path SEED = Path.of("seeds", "208-gorbachev-to-reagan.xml");
  private static final Path SIDECAR =
      Path.of("src", "examples", "208-gorbachev-to-reagan.handout.toml");

  @TempDir Path folder;

  @Test
  void anIntroductionOfAFewLinesIsNotParted() throws Exception {
    List<String> pages = pages(SEED, SIDECAR);
    assertTrue(pages.get(0).contains("what he wants."), pages.get(0));
  }

  @Test
  void theLastAnswerToChooseStaysWithItsOwnQuestionOnly() throws Exception {
    String choices = "choices = [\"Rope\", \"Salt\", \"Oil\"]\n";
    StringBuilder questions = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      questions.append("[[question]]\nask = \"What was bought on day ").append(i).append("?\"\n");
      questions.append(choices);
    }
    Path sidecar = Files.writeString(folder.resolve("c.toml"), questions);
    Path source =
        SmallTei.body(
            folder.resolve("c.xml"),
            "<div type='document' xml:id='d7'><head>7. Letter to Ann</head><p>Dear.</p></div>");
    List<String> pages = pages(source, sidecar);
    assertTrue(pages.size() > 2, "several pages");
    for (String page : pages.subList(0, pages.size() - 1)) {
      List<String> answers = page.lines().filter(line -> line.matches("[abc]\\).*")).toList();
      assertEquals("c) Oil", answers.get(answers.size() - 1), page);
      assertEquals(answers.size() / 3, page.lines().filter(line -> line.contains("What")).count());
    }
  }

  /** The lines of each page in large print. */
  private List<String> pages(Path source, Path sidecar) throws Exception {
    Path pdf = folder.resolve("out.pdf");
    Job job = Job.of(source).styled("large-print").ordered(new Order(sidecar, Copy.STUDENT, "", 0));
    Press.typeset(job, pdf, new Diagnostics());
    List<String> pages = new ArrayList<>();
    try (PdfReading reading = PdfReading.open(pdf)) {
      for (int i = 0; i < reading.pages(); i++) {
        ReadPage page = reading.page(i);
        StringBuilder text = new StringBuilder();
        page.lines().forEach(line -> text.append(line.text()).append('\n'));
        pages.add(text.toString());
      }
    }
    return pages;
  }
}
