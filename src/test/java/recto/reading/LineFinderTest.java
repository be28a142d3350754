package recto.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineFinderTest {
  private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);

  @TempDir private Path folder;

  /** Words of a size, set from a place on in a marked content of their own. */
  private record Run(String words, double size, double x, double up) {
    Run(String words, double size, double x) {
      this(words, size, x, 0);
    }
  }

  private List<String> lines(Run... runs) throws IOException {
    Path file = folder.resolve("lines.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (int i = 0; i < runs.length; i++) {
          content.beginMarkedContent(COSName.P, i);
          content.beginText();
          content.setFont(FONT, (float) runs[i].size());
          content.newLineAtOffset((float) runs[i].x(), 700 + (float) runs[i].up());
          content.showText(runs[i].words());
          content.endText();
          content.endMarkedContent();
        }
      }
      document.save(file.toFile());
    }
    try (PdfReading reading = PdfReading.open(file)) {
      return reading.page(0).lines().stream().map(ReadLine::text).toList();
    }
  }

  /** Where the words {@code before} end that begin at 100. */
  private static double behind(String before) throws IOException {
    return 100 + FONT.getStringWidth(before) / 100;
  }

  @Test
  void aNumberInTheMarginStandsApartFromASpaceAtTheEndOfTheLine() throws IOException {
    Run line = new Run("They were \"technical\" ", 10, 100);
    Run number = new Run("1897", 8, behind("They were \"technical\"") + 7);
    assertEquals(List.of("They were \"technical\"", "1897"), lines(line, number));
    assertEquals(List.of("1897", "They were \"technical\""), lines(number, line));
  }

  @Test
  void runsOfOneLineAreJoined() throws IOException {
    Run line = new Run("They were ", 10, 100);
    assertEquals(
        List.of("They were technical"),
        lines(line, new Run("technical", 10, behind("They were ") + 4)));
    assertEquals(
        List.of("They were technical"), lines(line, new Run("technical", 8, behind("They were "))));
  }

  @Test
  void aRaisedFigureStandsInItsLineAndALineAboveDoesNot() throws IOException {
    Run line = new Run("They were", 10, 100);
    double end = behind("They were");
    assertEquals(List.of("They were1"), lines(line, new Run("1", 7, end, 4)));
    assertEquals(List.of("They were", "1"), lines(line, new Run("1", 7, end, 7)));
  }

  @Test
  void theOrderInWhichPartsAreDrawnIsNotThatOfTheLine() throws IOException {
    Run first = new Run("They ", 10, 100);
    Run second = new Run("were ", 10, behind("They "));
    Run third = new Run("technical", 10, behind("They were "));
    assertEquals(1, lines(first, third, second).size());
    assertEquals(1, lines(third, first, second).size());
  }

  @Test
  void columnsStandApartWhicheverIsDrawnFirst() throws IOException {
    Run left = new Run("They were", 10, 100);
    Run right = new Run("technical", 10, 300);
    assertEquals(List.of("They were", "technical"), lines(left, right));
    assertEquals(List.of("technical", "They were"), lines(right, left));
  }
}
