package recto.proof;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import recto.diagnostic.Span;
import recto.reading.ReadGlyph;
import recto.reading.ReadPage;
import recto.unit.Length;

/** Every baseline of text in the size of the body stands on the grid of its page. */
final class OnTheGrid implements Law {
  /** How far off the grid a baseline may be that is on it, in scaled points. */
  private static final long OFF = Length.POINT / 20;

  private static final int FEW = 2;

  @Override
  public int number() {
    return 5;
  }

  @Override
  public String title() {
    return "body lines on the grid";
  }

  @Override
  public String unit() {
    return "line";
  }

  @Override
  public void examine(Evidence evidence, Findings findings) throws IOException {
    for (int index = 0; index < evidence.reading().pages(); index++) {
      for (Evidence.View view : evidence.views(index)) {
        page(evidence, view, findings);
      }
    }
  }

  private static void page(Evidence evidence, Evidence.View view, Findings findings) {
    ReadPage page = view.page();
    long leading = view.design().leading();
    long size = evidence.style().text("body").look().size();
    Kinds.Marks marks = evidence.kinds().of(page);
    Map<Long, Integer> letters = new TreeMap<>();
    for (ReadGlyph glyph : page.glyphs()) {
      boolean body = glyph.turn() == 0 && Math.abs(glyph.size() - size) <= OFF;
      boolean letter = !glyph.isSpace() && !glyph.isCombining();
      if (body && letter && marks.kind(glyph) == Kinds.Kind.TEXT) {
        letters.merge(glyph.baseline(), 1, Integer::sum);
      }
    }
    for (Map.Entry<Long, Integer> line : letters.entrySet()) {
      findings.checked(1);
      long off = Math.floorMod(line.getKey() - view.top(), leading);
      long above = Math.min(off, leading - off);
      if (above > OFF && !isRaised(letters, line, size)) {
        findings.failed(
            page.index(),
            Span.NONE,
            "a line at %.1f pt is %.2f pt off the grid"
                .formatted(Length.toPoints(line.getKey()), Length.toPoints(above)));
      }
    }
  }

  /**
   * A few letters beside a line of more are raised or lowered, and no line; so are one or two
   * beside any that has more, as letters that the next one lifts.
   */
  private static boolean isRaised(
      Map<Long, Integer> letters, Map.Entry<Long, Integer> line, long size) {
    return letters.entrySet().stream()
        .anyMatch(
            other ->
                !other.getKey().equals(line.getKey())
                    && Math.abs(other.getKey() - line.getKey()) < size / 2
                    && other.getValue() > (line.getValue() <= FEW ? 1 : 4) * line.getValue());
  }
}
