package recto.galley;

import java.util.List;
import recto.diagnostic.Span;
import recto.style.TextStyle;

/**
 * A table.
 *
 * @param columns how many columns its widest row fills
 * @param place where it stands in the measure
 * @param style for the white around it and the leading of its rows
 * @param left how far it is set in from the left, in scaled points
 */
public record Tabular(
    Span span, int columns, Place place, List<Row> rows, TextStyle style, long left, int element)
    implements Passage {

  /** Where a table stands that is narrower than the text. */
  public enum Place {
    CENTRE,
    /** At the left, as a list of those present. */
    LEFT,
    /** As wide as the text. */
    SPREAD
  }

  /**
   * A row; label rows at the top are repeated on each page.
   *
   * @param label true for a row of column heads
   */
  public record Row(Span span, boolean label, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cells in which something stands. */
    public List<Cell> filled() {
      return cells.stream().filter(cell -> !cell.passages().isEmpty()).toList();
    }
  }

  /**
   * A cell.
   *
   * @param column where it begins, from 0, spans from above counted
   * @param columns how many it spans
   * @param rows how many rows it spans
   * @param ruled true where a rule stands below it
   */
  public record Cell(
      int column, int columns, int rows, Manner manner, boolean ruled, List<Passage> passages) {

    /** How the words of a cell stand. */
    public enum Manner {
      WORDS,
      /** Figures, aligned with those of their column. */
      FIGURES,
      /** Words from which dots lead to the next cell. */
      LEADER
    }

    public Cell {
      passages = List.copyOf(passages);
    }
  }

  public Tabular {
    rows = List.copyOf(rows);
  }

  @Override
  public <R> R accept(Cases<R> cases) {
    return cases.tabular(this);
  }
}
