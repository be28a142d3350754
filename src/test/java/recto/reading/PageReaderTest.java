package recto.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of pages that others than Recto drew. */
class PageReaderTest {
  @TempDir Path folder;

  /** What is drawn on a page. */
  private interface Content {
    void on(PDPageContentStream page) throws IOException;
  }

  private ReadPage read(Content drawn) throws IOException {
    Path file = folder.resolve("page.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        drawn.on(content);
      }
      document.save(file.toFile());
    }
    try (PdfReading reading = PdfReading.open(file)) {
      return reading.page(0);
    }
  }

  private static void begin(PDPageContentStream page, String actual) throws IOException {
    COSDictionary properties = new COSDictionary();
    properties.setString(COSName.ACTUAL_TEXT, actual);
    page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
  }

  private static void show(PDPageContentStream page, String words) throws IOException {
    page.showText(words);
  }

  @Test
  void whatGlyphsAreSaidToMeanIsReadOnceAndTheOutermostHolds() throws IOException {
    ReadPage page =
        read(
            content -> {
              content.beginText();
              content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 10);
              content.newLineAtOffset(100, 700);
              show(content, "a");
              begin(content, "X");
              show(content, "bc");
              begin(content, "Y");
              show(content, "de");
              content.endMarkedContent();
              show(content, "f");
              content.endMarkedContent();
              show(content, "g");
              content.endText();
            });
    assertEquals(
        List.of("a", "X", "", "", "", "", "g"),
        page.glyphs().stream().map(ReadGlyph::text).toList());
  }

  @Test
  void onlyFourStraightSidesAreARectangle() throws IOException {
    int[][] square = {{0, 0}, {9, 0}, {9, 9}, {0, 9}};
    int[][] steps = {{0, 0}, {9, 0}, {9, 4}, {4, 4}, {4, 9}, {0, 9}};
    int[][] slanted = {{0, 0}, {9, 1}, {9, 9}, {0, 9}};
    ReadPage page =
        read(
            content -> {
              for (int[][] shape : List.of(square, steps, slanted)) {
                content.moveTo(shape[0][0], shape[0][1]);
                for (int i = 1; i < shape.length; i++) {
                  content.lineTo(shape[i][0], shape[i][1]);
                }
                content.fill();
              }
            });
    assertEquals(
        List.of(true, false, false), page.rules().stream().map(ReadRule::rectangle).toList());
  }

  @Test
  void anElementThatHoldsItselfIsReadOnce() {
    COSDictionary root = new COSDictionary();
    COSDictionary element = new COSDictionary();
    element.setName(COSName.S, "P");
    element.setItem(COSName.K, element);
    root.setItem(COSName.K, element);
    List<ReadElement> elements = new StructureReader(Map.of(), Map.of()).read(root).elements();
    assertEquals(List.of("P"), elements.stream().map(ReadElement::role).toList());
  }
}
