package recto.page;

import java.util.ArrayList;
import java.util.List;
import recto.folio.Ink;
import recto.galley.Panel;
import recto.galley.Passage;
import recto.line.LineBreaker;
import recto.style.Stylesheet;
import recto.style.TextStyle;

/** A panel to one strip: its cells are broken to lines and laid side by side, row below row. */
final class PanelMaker {
  private final Stylesheet style;
  private final LineBreaker breaker;
  private final long measure;
  private final List<Strip.Piece> pieces = new ArrayList<>();
  private final List<Strip.Stroke> rules = new ArrayList<>();

  PanelMaker(Stylesheet style, LineBreaker breaker, long measure) {
    this.style = style;
    this.breaker = breaker;
    this.measure = measure;
  }

  Strip strip(Panel panel) {
    TextStyle text = panel.style();
    long ascent = text.look().size() * 7 / 10;
    long y = 0;
    long last = 0;
    boolean drawn = false;
    for (Panel.Row row : panel.rows()) {
      long foot = y;
      for (Panel.Cell cell : row.cells()) {
        foot = Math.max(foot, cell(cell, y, ascent));
        drawn |= cell.height() > 0;
      }
      last = foot;
      y = foot + text.leading();
    }
    boolean framed = panel.frame() > 0;
    long inset = framed ? panel.padding() : 0;
    if (framed) {
      frame(panel, -ascent - inset, last + text.look().size() / 4 + inset);
    }
    long below = framed ? inset + text.look().size() / 4 : 0;
    boolean alone = drawn && pieces.isEmpty();
    return new Strip(
        alone ? ascent : text.leading() + inset,
        alone ? 0 : inset,
        last + below,
        alone ? 0 : text.spaceBefore(),
        alone ? 0 : text.spaceAfter(),
        0,
        false,
        0,
        pieces,
        rules,
        List.of(),
        List.of(),
        List.of());
  }

  /** Sets a cell whose first baseline is {@code y} down; where its last one is. */
  private long cell(Panel.Cell cell, long y, long ascent) {
    if (cell.height() > 0) {
      for (Panel.Rule rule : cell.rules()) {
        rules.add(
            new Strip.Stroke(
                cell.x() + rule.x(),
                y - ascent + rule.y(),
                rule.width(),
                rule.height(),
                rule.element()));
      }
      return y - ascent + cell.height();
    }
    StripMaker maker = new StripMaker(style, breaker, cell.width());
    long baseline = y;
    boolean first = true;
    for (Passage passage : cell.passages()) {
      for (Strip strip : passage.accept(maker)) {
        baseline += first ? 0 : strip.lead();
        first = false;
        for (Strip.Piece piece : strip.pieces()) {
          long x = piece.x() + cell.x();
          pieces.add(new Strip.Piece(piece.line(), x, piece.y() + baseline, false));
        }
      }
    }
    return baseline;
  }

  private void frame(Panel panel, long top, long foot) {
    long thick = panel.frame();
    edge(0, top, measure, thick);
    edge(0, foot - thick, measure, thick);
    edge(0, top, thick, foot - top);
    edge(measure - thick, top, thick, foot - top);
  }

  private void edge(long x, long y, long width, long height) {
    rules.add(new Strip.Stroke(x, y, width, height, Ink.ARTIFACT));
  }
}
