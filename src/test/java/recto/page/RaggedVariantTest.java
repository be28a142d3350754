package recto.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.font.FontLibrary;
import recto.galley.Paragraph;
import recto.line.Line;
import recto.line.LineBreaker;
import recto.line.TypeCase;
import recto.line.TypeStock;
import recto.style.Stylesheet;
import recto.style.Stylesheets;
import recto.style.TextStyle;

/** A ragged entry of an index may have a line more, in a measure a little narrower. */
class RaggedVariantTest {
  private static final Stylesheet BOOK = Stylesheets.builtIn("book");
  private static final String[] WORDS = {"of", "mill", "trust", "harbour", "fund", "the", "boards"};

  @Test
  void aRaggedEntryMayHaveALineMoreOfTheSameWords() {
    long measure = BOOK.ofColumn(2).page().measure();
    try (FontLibrary library = new FontLibrary()) {
      TypeCase types =
          new TypeCase(BOOK, new TypeStock(library), new Diagnostics(), new Source("test"));
      StripMaker maker = new StripMaker(BOOK.ofColumn(2), new LineBreaker(types), measure);
      Random random = new Random(7);
      int found = 0;
      for (int i = 0; i < 60; i++) {
        Paragraph entry = entry(random, 6 + random.nextInt(20), BOOK.text("index"));
        List<Strip> best = maker.paragraph(entry);
        for (Variant variant : maker.variants(best)) {
          found++;
          assertEquals(1, variant.looseness());
          assertTrue(variant.cost() > BOOK.pageCosts().looseness());
          assertEquals(best.size() + 1, variant.strips().size());
          assertEquals(entry.text(), words(variant.strips()));
        }
      }
      assertTrue(found > 10, found + " entries have a line more");
      TextStyle text = BOOK.text("body").draft().align(TextStyle.Align.LEFT).style();
      for (int i = 20; i < 60; i++) {
        List<Strip> best = maker.paragraph(entry(random, i, text));
        assertEquals(List.of(), maker.variants(best), "lines of the text stay");
      }
    }
  }

  private static String words(List<Strip> strips) {
    StringBuilder words = new StringBuilder();
    for (Strip strip : strips) {
      Line line = strip.pieces().get(0).line();
      words.append(line.paragraph().text(), line.start(), line.end()).append(" ");
    }
    return words.toString().strip();
  }

  private static Paragraph entry(Random random, int count, TextStyle style) {
    StringBuilder words = new StringBuilder("Arden");
    for (int i = 0; i < count; i++) {
      words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    Paragraph.Run run =
        new Paragraph.Run(Span.NONE, 0, words.length(), style.look(), "en", -1, "", false);
    return new Paragraph(Span.NONE, words.toString(), List.of(run), List.of(), style, -1);
  }
}
