package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.reading.PdfReading;
import recto.reading.ReadGlyph;

/** Signatures that are a list below their text. */
class SignatureListTest {
  private static final int LINES = 12;

  @TempDir Path folder;

  /** Pages of a text of so many paragraphs of a line, and a list of signatures below it. */
  private Path set(int paragraphs) throws Exception {
    StringBuilder words = new StringBuilder();
    for (int i = 1; i <= paragraphs; i++) {
      words.append("<p>Line %d.</p>".formatted(i));
    }
    Path source =
        SmallTei.body(
            folder.resolve("treaty.xml"),
            """
        <div>%s<closer><signed>
        <list><item>Arneson <lb/>for Gullion</item><item>Henderson</item><item>Ignatieff</item>
        </list></signed></closer></div>
        """
                .formatted(words));
    Path pdf = folder.resolve("treaty.pdf");
    Press.typeset(Job.of(source).set("page.lines=" + LINES), pdf, new Diagnostics());
    return pdf;
  }

  private static int page(PdfReading reading, String words) throws IOException {
    int page = 0;
    while (!ReadGlyph.text(reading.page(page).glyphs()).contains(words)) {
      page++;
    }
    return page;
  }

  @Test
  void theyStandOnOnePageWithTheLastLinesOfTheirText() throws Exception {
    Set<Integer> pages = new HashSet<>();
    for (int paragraphs = 4; paragraphs < 4 + LINES; paragraphs++) {
      try (PdfReading reading = PdfReading.open(set(paragraphs))) {
        int page = page(reading, "Arneson");
        assertEquals(page, page(reading, "for Gullion"), paragraphs + " lines");
        assertEquals(page, page(reading, "Ignatieff"), paragraphs + " lines");
        assertEquals(page, page(reading, "Line " + (paragraphs - 1) + "."), paragraphs + " lines");
        pages.add(page);
      }
    }
    assertTrue(pages.size() > 1, "all on one page");
  }
}
