package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.diagnostic.Diagnostics;
import recto.reading.PdfReading;
import recto.reading.ReadLine;

/** Words beside a dateline, above and below it. */
class DatelineTest {
  private static final String DATE = "<dateline rendition='#right'>Lumen, May 1.</dateline>";

  @TempDir Path folder;

  @Test
  void standsBesideTheLastOfLinesInCapitalsBeforeIt() throws Exception {
    Map<String, Long> lines = lines("<seg rendition='#left'>SECRET<lb/>PRIORITY</seg>" + DATE);
    assertEquals(lines.get("PRIORITY"), lines.get("Lumen, May 1."));
    assertTrue(baseline(lines, "SECRET") < baseline(lines, "PRIORITY"));
    Map<String, Long> address = lines("<seg rendition='#left'>Mayor<lb/>Lumen</seg>" + DATE);
    assertTrue(baseline(address, "Lumen") < baseline(address, "Lumen, May 1."));
  }

  @Test
  void wordsInCapitalsBelowItFollowClose() throws Exception {
    String seg = "<seg rendition='#left'>";
    Map<String, Long> lines = lines(DATE + seg + "SECRET</seg><lb/>" + seg + "URGENT</seg>");
    assertEquals(lines.get("SECRET"), lines.get("Lumen, May 1."));
    long line = baseline(lines, "URGENT") - baseline(lines, "SECRET");
    assertEquals(2 * line, baseline(lines, "Text.") - baseline(lines, "URGENT"));
  }

  private static long baseline(Map<String, Long> lines, String words) {
    Long baseline = lines.get(words);
    if (baseline == null) {
      throw new AssertionError(words + " is not among " + lines.keySet());
    }
    return baseline;
  }

  /** The baselines of the lines of a document with this opener. */
  private Map<String, Long> lines(String opener) throws Exception {
    Path source = folder.resolve("dateline.xml");
    Files.writeString(
        source,
        "<TEI><text><body><div type='document'><head>A despatch</head><opener>"
            + opener
            + "</opener><p>Text.</p></div></body></text></TEI>");
    Path pdf = folder.resolve("dateline.pdf");
    Press.typeset(Job.of(source), pdf, new Diagnostics());
    assertTrue(Verification.of(source, pdf).result().verdict().holds(false));
    Map<String, Long> lines = new HashMap<>();
    try (PdfReading reading = PdfReading.open(pdf)) {
      for (ReadLine line : reading.page(0).lines()) {
        lines.put(line.text(), line.baseline());
      }
    }
    return lines;
  }
}
