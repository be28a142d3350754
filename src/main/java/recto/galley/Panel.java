package recto.galley;

import java.util.List;
import recto.diagnostic.Span;
import recto.style.TextStyle;

/**
 * Passages side by side that no page parts, with rules among them, perhaps in a frame. Lengths are
 * scaled points.
 *
 * @param style for the white around it
 * @param frame the thickness of the frame, 0 for none
 * @param padding from the frame to what stands in it
 */
public record Panel(Span span, List<Row> rows, TextStyle style, long frame, long padding)
    implements Passage {

  /** Cells whose first lines stand on one baseline. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell: passages, or a drawing.
   *
   * @param x from the left of the measure
   * @param height of the drawing; 0 where passages stand here
   * @param rules of the drawing, from its upper left corner
   */
  public record Cell(long x, long width, List<Passage> passages, long height, List<Rule> rules) {
    public Cell {
      passages = List.copyOf(passages);
      rules = List.copyOf(rules);
    }

    /** A cell of passages. */
    public static Cell of(long x, long width, List<Passage> passages) {
      return new Cell(x, width, passages, 0, List.of());
    }
  }

  /**
   * A filled rectangle.
   *
   * @param element in the structure tree, or that of artifacts
   */
  public record Rule(int element, long x, long y, long width, long height) {}

  public Panel {
    rows = List.copyOf(rows);
  }

  @Override
  public <R> R accept(Cases<R> cases) {
    return cases.panel(this);
  }
}
