package recto.imposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import recto.imposition.Scheme.Place;
import recto.unit.Length;
import recto.unit.Rect;

class LayoutTest {
  private static final Rect BOOK = new Rect(0, 0, Length.inches(5), Length.inches(8));
  private static final Rect SLIDE = new Rect(0, 0, Length.inches(16), Length.inches(9));
  private static final SheetSize LETTER = SheetSize.of("letter").orElseThrow();

  @Test
  void pagesMeetAtTheFoldAndMoveToItByTheSheetsAroundThem() {
    Layout layout = Layout.fitting(new Folded(0, false), LETTER, BOOK);
    long caliper = Length.points(0.3);
    long fold = layout.width() / 2;

    assertEquals(1, layout.scale());
    assertEquals(fold, layout.trim(new Place(0, 0, 0, 0), BOOK, caliper).right());
    assertEquals(fold, layout.trim(new Place(0, 1, 0, 0), BOOK, caliper).x());
    assertEquals(fold + 5 * caliper, layout.trim(new Place(0, 0, 0, 5), BOOK, caliper).right());
    assertEquals(fold - 5 * caliper, layout.trim(new Place(0, 1, 0, 5), BOOK, caliper).x());
    assertEquals(Length.inches(0.25), layout.trim(new Place(0, 0, 0, 0), BOOK, caliper).y());
  }

  @Test
  void theSheetLiesOrStandsAsShowsThePagesLarger() {
    Layout lying = Layout.fitting(new Tiled(2, 1, false), LETTER, BOOK);
    Layout standing = Layout.fitting(new Tiled(1, 2, false), LETTER, SLIDE);

    assertTrue(lying.width() > lying.height());
    assertTrue(standing.width() < standing.height());
    assertEquals(5.5 / 9, standing.scale(), 0.08);
  }

  @Test
  void firstRowStandsAboveTheSecond() {
    Layout layout = Layout.fitting(new Tiled(2, 2, false), LETTER, BOOK);
    Rect first = layout.cell(new Place(0, 0, 0, 0));
    Rect third = layout.cell(new Place(2, 0, 1, 0));

    assertEquals(first.y(), third.bottom());
    assertEquals(0, third.y());
  }

  @Test
  void aBackIsTurnedWhereTheSheetIsTurnedOverItsTop() {
    Layout lying = Layout.fitting(new Folded(0, false), LETTER, BOOK);
    Layout standing = Layout.fitting(new Tiled(2, 2, false), LETTER, BOOK);

    assertFalse(lying.backTurned(false));
    assertTrue(lying.backTurned(true));
    assertTrue(standing.backTurned(false));
    assertFalse(standing.backTurned(true));
  }

  @Test
  void sizesGoByNameOrBySides() {
    assertEquals(SheetSize.of("tabloid"), SheetSize.of("17x11in"));
    assertEquals(SheetSize.of("A4"), SheetSize.of("210x297mm"));
    assertTrue(SheetSize.of("0x3in").isEmpty());
    assertTrue(SheetSize.of("foolscap").isEmpty());
  }
}
