package recto.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleReferenceTest {
  private static final Path PAGE = Path.of("src/docs/style-reference.md");

  /** Tables whose keys say by themselves what they are, or are all of one kind. */
  private static final Set<String> FREE =
      Set.of(
          "looks",
          "paragraphs",
          "gutter",
          "running.series",
          "margin.spoken",
          "leaders.heads",
          "index.continued",
          "leading-by-script",
          "handout-words");

  @Test
  void theReferenceIsMadeOfTheStyle() throws Exception {
    String reference = StyleReference.of(Stylesheets.source("book"));
    if ("approve".equals(System.getProperty("golden"))) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, reference);
    }
    assertTrue(Files.exists(PAGE), PAGE + " is missing; -Dgolden=approve writes it");
    assertEquals(reference, Files.readString(PAGE), "-Dgolden=approve writes it anew");
  }

  @Test
  void theExamplesOfTheReferenceAreStyles(@TempDir Path folder) throws Exception {
    Matcher example =
        Pattern.compile("```toml\n(.*?)```", Pattern.DOTALL)
            .matcher(StyleReference.of("").split("## Top", -1)[0]);
    List<Stylesheet> styles = new ArrayList<>();
    while (example.find()) {
      Path file = Files.writeString(folder.resolve("example.toml"), example.group(1));
      styles.add(new StylesheetReader().read(file.toString()));
    }
    assertEquals(2, styles.size());
    assertEquals(46, styles.get(1).page().lines());
    assertEquals(styles.get(1).page().leading(), styles.get(1).text("dateline").leading());
  }

  @Test
  void everyTableAndEveryKeyOfARootIsCommented() {
    String table = "";
    String before = "";
    for (String line : Stylesheets.source("book").split("\n", -1)) {
      if (line.startsWith("[")) {
        table = line.substring(1, line.length() - 1);
        assertTrue(before.startsWith("#"), line + " needs a comment");
      } else if (!line.isBlank() && !line.startsWith("#")) {
        int dot = table.indexOf('.');
        String root = dot < 0 ? null : Group.root(table.substring(0, dot));
        boolean derived = root != null && !table.endsWith("." + root);
        assertTrue(
            derived || paper(table) || FREE.contains(table) || before.startsWith("#"),
            line + " needs a comment");
      }
      before = line;
    }
  }

  /** True for a size of paper whose keys are those of the first. */
  private static boolean paper(String table) {
    return table.startsWith("papers.") && !table.equals("papers.letter");
  }

  @Test
  void everyKeyOfTheStyleIsRead() {
    Layer written = Stylesheets.layer("book");
    Layer read = Flat.of(Stylesheets.builtIn("book"));
    assertEquals(written.tables().keySet(), read.tables().keySet());
    assertEquals(written.settings().keySet(), read.settings().keySet());
    for (Map.Entry<String, Layer> each : written.tables().entrySet()) {
      Layer group = each.getValue();
      Layer other = read.tables().get(each.getKey());
      if (other == null || each.getKey().equals("looks")) {
        continue;
      }
      assertEquals(group.settings().keySet(), other.settings().keySet(), each.getKey());
      assertEquals(group.tables().keySet(), other.tables().keySet(), each.getKey());
      String root = Group.root(each.getKey());
      Layer model = root == null ? null : group.table(root);
      Layer same = root == null ? null : other.table(root);
      if (model != null && same != null) {
        assertEquals(model.settings().keySet(), same.settings().keySet(), root);
      }
    }
  }

  @Test
  void commentsNameTheWordsOfAKey() {
    String source = Stylesheets.source("book");
    for (Enum<?> word : TextStyle.Align.values()) {
      assertNamed(source, "align = ", word);
    }
    for (Enum<?> word : TextStyle.Caps.values()) {
      assertNamed(source, "caps = \"none\"", word);
    }
    for (Enum<?> word : TextStyle.Position.values()) {
      assertNamed(source, "position = \"baseline\"", word);
    }
    for (Enum<?> word : TextStyle.Figures.values()) {
      assertNamed(source, "figures = ", word);
    }
    for (Enum<?> word : DivisionStyle.Start.values()) {
      assertNamed(source, "start = ", word);
    }
    for (Enum<?> word : SeriesStyle.Arrangement.values()) {
      assertNamed(source, "arrangement = ", word);
    }
    for (Enum<?> word : MarginStyle.Mark.values()) {
      assertNamed(source, "mark = ", word);
    }
    for (Enum<?> word : LineNumberStyle.Count.values()) {
      assertNamed(source, "count = ", word);
    }
  }

  private static void assertNamed(String source, String key, Enum<?> word) {
    int at = source.indexOf("\n" + key);
    assertFalse(at < 0, key);
    String comment = source.substring(source.lastIndexOf("\n", at - 1), at);
    assertTrue(comment.contains(Kind.Word.of(word)), comment + " does not name " + word);
  }
}
