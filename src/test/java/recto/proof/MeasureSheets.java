package recto.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import recto.reading.PdfReading;

/** Pages as a system without tags sets them: each word put where it belongs, no space drawn. */
final class MeasureSheets {
  static final double LEFT = 72;
  static final double MEASURE = 300;
  private static final double SIZE = 10;
  private static final double TOP = 700;
  private static final double LEADING = 12;
  private static final double SPACE = 2.5;
  private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);
  private static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);
  private static final String[] LEXICON =
      ("the of embassy minister and a treaty to in department concerning which had been letter on"
              + " government state for president his with replied proposal that negotiation as by")
          .split(" ");

  final List<List<Line>> pages = new ArrayList<>();
  private final Random random = new Random(7);

  /**
   * A line.
   *
   * @param x from the left of the measure
   * @param space between its words
   */
  record Line(String words, double x, double space, boolean italic) {
    Line(String words, double x, double space) {
      this(words, x, space, false);
    }

    /** This line in italics. */
    Line slanted() {
      return new Line(words, x, space, true);
    }

    /** This line filled to the measure. */
    Line filled() {
      return filledTo(MEASURE - x);
    }

    /** This line as wide as that. */
    Line filledTo(double width) {
      int spaces = words.split(" ").length - 1;
      return new Line(words, x, (width - letters(words)) / spaces);
    }

    Line with(String other) {
      return new Line(other, x, space);
    }

    Line spaced(double other) {
      return new Line(words, x, other);
    }

    String first() {
      return words.substring(0, words.indexOf(' '));
    }

    String last() {
      return words.substring(words.lastIndexOf(' ') + 1);
    }
  }

  /** The width of the letters alone. */
  static double letters(String words) {
    try {
      return FONT.getStringWidth(words.replace(" ", "")) * SIZE / 1000;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Adds a page of paragraphs of six lines, the first indented, the last short. */
  MeasureSheets page(int paragraphs) {
    List<Line> lines = new ArrayList<>();
    for (int p = 0; p < paragraphs; p++) {
      for (int i = 0; i < 5; i++) {
        lines.add(full(i == 0 ? 18 : 0));
      }
      lines.add(natural(100 + random.nextInt(100)));
    }
    pages.add(lines);
    return this;
  }

  List<Line> page() {
    return pages.get(0);
  }

  /** A justified line whose spaces are about as wide as they should be. */
  Line full(double x) {
    return full(x, 0.5);
  }

  /** A justified line whose spaces are as wide as they should be, give or take {@code apart}. */
  Line full(double x, double apart) {
    while (true) {
      String words = words(MEASURE - x - 20);
      Line line = new Line(words, x, SPACE).filled();
      if (Math.abs(line.space() - SPACE) < apart && line.words().indexOf(' ') > 0) {
        return line;
      }
    }
  }

  /** A line about {@code width} wide that keeps its spaces. */
  Line natural(double width) {
    return new Line(words(width), 0, SPACE);
  }

  private String words(double width) {
    StringBuilder words = new StringBuilder(word());
    String before = "";
    while (letters(words.toString()) + SPACE * words.toString().split(" ").length < width) {
      String word = word();
      if (!word.equals(before)) {
        words.append(' ').append(word);
      }
      before = word;
    }
    return words.toString();
  }

  private String word() {
    return LEXICON[random.nextInt(LEXICON.length)];
  }

  /** What is measured of these pages. */
  Measure measured(Path folder) throws IOException {
    Path file = folder.resolve("sheets.pdf");
    try (PDDocument document = new PDDocument()) {
      for (List<Line> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          for (int i = 0; i < lines.size(); i++) {
            draw(content, lines.get(i), TOP - i * LEADING);
          }
        }
      }
      document.save(file.toFile());
    }
    try (PdfReading reading = PdfReading.open(file)) {
      return Measure.of(reading);
    }
  }

  private static void draw(PDPageContentStream content, Line line, double y) throws IOException {
    double x = LEFT + line.x();
    for (String word : line.words().split(" ", -1)) {
      content.beginText();
      content.setFont(line.italic() ? ITALIC : FONT, (float) SIZE);
      content.newLineAtOffset((float) x, (float) y);
      content.showText(word);
      content.endText();
      x += letters(word) + line.space();
    }
  }
}
