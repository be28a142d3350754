package recto.imposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import recto.Trials;
import recto.imposition.Scheme.Place;

/** Folds and gathers sheets in numbers and reads the book that comes of it. */
class FoldingTest {
  private static final int BLANK = -1;

  @Test
  void aBookletOfEightPagesIsLaidAsPrintersDo() {
    Folded booklet = new Folded(0, false);
    assertEquals(List.of(7, 0), row(booklet, 0, false, 8));
    assertEquals(List.of(1, 6), row(booklet, 0, true, 8));
    assertEquals(List.of(5, 2), row(booklet, 1, false, 8));
    assertEquals(List.of(3, 4), row(booklet, 1, true, 8));
  }

  @Test
  void aBookBoundOnTheRightIsItsMirrorImage() {
    Scheme booklet = new Folded(0, false).boundOnTheRight();
    assertEquals(List.of(0, 3), row(booklet, 0, false, 4));
    assertEquals(List.of(2, 1), row(booklet, 0, true, 4));
  }

  @Test
  void foldedSheetsReadFromTheFirstPageToTheLast() {
    Trials.of(
        300,
        dice -> {
          int pages = 1 + dice.nextInt(200);
          int signature = new int[] {0, 4, 8, 16, 32}[dice.nextInt(5)];
          boolean right = dice.nextBoolean();
          Folded scheme = new Folded(signature, right);
          List<Integer> read = new ArrayList<>();
          int perSignature = signature == 0 ? scheme.sheets(pages) : signature / 4;
          for (int at = 0; at < scheme.sheets(pages); at += perSignature) {
            int end = Math.min(scheme.sheets(pages), at + perSignature);
            read.addAll(folded(scheme, at, end, pages, right));
          }
          List<Integer> wanted = new ArrayList<>(IntStream.range(0, pages).boxed().toList());
          while (wanted.size() % 4 != 0) {
            wanted.add(BLANK);
          }
          assertEquals(wanted, read);
        });
  }

  /** The pages of sheets that lie in one another, turned leaf by leaf. */
  private static List<Integer> folded(Folded scheme, int from, int to, int pages, boolean right) {
    int early = right ? 0 : 1;
    List<Integer> read = new ArrayList<>();
    for (int i = from; i < to; i++) {
      read.add(row(scheme, i, false, pages).get(early));
      read.add(row(scheme, i, true, pages).get(1 - early));
    }
    for (int i = to - 1; i >= from; i--) {
      read.add(row(scheme, i, true, pages).get(early));
      read.add(row(scheme, i, false, pages).get(1 - early));
    }
    return read;
  }

  private static List<Integer> row(Scheme scheme, int sheet, boolean back, int pages) {
    List<Integer> row = new ArrayList<>(List.of(BLANK, BLANK));
    for (Place place : scheme.side(sheet, back, pages)) {
      row.set(place.column(), place.page());
    }
    return row;
  }

  @Test
  void sheetsCountHowManyLieAroundThem() {
    Folded signatures = new Folded(8, false);
    assertEquals(0, signatures.side(0, false, 16).get(0).around());
    assertEquals(1, signatures.side(1, false, 16).get(0).around());
    assertEquals(0, signatures.side(2, false, 16).get(0).around());
  }

  @Test
  void tilesHoldEveryPageOnceInOrder() {
    Trials.of(
        100,
        dice -> {
          int pages = 1 + dice.nextInt(60);
          Tiled tiled = new Tiled(1 + dice.nextInt(3), 1 + dice.nextInt(3), false);
          List<Integer> read = new ArrayList<>();
          for (int i = 0; i < 2 * tiled.sheets(pages); i++) {
            for (Place place : tiled.side(i / 2, i % 2 == 1, pages)) {
              read.add(place.page());
              assertTrue(place.column() < tiled.columns() && place.row() < tiled.rows());
            }
          }
          assertEquals(IntStream.range(0, pages).boxed().toList(), read);
        });
  }

  @Test
  void aRepeatedPageFillsItsSide() {
    Tiled repeated = new Tiled(2, 1, true);
    assertEquals(2, repeated.sheets(3));
    assertEquals(List.of(2, 2), row(repeated, 1, false, 3));
    assertEquals(List.of(BLANK, BLANK), row(repeated, 1, true, 3));
  }

  @Test
  void aSignatureFillsItsSheets() {
    assertThrows(IllegalArgumentException.class, () -> new Folded(6, false));
    assertThrows(IllegalArgumentException.class, () -> new Tiled(0, 1, false));
  }
}
