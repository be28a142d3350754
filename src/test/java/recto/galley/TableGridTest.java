package recto.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recto.diagnostic.Span;
import recto.edition.Block;
import recto.edition.Inline;
import recto.edition.Prose;
import recto.edition.Rend;
import recto.edition.Table;

class TableGridTest {
  @Test
  void aCellStandsPastThoseThatReachDown() {
    TableGrid grid =
        new TableGrid(
            table(
                row(cell("a", 1, 2), cell("b", 2, 1), cell("c", 1, 3)),
                row(cell("d", 1, 1), cell("e", 1, 1), cell("beyond", 1, 1)),
                row(cell("f", 1, 1))));
    assertEquals(5, grid.columns());
    assertEquals(List.of(0, 1, 3), columns(grid, 0));
    assertEquals(List.of(1, 2, 4), columns(grid, 1));
    assertEquals(List.of(0), columns(grid, 2));
  }

  @Test
  void aTableWithoutCellsHasAColumn() {
    assertEquals(1, new TableGrid(table()).columns());
    assertEquals(1, new TableGrid(table(row(new String[0]))).columns());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "1,234.5", "–12", "$ 7", "£1,000", "12½", "(8)", "50%", "1 234", "…", "—", ""
      })
  void aColumnOfFiguresIsAligned(String words) {
    TableGrid grid = new TableGrid(table(row("7"), row(words), row("8"), row("9")));
    assertTrue(grid.aligns(grid.row(1).get(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"May 7", "7th", "p. 7", "7a", "seven", "1914–1918"})
  void aColumnWithWordsIsNot(String words) {
    TableGrid grid = new TableGrid(table(row("7"), row(words), row("8"), row("9")));
    assertFalse(grid.aligns(grid.row(0).get(0)));
  }

  @Test
  void twoFiguresAreNoColumnOfFigures() {
    TableGrid grid = new TableGrid(table(row("7"), row("8")));
    assertFalse(grid.aligns(grid.row(0).get(0)));
  }

  @Test
  void whatTheSourceSaysIsSo() {
    Table.Cell figures = new Table.Cell(Span.NONE, "num", 1, 1, Rend.NONE, List.of());
    Table.Cell left = new Table.Cell(Span.NONE, "", 1, 1, Rend.of("left"), words("7"));
    TableGrid grid = new TableGrid(table(row(figures), row("one"), row(left)));
    assertTrue(grid.aligns(grid.row(0).get(0)));
    assertFalse(grid.aligns(grid.row(2).get(0)));
  }

  @Test
  void rowsOfWordsAboveRowsOfFiguresAreHeads() {
    TableGrid grid =
        new TableGrid(
            table(row("Year", "Ships"), row("1901", "1"), row("1902", "2"), row("1903", "3")));
    assertTrue(grid.isLabel(0));
    assertFalse(grid.isLabel(1));
    assertFalse(grid.headsWords(grid.row(0).get(1)));
  }

  @Test
  void aTableOfWordsHasNoHeads() {
    TableGrid grid = new TableGrid(table(row("a", "b"), row("c", "d"), row("e", "f")));
    assertFalse(grid.isLabel(0));
    assertTrue(grid.headsWords(grid.row(0).get(1)));
  }

  @Test
  void aRowThatNamesItselfOnlyIsNoHead() {
    TableGrid grid =
        new TableGrid(table(row("Europe"), row("Rome", "1"), row("Bern", "2"), row("Kiev", "3")));
    assertFalse(grid.isLabel(0));
  }

  private static List<Integer> columns(TableGrid grid, int row) {
    return grid.row(row).stream().map(TableGrid.Spot::column).toList();
  }

  @Test
  void wordsAboveOneRowAreHeadsWhereTwoColumnsHoldFigures() {
    assertTrue(
        new TableGrid(table(row("No.", "Paper", "Page"), row("1", "Note", "45"))).isLabel(0));
    TableGrid two = new TableGrid(table(row("No.", "Page"), row("1", "45"), row("2", "46")));
    assertTrue(two.isLabel(0));
    assertTrue(two.aligns(two.row(1).get(1)));
    assertFalse(new TableGrid(table(row("Name", "Ships"), row("Lund", "4"))).isLabel(0));
    assertFalse(new TableGrid(table(row("No.", "Page"), row("1", "45"), row("2", ""))).isLabel(0));
    assertFalse(new TableGrid(table(row("No.", "Page"))).isLabel(0));
  }

  @Test
  void wordsBesideFiguresAreTheirStub() {
    TableGrid grid =
        new TableGrid(
            table(
                row("All ships", "7"),
                row("Boats", "8"),
                row("Rafts", "9"),
                row(cell("All", 2, 1))));
    assertTrue(grid.isStub(grid.row(0).get(0)));
    assertFalse(grid.isStub(grid.row(0).get(1)));
    assertFalse(grid.isStub(grid.row(1).get(0)));
    assertFalse(grid.isStub(grid.row(3).get(0)));
    TableGrid words = new TableGrid(table(row("All ships", "seven"), row("Boats", "eight")));
    assertFalse(words.isStub(words.row(0).get(0)));
  }

  @Test
  void aFewWordsAcrossTheTableHeadTheRowsBelow() {
    TableGrid grid =
        new TableGrid(
            table(
                row("a", "b", "c"),
                row(cell("Riga", 3, 1)),
                row("d", "e", "f"),
                row(cell("Total", 3, 1))));
    assertTrue(grid.isCrossHead(grid.row(1).get(0)));
    assertFalse(grid.isCrossHead(grid.row(0).get(0)));
    assertFalse(grid.isCrossHead(grid.row(3).get(0)));
    for (String number : List.of("1. Riga", "(a) Riga", "IV. Riga")) {
      TableGrid outline = new TableGrid(table(row(cell(number, 3, 1)), row("a", "b", "c")));
      assertFalse(outline.isCrossHead(outline.row(0).get(0)), number);
    }
    TableGrid two = new TableGrid(table(row(cell("Riga", 2, 1)), row("a", "b")));
    assertFalse(two.isCrossHead(two.row(0).get(0)));
    TableGrid wide =
        new TableGrid(table(row(cell("word ".repeat(20).strip(), 3, 1)), row("a", "b", "c")));
    assertFalse(wide.isCrossHead(wide.row(0).get(0)));
  }

  @Test
  void aColumnOfNothingButLabelsMakesAListOfThosePresent() {
    assertTrue(
        new TableGrid(table(row("Present:", "A"), row("", "B"), row("Absent:", "C"))).isLabelled());
    assertFalse(new TableGrid(table(row("Present:", "A"), row("Also", "B"))).isLabelled());
    assertFalse(new TableGrid(table(row("", "A"), row("Present:", "B"))).isLabelled());
    assertFalse(new TableGrid(table(row("Present:"), row(""))).isLabelled());
    assertFalse(new TableGrid(table()).isLabelled());
  }

  private static Table table(Table.Row... rows) {
    return new Table(Span.NONE, Rend.NONE, null, List.of(rows));
  }

  private static Table.Row row(String... words) {
    List<Table.Cell> cells = new ArrayList<>();
    for (String each : words) {
      cells.add(cell(each, 1, 1));
    }
    return new Table.Row(Span.NONE, false, Rend.NONE, cells);
  }

  private static Table.Row row(Table.Cell... cells) {
    return new Table.Row(Span.NONE, false, Rend.NONE, List.of(cells));
  }

  private static Table.Cell cell(String text, int columns, int rows) {
    return new Table.Cell(Span.NONE, "", columns, rows, Rend.NONE, words(text));
  }

  private static List<Block> words(String text) {
    return List.of(
        new Prose(
            Span.NONE,
            Prose.Role.PARAGRAPH,
            Rend.NONE,
            false,
            List.of(new Inline.Text(Span.NONE, text))));
  }
}
