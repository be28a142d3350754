package recto.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the width of a table is shared so that it is less tall. */
class RowLinesTest {
  private static final long[] LEAST = {20, 60, 40, 20};
  private static final long[] EVEN = {20, 110, 50, 120};

  @Test
  void theColumnOfTheLongestTextIsTheWidest() {
    RowLines rows = new RowLines(4);
    for (int i = 0; i < 10; i++) {
      row(rows, 20, 110, 50, 900);
    }
    long[] widths = rows.lowest(EVEN, LEAST, 300);
    assertTrue(widths[3] >= 150, Arrays.toString(widths));
    assertEquals(300, Arrays.stream(widths).sum());
    for (int i = 0; i < 4; i++) {
      assertTrue(widths[i] >= LEAST[i], Arrays.toString(widths));
    }
  }

  @Test
  void widthsStayWhereOthersSaveNoLine() {
    RowLines rows = new RowLines(4);
    row(rows, 20, 110, 50, 120);
    assertArrayEquals(EVEN, rows.lowest(EVEN, LEAST, 300));
    assertArrayEquals(EVEN, new RowLines(4).lowest(EVEN, LEAST, 300));
  }

  private static void row(RowLines rows, long... widths) {
    rows.next();
    for (int i = 0; i < widths.length; i++) {
      rows.add(i, List.of(widths[i]));
    }
  }
}
