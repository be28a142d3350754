package recto.line;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recto.folio.Ink;
import recto.galley.Paragraph;
import recto.style.TextStyle;
import recto.style.TextStyle.Align;

/** Where the words behind a label begin. */
final class LabelTest {
  @RegisterExtension static final SampleBreaker SAMPLE = new SampleBreaker();

  @ParameterizedTest
  @ValueSource(strings = {"a.", "c.", "(m)", "10.", "\u2007" + "1.", "\u2022"})
  void wordsBeginWhereTheLinesBelowDo(String label) {
    // Letters may be a little wider or narrower, and a bracket hangs.
    assertNear(18, edge(item(label), label.length() + 1), 0.7);
  }

  @Test
  void behindAWideLabelOrANumberFarBeforeThemTheyStandAsFarAsEver() {
    assertNear(5.5, white(item("xviii."), 6), 0.1);
    TextStyle far = Sample.aligned(Align.JUSTIFY, false, -Sample.points(36), List.of());
    Paragraph numbered = Sample.paragraph("12\u2002" + Sample.LETTER, far, List.of());
    assertNear(5.5, white(SAMPLE.lines(numbered).get(0), 2), 0.1);
  }

  private static void assertNear(double points, long found, double most) {
    long off = Math.abs(found - Sample.points(points));
    assertTrue(off <= Sample.points(most), () -> found + " is " + off + " off");
  }

  /** The first line of an item. */
  private static Line item(String label) {
    TextStyle style = Sample.BOOK.text("list-paragraph");
    return SAMPLE
        .lines(Sample.paragraph(label + "\u2002" + Sample.LETTER, style, List.of()))
        .get(0);
  }

  /** Where the pen is before a letter. */
  private static long edge(Line line, int letter) {
    Ink.Glyphs glyphs = Sample.glyphs(line).get(0);
    long x = glyphs.x();
    for (int i = 0; i < glyphs.glyphs().length && glyphs.clusters()[i] < letter; i++) {
      x += glyphs.advances()[i];
    }
    return x;
  }

  private static long white(Line line, int letter) {
    return edge(line, letter + 1) - edge(line, letter);
  }
}
