package recto.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recto.page.Strips.BOOK;
import static recto.page.Strips.lines;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Span;
import recto.galley.Mark;
import recto.galley.Paragraph;
import recto.galley.Passage;

class JointsTest {
  private static final Mark HEAD =
      new Mark.Head(Span.NONE, 0, 4, "document", "d1", "Note", false, true, "d1");

  @Test
  void aHeadIsNotDoneWithOneLineAboveAnotherHead() {
    assertTrue(heads("heading-document", HEAD, 1, null)[1] > 0);
    assertEquals(0, heads("heading-document", HEAD, 2, null)[2]);
  }

  @Test
  void theTextOfADocumentOfOneLineEndsAtTheNext() {
    assertEquals(0, heads("heading-document", HEAD, 1, HEAD)[1]);
  }

  @Test
  void aHeadOverColumnsIsDoneWithOneLine() {
    assertEquals(0, heads("heading-part", HEAD, 2, null, 1)[1]);
    assertTrue(heads("heading-part", HEAD, 2, null, 0)[1] > 0);
    assertTrue(heads("heading-part", HEAD, 2, null, 1)[0] > 0);
  }

  @Test
  void aSubheadIsDoneWithTheLinesAboveTheNext() {
    assertEquals(0, heads("subhead", null, 1, null)[1]);
  }

  /**
   * How many lines a break after each strip is short of: a head, so many lines of text, a head and
   * five lines.
   */
  private static int[] heads(String style, @Nullable Mark mark, int text, @Nullable Mark below) {
    return heads(style, mark, text, below, 0);
  }

  /** The same where so many passages stand over columns. */
  private static int[] heads(
      String style, @Nullable Mark mark, int text, @Nullable Mark below, int over) {
    List<Passage> passages =
        List.of(
            paragraph(style, mark),
            paragraph("body", null),
            paragraph(below == null ? "heading-list" : "heading-document", below),
            paragraph("body", null));
    List<List<Strip>> apart = new ArrayList<>();
    for (int count : new int[] {1, text, 1, 5}) {
      apart.add(lines(count));
    }
    Matter matter = new Joints(BOOK).join(passages, apart, over);
    return matter.strips().stream().mapToInt(strip -> Faults.head(strip.faults())).toArray();
  }

  private static Paragraph paragraph(String style, @Nullable Mark mark) {
    List<Mark> marks = mark == null ? List.of() : List.of(mark);
    return new Paragraph(Span.NONE, "", List.of(), marks, BOOK.text(style), 0);
  }
}
