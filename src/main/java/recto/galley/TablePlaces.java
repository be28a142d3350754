package recto.galley;

import java.util.List;
import recto.edition.Block;
import recto.edition.Plain;
import recto.edition.Prose;
import recto.edition.Table;
import recto.style.TextStyle;

/** Tables that follow each other begin at one edge, whatever their widths are. */
final class TablePlaces {
  /** Letters in a line between two tables, at most. */
  private static final int LONGEST = 80;

  private TablePlaces() {}

  /** True of a table without a title that has another above or below it, or but a line between. */
  static boolean sharesEdge(List<Block> blocks, int i) {
    return isBare(blocks, i) && (follows(blocks, i) || follows(blocks, below(blocks, i)));
  }

  private static boolean follows(List<Block> blocks, int i) {
    int above = isLine(blocks, i - 1) ? i - 2 : i - 1;
    return isBare(blocks, i) && isBare(blocks, above);
  }

  private static int below(List<Block> blocks, int i) {
    return isLine(blocks, i + 1) ? i + 2 : i + 1;
  }

  private static boolean isBare(List<Block> blocks, int i) {
    return i >= 0
        && i < blocks.size()
        && blocks.get(i) instanceof Table table
        && table.head() == null
        && !TableTitles.is(blocks, i - 1)
        && !TableTitles.unit(blocks, i - 1);
  }

  /** A line that is centred heads the table below it. */
  private static boolean isLine(List<Block> blocks, int i) {
    return i >= 0
        && i < blocks.size()
        && blocks.get(i) instanceof Prose prose
        && Looks.stands(prose.rend()) != TextStyle.Align.CENTRE
        && Plain.words(prose.content()).length() <= LONGEST;
  }
}
