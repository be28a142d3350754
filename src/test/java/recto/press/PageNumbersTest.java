package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;

/** How pages are numbered where a part of another kind begins. */
class PageNumbersTest {
  private static final Pattern LABEL = Pattern.compile("\"label\": \"([^\"]*)\"");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "running.front-roman=true, i ii 1 2",
    "running.front-roman=false, 1 2 3 4",
    "page.mirrored=false, i 1 2"
  })
  void theTextBeginsAgainOnlyBehindRomanNumbers(String setting, String labels) throws Exception {
    String part = "<div type=\"chapter\"><head>Words</head><p>Some words.</p></div>";
    Path source =
        SmallTei.text(
            folder.resolve("parts.xml"),
            "<front><div type=\"preface\"><head>Before</head><p>Words.</p></div></front><body>"
                + part.repeat(2)
                + "</body>");
    Path pages = folder.resolve("parts.json");
    Job job = Job.of(source).set("contents=false").set("title-page=false").set(setting);
    Press.typeset(job.set("front-runs-on=false"), pages, new Diagnostics());
    List<String> found =
        LABEL
            .matcher(Files.readString(pages))
            .results()
            .map((MatchResult m) -> m.group(1))
            .toList();
    assertEquals(labels, String.join(" ", found));
  }
}
