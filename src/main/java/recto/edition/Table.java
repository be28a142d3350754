package recto.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;

/** A table; rows may be ragged. */
public record Table(Span span, Rend rend, @Nullable Heading head, List<Row> rows) implements Block {

  /** One row; a row of labels is a head that is repeated on each page. */
  public record Row(Span span, boolean label, Rend rend, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** This row with other cells. */
    public Row with(List<Cell> others) {
      return new Row(span, label, rend, others);
    }
  }

  /**
   * One cell.
   *
   * @param role as in "num", "label", "dot-leader"; or empty
   * @param columns how many columns it spans, at least 1
   * @param rows how many rows it spans, at least 1
   */
  public record Cell(Span span, String role, int columns, int rows, Rend rend, List<Block> blocks) {
    public Cell {
      if (columns < 1 || rows < 1) {
        throw new IllegalArgumentException("a cell spans at least one column and row");
      }
      blocks = List.copyOf(blocks);
    }

    /** This cell with other blocks. */
    public Cell with(List<Block> others) {
      return new Cell(span, role, columns, rows, rend, others);
    }
  }

  public Table {
    rows = List.copyOf(rows);
  }

  @Override
  public <R> R accept(Cases<R> cases) {
    return cases.table(this);
  }

  /** This table with another head and other rows. */
  public Table with(@Nullable Heading other, List<Row> others) {
    return new Table(span, rend, other, others);
  }
}
