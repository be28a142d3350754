package recto.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.edition.Block;
import recto.edition.Plain;
import recto.edition.Prose;
import recto.edition.Rend;
import recto.edition.Table;
import recto.folio.Element;
import recto.folio.Role;
import recto.style.TextStyle;
import recto.style.TextStyle.Align;

/** Tables to grids of set cells. */
final class TableSetter {
  /** Words of a cell's rend that say where it stands, not how its letters look. */
  private static final Set<String> PLACES = Set.of("left", "right", "center", "justify", "hanging");

  /** Letters in a line of a cell that has several, at most. */
  private static final int LONGEST_LINE = 80;

  private final Setting setting;
  private final Frame frame;

  TableSetter(Setting setting, Frame frame) {
    this.setting = setting;
    this.frame = frame;
  }

  /**
   * @param left true where a narrow table stands at the left
   */
  Tabular set(Table table, boolean left) {
    int whole = setting.tags().open(frame.parent(), Role.TABLE);
    TextStyle style = setting.looks().named("table", frame);
    TableGrid grid = new TableGrid(table);
    TableTiles tiles = new TableTiles(grid, table.rows().size());
    List<Tabular.Row> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Table.Row row = table.rows().get(i);
      int tag = setting.tags().open(whole, Role.TR);
      List<Tabular.Cell> cells = new ArrayList<>();
      boolean label = grid.isLabel(i);
      for (TableTiles.Tile tile : tiles.row(i)) {
        TableGrid.Spot spot = tile.spot();
        boolean head = label || (spot != null && spot.cell().role().equals("label"));
        Element element =
            Element.of(tag, head ? Role.TH : Role.TD).withSpans(tile.columns(), tile.rows());
        int inside = setting.tags().open(element);
        if (spot != null) {
          cells.add(cell(grid, spot, row, head, inside));
        }
      }
      rows.add(new Tabular.Row(row.span(), label, cells));
    }
    Tabular.Place place =
        isSpread(grid, rows)
            ? Tabular.Place.SPREAD
            : left || grid.isLabelled() ? Tabular.Place.LEFT : Tabular.Place.CENTRE;
    return new Tabular(table.span(), grid.columns(), place, rows, style, 0, whole);
  }

  /** True where left and right of the page stand side by side, as place and date may. */
  private static boolean isSpread(TableGrid grid, List<Tabular.Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      for (TableGrid.Spot spot : grid.row(i)) {
        boolean last = spot.column() + spot.cell().columns() == grid.columns();
        if (last && grid.columns() == 2 && spot.cell().rend().has("right") && !grid.aligns(spot)) {
          return true;
        }
      }
    }
    return false;
  }

  private Tabular.Cell cell(
      TableGrid grid, TableGrid.Spot spot, Table.Row row, boolean head, int element) {
    Table.Cell cell = spot.cell();
    boolean figures = !head && grid.aligns(spot);
    Align said = align(cell.rend(), row.rend());
    Align side = said == null ? side(grid, spot, head) : said;
    boolean hangs = turnsOver(cell) || (side == null && !figures && grid.isStub(spot));
    String base = head ? "table-label" : hangs ? "table-hanging" : "table";
    Frame inside =
        new Frame(
                base,
                Inset.NONE,
                frame.language(),
                element,
                frame.heads(),
                frame.small() == null ? setting.style().text("table") : frame.small(),
                Lists.NONE,
                null)
            .withAlign(side);
    Column.Passages passages = new Column.Passages();
    BlockSetter blocks = new BlockSetter(setting, inside, passages);
    LineCount.Place around = setting.pages().lines.pause();
    BlockSetter below =
        isText(cell)
            ? new BlockSetter(setting, inside.withBase("table-paragraph"), passages)
            : blocks;
    for (int i = 0; i < cell.blocks().size(); i++) {
      looking(cell.blocks().get(i), row.rend(), cell.rend()).accept(i == 0 ? blocks : below);
    }
    setting.pages().lines.leave(around);
    Tabular.Cell.Manner manner =
        figures
            ? Tabular.Cell.Manner.FIGURES
            : leads(cell) ? Tabular.Cell.Manner.LEADER : Tabular.Cell.Manner.WORDS;
    boolean ruled = cell.rend().has("border-bottom") || row.rend().has("border-bottom");
    return new Tabular.Cell(
        spot.column(), cell.columns(), cell.rows(), manner, ruled, passages.passages());
  }

  /** Where a cell stands of which the source does not say so, or null for as its style has it. */
  private static @Nullable Align side(TableGrid grid, TableGrid.Spot spot, boolean head) {
    if (head) {
      return grid.headsWords(spot) ? Align.LEFT : null;
    }
    return grid.isCrossHead(spot) ? Align.CENTRE : null;
  }

  /** True of a cell with paragraphs, not but lines, as of a treaty in two languages. */
  private static boolean isText(Table.Cell cell) {
    return cell.blocks().size() > 1
        && cell.blocks().stream()
            .anyMatch(
                block ->
                    block instanceof Prose prose
                        && Plain.words(prose.content()).length() > LONGEST_LINE);
  }

  private static boolean leads(Table.Cell cell) {
    return cell.role().equals("dot-leader");
  }

  private static boolean turnsOver(Table.Cell cell) {
    return leads(cell) || cell.rend().has("hanging");
  }

  private static @Nullable Align align(Rend cell, Rend row) {
    for (Rend rend : List.of(cell, row)) {
      if (rend.has("center")) {
        return Align.CENTRE;
      }
      if (rend.has("right")) {
        return Align.RIGHT;
      }
      if (rend.has("left")) {
        return Align.LEFT;
      }
    }
    return null;
  }

  /** A paragraph of a cell, whose letters look as row and cell say. */
  private static Block looking(Block block, Rend row, Rend cell) {
    if (!(block instanceof Prose prose) || (row.words().isEmpty() && cell.words().isEmpty())) {
      return block;
    }
    List<String> words = new ArrayList<>();
    for (Rend rend : List.of(row, cell)) {
      rend.words().stream().filter(word -> !PLACES.contains(word)).forEach(words::add);
    }
    words.addAll(prose.rend().words());
    return new Prose(
        prose.span(), prose.role(), new Rend(words), prose.continued(), prose.content());
  }
}
