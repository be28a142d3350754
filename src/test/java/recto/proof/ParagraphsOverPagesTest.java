package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.SmallTei;

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
}
