package recto.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recto.page.Strips.BOOK;
import static recto.page.Strips.GRID;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.font.FontLibrary;
import recto.galley.Paragraph;
import recto.line.LineBreaker;
import recto.line.TypeCase;
import recto.line.TypeStock;

/** Of the places that may take white a head comes before a head below it, and equal ones count. */
class WhitesTest {
  @Test
  void aHeadOfHeadsComesBeforeTheseAndThatOfADocumentBeforeAll() {
    List<Strip> strips =
        strips("body", "subhead", "body", "subhead-middle", "subhead", "body", "quotation", "body");
    int head = Whites.rank(strips, 1, GRID);
    int above = Whites.rank(strips, 3, GRID);
    int quotation = Whites.rank(strips, 6, GRID);
    assertTrue(above > head && head > quotation, above + " " + head + " " + quotation);
    List<Strip> more = strips("body", "above-head", "heading-document", "body", "subhead", "body");
    assertTrue(Whites.rank(more, 1, GRID) > above);
    assertEquals(head, Whites.rank(more, 4, GRID));
  }

  @Test
  void theHeadOfHeadsGetsTheLineAndTheirsStay() {
    List<Strip> strips =
        strips("body", "subhead-middle", "subhead", "body", "subhead", "body", "body");
    long[] wanted = new long[strips.size()];
    wanted[1] = GRID;
    assertArrayEquals(wanted, new VerticalWhite(GRID, 20).above(strips, 0, 1, 40 * GRID));
  }

  @Test
  void linesAreEvenWhereNoEqualPlaceIsLeftOut() {
    long whites = 2 * Whites.one(4) + 3 * Whites.one(1);
    assertEquals(5, Whites.count(whites));
    boolean[] even = new boolean[7];
    for (int lines = 0; lines < even.length; lines++) {
      even[lines] = Whites.even(whites, lines);
    }
    assertEquals("[true, false, true, false, false, true, true]", Arrays.toString(even));
    assertFalse(Whites.even(2 * Whites.one(5), 1));
    assertTrue(Whites.even(Whites.one(5) + 9 * Whites.one(0), 1));
  }

  private static List<Strip> strips(String... styles) {
    List<Strip> strips = new ArrayList<>();
    try (FontLibrary library = new FontLibrary()) {
      TypeCase types =
          new TypeCase(BOOK, new TypeStock(library), new Diagnostics(), new Source("test"));
      StripMaker maker = new StripMaker(BOOK, new LineBreaker(types), BOOK.page().measure());
      List<List<Strip>> apart = new ArrayList<>();
      List<Paragraph> passages = new ArrayList<>();
      for (String style : styles) {
        Paragraph passage = paragraph("Mill", style);
        passages.add(passage);
        apart.add(maker.paragraph(passage));
      }
      strips.addAll(new Joints(BOOK).join(List.copyOf(passages), apart, 0).strips());
    }
    return strips;
  }

  private static Paragraph paragraph(String words, String style) {
    Paragraph.Run run =
        new Paragraph.Run(
            Span.NONE, 0, words.length(), BOOK.text(style).look(), "en", -1, "", false);
    return new Paragraph(Span.NONE, words, List.of(run), List.of(), BOOK.text(style), -1);
  }
}
