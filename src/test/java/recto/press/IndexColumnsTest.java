package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.ReadBack;
import recto.diagnostic.Diagnostics;

/** A column of an index that begins below an entry begins with its words. */
class IndexColumnsTest {
  @TempDir Path folder;

  @Test
  void theWordsOfTheEntriesAboveStandAgain() throws Exception {
    String text = columns(Job.of(source("Quays, 7 (<hi>see</hi> Piers):", "of oak")));
    assertEquals(3, count(text, "Quays—Continued"), text);
    assertEquals(3, count(text, "of oak—Continued"), text);
    assertFalse(text.contains("7—Continued"), text);
  }

  @Test
  void theStyleMayLeaveThemOut() throws Exception {
    Job job = Job.of(source("Quays:", "of oak")).set("index.continued.en=\"\"");
    assertFalse(columns(job).contains("—"));
  }

  @Test
  void theProofHolds() throws Exception {
    Path source = source("Quays:", "of oak");
    Path pdf = folder.resolve("index.pdf");
    Press.typeset(Job.of(source), pdf, new Diagnostics());
    assertTrue(Verification.of(source, pdf).result().verdict().holds(true));
  }

  private Path source(String entry, String second) throws Exception {
    StringBuilder text = new StringBuilder("<TEI><text><body><div><p>Text.</p></div></body>");
    text.append("<back><div type=\"index\"><head>Index</head><list><item>Anchors, 1</item><item>");
    text.append(entry).append("<list><item>").append(second).append(", 1:<list>");
    for (int i = 0; i < 130; i++) {
      text.append("<item>built, ").append(i + 100).append("</item>");
    }
    text.append("</list></item></list></item><item>Ropes, 2</item></list></div></back></text>");
    Path source = folder.resolve("index.xml");
    Files.writeString(source, text.append("</TEI>"));
    return source;
  }

  private String columns(Job job) throws Exception {
    Path pdf = folder.resolve("columns.pdf");
    Press.typeset(job, pdf, new Diagnostics());
    return String.join("", ReadBack.letters(pdf));
  }

  private static int count(String text, String words) {
    return text.split(Pattern.quote(words)).length - 1;
  }
}
